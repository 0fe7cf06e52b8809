/** Function words after which a noun is to be expected, folded. The object pronouns among them are outvoted in the long run. */
export const NOUN_CUES = {
  en: 'the a an this these those my your his her our their its each every some any no of another which',
  fr: 'le la les l un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quel quelle quels quelles chaque aucun aucune plusieurs quelques sans avec entre',
  de: 'der die das den dem des ein eine einen einem einer eines kein keine keinen mein meine unser unsere unseren ihr ihre ihren diese dieser dieses diesen im am zum zur vom beim ins',
  es: 'el la los las un una unos unas del al su sus este esta estos estas mi mis nuestro nuestra cada',
} as const

/** Function words after which a verb, an adjective or an adverb is to be expected, folded. */
export const OTHER_CUES = {
  en: 'i you he she we they who to will would can could should must may might not ll ve re don didn doesn isn is are was were be been being am has have had do does did too very so more most just also',
  fr: 'je j tu il elle on nous vous ils elles qui ne n se s me m te t y pas plus tres trop si bien est sont etait etaient etre ete a ont ai as avons avez avait sera seront serait peut peux peuvent doit dois faut ca cela c plutot aussi encore deja',
  de: 'ich du er wir es zu nicht ist sind war waren wird werden hat haben kann konnen muss soll sehr so auch noch',
  es: 'yo se no es son muy mas lo ha han he hemos ya te me nos que puede pueden',
} as const
