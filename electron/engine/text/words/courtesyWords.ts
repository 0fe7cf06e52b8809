/** Words of greeting, thanks and transmission that mail is full of, in the four languages: no topic is made of them. */
export const COURTESY_WORDS = `
hi hello hey dear all everyone team folks guys sir madam mr mrs ms regards regard best kind kindly warm warmest sincerely truly yours cheers
thanks thank thx tks ty thankyou please pls welcome sorry apologies apologize congratulations congrats appreciate appreciated grateful wishes wish
hope hoping morning afternoon evening weekend monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec am pm week weeks month
months day days year years attached attachment attachments enclosed fyi asap cc bcc fwd fw re rgds forwarded sent wrote email mail message subject
lgtm ack acked reviewed tested signed love bye ciao cordially btw imho imo afaik tia nb ps wrt
bonjour bonsoir salut coucou chère cher chères chers collègue collègues madame mesdames monsieur messieurs mme m cordialement cordiales cordial
salutations salutation sincères sincèrement amicalement amitiés respectueusement bisous bises bise bav merci remercie remercions remerciant remerciements
svp stp plaît excuse excusez excuses désolé désolée pardon félicitations bravo bienvenue souhaite souhaitons bonne bon journée soirée matinée après-midi
midi matin soir réception disposition attente retour vœux voeux cdt cdlt crdlt bàv lundi mardi mercredi jeudi vendredi samedi dimanche janvier
février mars avril mai juin juillet août septembre octobre novembre décembre semaine semaines mois année années an ans heure heures jour jours joint
jointe joints jointes ci-joint ci-jointe pièce pièces pj envoyé envoyée transmis transféré transférée courriel courriels mél mèl objet répondre
réponse répondu volontiers
hallo guten tag morgen sehr geehrte geehrter geehrten damen herren liebe lieber grüße grüsse gruß gruss freundlichen freundliche beste viele danke
dank vielen bitte mfg lg vg montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz juni juli oktober dezember anbei anhang
hola buenos buenas días tardes estimado estimada estimados saludos saludo atentamente gracias favor lunes martes miércoles jueves viernes
sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre adjunto adjunta adjuntos
`
