/** The commonest Dutch function words. */
export const STOP_WORDS_NL = `
aan al alle alleen alles als altijd ander andere anders ben bent beide bij bijna binnen buiten daar daarin daarna daarom daarvan dan dat de deze die dit
doch doen door dus echter een één eens eerst eigenlijk elk elke en enige enkele er erg ervan geen gaan gaat geweest gewoon had hadden heb hebben hebt heeft
heel hem hen het hier hij hoe hoewel hun iedere iedereen iemand iets ik in indien is ja je jij jou jouw jullie kan kon konden kun kunnen kunt later
liever maar maken mag me mee meer meestal men met mezelf mij mijn misschien moest moet moeten mogelijk mogen na naar naast nadat net niemand niet niets
niks nog nogal nooit nu of om omdat onder ons onze ook op opnieuw over per reeds sinds soms staat steeds te tegen ten ter terug terwijl tijdens toch toe
toen tot tussen twee u uit uw vaak van vanaf vandaag vanuit veel verder via voor vooral voordat waar waarom waarop waren was wat we weer wel welke wie wij
wil willen worden wordt zal ze zei zeer zelf zich zij zijn zo zoals zodat zonder zou zouden zullen zult
`
