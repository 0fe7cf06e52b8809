/** The commonest German function words. */
export const STOP_WORDS_DE = `
ab aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes auch auf aus bei beim bereits bin bis bist bitte da dabei dafür
daher damit danach dann daran darauf darüber das dass daß davon dazu dein deine dem den denn dennoch der deren des deshalb dessen die dies diese diesem
diesen dieser dieses doch dort du durch ein eine einem einen einer eines einige einmal er es etwa etwas euch euer eure für gab ganz gar geben gegen gehabt
gemacht genau gerade gern gewesen gibt habe haben hat hatte hatten hätte hätten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in
ins ist ja jede jedem jeden jeder jedes jedoch jetzt kann kannst kein keine keinem keinen keiner können könnte könnten machen mal man manche mehr mein
meine meinem meinen meiner mich mir mit möchte möglich muss müssen musste nach nachdem neben nein nicht nichts noch nun nur ob oben oder ohne schon sehr
sei sein seine seinem seinen seiner seit selbst sich sie sind so sofern solche soll sollen sollte sollten sondern sonst soweit sowie um und uns unser unsere
unter viel viele vom von vor während war waren warum was weg weil weiter welche welchem welchen welcher welches wenn wer werde werden wie wieder wir wird wo
wohl wollen worden wurde wurden würde würden zu zum zur zwar zwei zwischen über übrigens
`
