import type { DepartmentCode } from '../people/departments.ts'
import { en, fr, type Play } from '../play.ts'

/**
 * Everyday exchanges that only one department has. Slots drawn at random: `{n}` `{qty}` numbers, `{ref}` a reference,
 * `{machine}` `{customer}` `{supplier}` `{town}` names.
 */
export const ROUTINE_OWN: Readonly<Record<DepartmentCode, readonly Play[]>> = {
  RD: [
    fr(
      'Réservation du banc pour {machine}',
      `
      @a
      J'ai besoin d'un banc trois jours pour {machine}, à partir de {day}. Le 2 est pris jusqu'à quand ?
      @b
      Jusqu'à {day} midi si l'essai se passe bien. Sinon prends le 4, il est petit mais libre.
      @a
      Je prends le 4, {machine} tient dessus.
    `,
    ),
    fr(
      'Prototype {machine} : pièces manquantes',
      `
      @a
      Pour monter le prototype {machine}, il manque {n} pièces : les supports et le faisceau. Elles sont commandées ?
      @b
      Les supports oui, le faisceau est encore chez le sous-traitant. Arrivée annoncée le {date}.
      @c
      J'ai un faisceau de la version précédente, à deux connecteurs près il peut servir.
      @a
      Je le prends, ça débloque la semaine.
    `,
    ),
    fr(
      'Mesures à refaire, essai {ref}',
      `
      @a
      L'essai {ref} est à refaire : l'acquisition s'est arrêtée au bout de {n} minutes.
      @b
      Disque plein, encore. Je purge et je relance ce soir.
      @a
      Merci. On peut mettre une alerte à 90 % ?
      @b
      C'est fait, mail automatique au labo.
    `,
    ),
    fr(
      'Stage de printemps',
      `
      @a
      J'ai reçu {n} candidatures pour le stage au labo. Tu veux voir les entretiens avec moi {day} ?
      @b
      Oui, à partir de {hour}. Je prépare deux questions pratiques.
    `,
    ),
    en(
      'Firmware build {ref} for {machine}',
      `
      @a
      Build {ref} for {machine} is on the server. Could you flash two units before {day}?
      @b
      Done, both boot. One warning about the calendar, otherwise clean.
      @a
      The warning is harmless, it goes away once the clock is set.
    `,
    ),
    en(
      'Bench wiring for {machine}',
      `
      @a
      Which supply do I need for {machine}, single or three phase?
      @b
      Single phase, 32 A. The three-phase socket on bench 1 is out of order anyway.
      @a
      Lucky me.
    `,
    ),
  ],
  US: [
    fr(
      'Intérimaires pour la semaine {week}',
      `
      @a
      Il me faut {n} intérimaires de plus pour la semaine {week}, dont deux au poste de vissage.
      @b
      J'ai {n} accords, mais un seul a déjà fait du vissage. Tu le formes en binôme ?
      @a
      D'accord, deux jours en binôme et on voit.
    `,
    ),
    fr(
      'Presque-accident quai {n}',
      `
      @a
      Presque-accident ce matin au quai {n} : chariot et piéton, visibilité nulle derrière les racks. Pas de blessé.
      @b
      Je passe voir. En attendant on ferme le passage piéton côté racks.
      @c
      Un miroir et un marquage au sol, je peux poser ça {day}.
      @a
      Merci, je l'ajoute au registre.
    `,
    ),
    fr(
      'Ordre de passage {machine}',
      `
      @a
      Le client de la commande {ref} est urgent. On peut passer {qty} {machine} devant le reste {day} ?
      @b
      Oui si les capots sont là. Sinon je décale tout le monde pour rien.
      @a
      Capots réceptionnés à {hour}, tu peux y aller.
      @b
      Alors c'est lancé.
    `,
    ),
    fr(
      'Outillage cassé poste {n}',
      `
      @a
      La visseuse du poste {n} a lâché. Il en reste une de secours ?
      @b
      Une seule, elle est au magasin. Je commande le remplacement, délai quinze jours.
      @a
      Je croise les doigts pour quinze jours, alors.
    `,
    ),
    fr(
      "Effectif de l'équipe de nuit",
      `
      @a
      Deux absents cette nuit. On tient les {qty} machines prévues ?
      @b
      Non, plutôt les deux tiers. Je préfère fermer un poste que courir partout.
      @a
      D'accord, je préviens l'ordonnancement.
    `,
    ),
    fr(
      '5S : audit du {date}',
      `
      @a
      Résultat du 5S : {qty} points sur 100. Le coin des palettes vides fait perdre dix points à lui seul.
      @b
      On s'en occupe {day}, il faut surtout un emplacement dessiné au sol.
      @c
      J'ai de la peinture jaune.
    `,
    ),
    en(
      'Trial run of {machine}',
      `
      @a
      The trial run of {machine} is set for {day}. How many units can we get without stopping the line?
      @b
      About {n}, during the shift change. More than that and the evening team suffers.
      @a
      That is enough for us.
    `,
    ),
  ],
  QU: [
    fr(
      'Audit interne {ref}',
      `
      @a
      L'audit interne {ref} est fini : {n} écarts mineurs, aucun majeur. Tu relis avant diffusion ?
      @b
      Relu. Le troisième n'est pas un écart à mon avis, c'est une piste de progrès.
      @a
      D'accord, je le reclasse.
    `,
    ),
    fr(
      'Dérogation {ref}',
      `
      @a
      Demande de dérogation {ref} sur {qty} pièces, défaut d'aspect. On accepte ?
      @b
      Oui, face cachée. Mais c'est la troisième en six mois pour la même cause, je veux une action.
      @a
      Je l'écris dans l'accord.
    `,
    ),
    fr(
      'Document périmé au poste {n}',
      `
      @a
      J'ai trouvé un indice B affiché au poste {n}, on en est au D.
      @b
      Retiré. L'affichage papier nous fera toujours des misères.
      @c
      Le poste {n} passe sur écran le mois prochain, ce sera réglé.
    `,
    ),
    fr(
      'Réponse au client {customer}',
      `
      @a
      {customer} attend notre réponse écrite pour {day}. Tu la signes ou je la signe ?
      @b
      Signe-la, tu connais le dossier. Je la relis volontiers.
      @a
      Envoyée pour relecture.
    `,
    ),
    en(
      'Sample for the laboratory, {ref}',
      `
      @a
      Sample {ref} leaves on {day}. Do they still want the packaging as well?
      @b
      Yes, the box and the manual. They send everything back in six weeks.
      @a
      Then I use the good box.
    `,
    ),
    en(
      'Certificate {ref} expires',
      `
      @a
      Certificate {ref} expires on {deadline}. Who starts the renewal?
      @b
      Me. It takes six weeks, so I send the form today.
      @a
      Thanks, one thing less.
    `,
    ),
  ],
  AC: [
    fr(
      'Commande {ref} en retard',
      `
      @a
      La commande {ref} chez {supplier} a {n} jours de retard. Tu les as eus ?
      @b
      Oui, camion prévu {day}. Ils proposent un avoir de 2 %.
      @a
      Prends l'avoir, mais redis-leur qu'on n'a plus de stock de sécurité.
    `,
    ),
    fr(
      'Transport vers {town}',
      `
      @a
      Trois palettes pour {town} {day}, tu as quelqu'un ?
      @b
      En groupage oui, livraison sous 48 heures. En direct c'est le double.
      @a
      Groupage, le client n'est pas pressé.
    `,
    ),
    fr(
      'Réception de {supplier}',
      `
      @a
      {supplier} a livré {qty} pièces au lieu de ce qu'on avait commandé. On garde ?
      @b
      On garde si la facture suit le prix du palier supérieur. Je les appelle.
      @b
      C'est d'accord, nouveau prix confirmé par écrit.
    `,
    ),
    fr(
      'Facture {ref} en litige',
      `
      @a
      La facture {ref} de {supplier} ne correspond pas au bon de réception : {n} cartons d'écart.
      @b
      Vérifié au magasin, il manque bien {n} cartons. Je demande l'avoir.
      @c
      Je bloque le paiement jusqu'à l'avoir.
      @b
      Avoir reçu, tu peux débloquer.
    `,
    ),
    fr(
      'Palettes consignées',
      `
      @a
      On a {qty} palettes consignées dans la cour. Quelqu'un les rend ?
      @b
      Le camion de {supplier} repart à vide {day}, je les lui donne.
    `,
    ),
    en(
      'Supplier call, {supplier}',
      `
      @a
      Can you join the call with {supplier} on {day}? They want to talk about volumes.
      @b
      Yes, {hour}. I bring the forecast, you bring the bad news about the price.
      @a
      As usual.
    `,
    ),
    en(
      'Samples from {supplier}',
      `
      @a
      The samples of {supplier} are stuck, no commercial invoice attached. {n} pieces.
      @b
      I asked them for a pro forma, it should be released on {day}.
      @a
      Thank you.
    `,
    ),
  ],
  CF: [
    fr(
      'Devis {ref} : {customer}',
      `
      @a
      {customer} n'a toujours pas répondu au devis {ref}. On relance ou on laisse mûrir ?
      @b
      Relance par téléphone, et propose une visite d'une installation en service, ça marche souvent.
      @a
      Visite calée {day}.
      @b
      Bien joué.
    `,
    ),
    fr(
      'Rendez-vous à {town}',
      `
      @a
      Je suis à {town} {day} chez {customer}. Tu as quelqu'un d'autre à voir dans le coin ?
      @b
      Oui, un artisan qui hésite depuis l'automne. Je t'envoie ses coordonnées.
      @a
      Parfait, je passe le voir à {hour}.
    `,
    ),
    fr(
      'Livraison {customer}',
      `
      @a
      {customer} demande si ses {n} {machine} arrivent bien le {date}.
      @b
      Oui, sauf une qui suivra deux jours plus tard. Je le préviens ou tu le fais ?
      @a
      Je le fais, je l'ai cet après-midi.
    `,
    ),
    fr(
      'Salon de {town}',
      `
      @a
      Pour le salon de {town}, il nous faut deux personnes par demi-journée. Qui prend {day} ?
      @b
      Moi le matin.
      @c
      Moi l'après-midi, et je ramène le kakémono.
      @a
      Merci, planning complet.
    `,
    ),
    fr(
      'Affaire perdue : {customer}',
      `
      @a
      {customer} a choisi un concurrent, {n} % moins cher.
      @b
      Dommage. Tu sais si c'est le prix ou le délai ?
      @a
      Le délai, il le dit à demi-mot. Je le rappellerai dans un an.
    `,
    ),
    fr(
      'Objectif du mois',
      `
      @a
      On est à {qty} % de l'objectif de {month}. Quelles affaires peuvent tomber d'ici la fin du mois ?
      @b
      {customer} est presque sûr, les autres glisseront sur le mois suivant.
      @c
      De mon côté deux petites, sans risque.
    `,
    ),
    fr(
      'Photos de chantier à {town}',
      `
      @a
      Tu as des photos du chantier de {town} ? J'en ai besoin pour la présentation.
      @b
      Une dizaine, je les dépose dans le dossier commun. Demande l'accord du client avant de publier.
      @a
      Accord demandé, il est ravi.
    `,
    ),
    en(
      'Visit of {customer}',
      `
      @a
      {customer} comes with an English-speaking engineer on {day}. Could you take half an hour?
      @b
      With pleasure, from {hour}.
      @a
      Thank you, that helps a lot.
    `,
    ),
  ],
  IS: [
    en(
      'Offer {ref} for {town}',
      `
      @a
      The offer {ref} for {town} has to leave on {day}. Can you check the transport line?
      @b
      Checked. Add a day for the ferry, otherwise fine.
      @a
      Added and sent.
    `,
    ),
    en(
      'Dealer visit in {town}',
      `
      @a
      I see the dealer in {town} on {day}. Anything I should bring up?
      @b
      Ask about the {n} units in their stock, they have not been registered yet.
      @a
      Will do.
      @b
      And bring leaflets, they always run out.
    `,
    ),
    en(
      'Order {ref}: partial delivery?',
      `
      @a
      Order {ref}: {n} of the units are ready, the rest a week later. Would the customer accept a partial delivery?
      @b
      Yes, if we pay the second transport.
      @c
      Margin allows it, go ahead.
    `,
    ),
    en(
      'Travel to {town}',
      `
      @a
      Train or plane to {town}? The meeting is at {hour}.
      @b
      Train, and we prepare the slides on the way.
      @a
      Deal, I book two seats.
    `,
    ),
    en(
      'Forecast for {month}',
      `
      @a
      Your forecast for {month} is {qty} units, last year it was half. Are you sure?
      @b
      Fairly. {n} of them are already ordered, the rest depends on one project in {town}.
      @a
      Then I keep it and mark the project as a risk.
    `,
    ),
    en(
      'Complaint about delivery to {town}',
      `
      @a
      The customer in {town} complains about two dented covers.
      @b
      Send photographs to the carrier within seven days, I have two spare covers here.
      @a
      Photographs sent, covers please.
    `,
    ),
    en(
      'Price list: rounding',
      `
      @a
      Do we round the new prices to full euros or to five?
      @b
      To five. Except spare parts, to ten cents.
      @a
      Clear.
    `,
    ),
    fr(
      'Traduction du catalogue',
      `
      @a
      Peux-tu relire la version française de la page {n} du catalogue ? La traductrice hésite sur deux termes.
      @b
      Relue, j'ai corrigé les deux et une faute d'accord.
      @a
      Merci beaucoup !
    `,
    ),
  ],
  SC: [
    fr(
      'Dossier {ref} : client mécontent',
      `
      @a
      {customer} a rappelé trois fois pour le dossier {ref}. Qui peut le reprendre ?
      @b
      Je le prends. Il veut surtout qu'on lui dise une date.
      @a
      Merci, tout l'historique est dans le dossier.
      @b
      Rappelé, rendez-vous {day}, il est calmé.
    `,
    ),
    fr(
      "Échange d'astreinte",
      `
      @a
      Je dois échanger mon astreinte du week-end de la semaine {week}. Quelqu'un prend ?
      @b
      Moi, contre la tienne du mois prochain.
      @c
      Je mets le planning à jour.
    `,
    ),
    fr(
      'Intervention à {town} {day}',
      `
      @a
      Intervention prévue {day} à {town} chez {customer}, dossier {ref}. Il faut une échelle de toit, tu en as une ?
      @b
      Oui, dans le camion. Et je passe prendre la pièce au dépôt avant.
      @a
      Super, je confirme au client.
    `,
    ),
    fr(
      'Pièces du véhicule {n}',
      `
      @a
      Inventaire du véhicule {n} : il manque deux sondes et un circulateur.
      @b
      Les sondes partent ce soir. Pour le circulateur, le dépôt est vide jusqu'à {day}.
      @a
      Je me débrouille d'ici là.
    `,
    ),
    fr(
      'Appels de la semaine {week}',
      `
      @a
      {qty} appels la semaine {week}, temps d'attente moyen {n} minutes. On fait mieux que la semaine d'avant.
      @b
      Le rappel automatique y est pour beaucoup, les gens n'attendent plus en ligne.
      @a
      On le garde, alors.
    `,
    ),
    fr(
      'Stage technique à {town}',
      `
      @a
      Il reste {n} places au stage de {town}. On les propose aux artisans ou aux nôtres ?
      @b
      Deux pour les nôtres, le reste aux artisans, ils attendent depuis longtemps.
      @a
      J'envoie les invitations.
    `,
    ),
    fr(
      'Avis en ligne de {customer}',
      `
      @a
      {customer} a laissé un avis très dur en ligne. On répond quoi ?
      @b
      Des excuses pour le délai, le fait que la machine tourne depuis, et un numéro direct. Pas plus.
      @a
      Publié. {?Il a ajouté une étoile.}
    `,
    ),
  ],
  IT: [
    en(
      'Ticket {ref}: laptop of {town} office',
      `
      @a
      Ticket {ref}: three laptops in {town} do not get updates. Same image?
      @b
      Same image, old agent. I push the new agent tonight.
      @a
      All three are green this morning.
    `,
    ),
    en(
      'Licences: {n} left',
      `
      @a
      We have {n} office licences left and two people arriving on {day}.
      @b
      Five accounts have not logged in for ninety days, I'll reclaim those.
      @a
      Good idea, let's do that every quarter.
    `,
    ),
    en(
      'Disk space on the file server',
      `
      @a
      The file server is at {qty} %. Who stores videos there again?
      @b
      Marketing, the films from the trade fair. I moved them to the archive.
      @c
      I'll put a quota on that share.
    `,
    ),
    en(
      'Release on {day}',
      `
      @a
      Release {ref} goes out on {day} at {hour}. Anything that speaks against it?
      @b
      Not from my side. Keep the old version warm for an hour.
      @a
      Will do.
      @b days:1
      All quiet since the release, closing the change.
    `,
    ),
    en(
      'On-call hand-over, week {week}',
      `
      @a
      Hand-over for week {week}: {n} alerts, two real ones, both fixed. The noisy disk alert is muted until {day}.
      @b
      Thanks, taking over. Please leave me the phone.
      @a
      It is on your desk, charged for once.
    `,
    ),
    fr(
      'Poste de travail pour le nouvel arrivant',
      `
      @a
      Un nouveau collègue arrive {day} à {town}. Le poste sera prêt ?
      @b
      Oui, préparé ce matin. Il faudra juste qu'il choisisse son mot de passe avec moi.
      @a
      Il passe te voir à {hour}.
    `,
    ),
    fr(
      "Salle de réunion : l'écran",
      `
      @a
      L'écran de la salle Saône ne s'allume plus en visio.
      @b
      Câble arraché, encore. J'en ai posé un de trois mètres, il ne devrait plus tirer.
    `,
    ),
  ],
  FI: [
    fr(
      'Facture {ref} sans commande',
      `
      @a
      La facture {ref} de {supplier} est arrivée sans numéro de commande. À qui est-elle ?
      @b
      Aux frais généraux, c'est le contrat de nettoyage. Je te donne le numéro.
      @a
      Enregistrée, merci.
    `,
    ),
    fr(
      'Notes de frais de {month}',
      `
      @a
      Il manque {n} justificatifs dans les notes de frais de {month}. Je rejette ou j'attends ?
      @b
      Attends {day}, les commerciaux rentrent de salon. Après tu rejettes.
      @a
      D'accord.
      @b
      Il n'en manque plus qu'un, tu peux valider le reste.
    `,
    ),
    fr(
      "Conseil d'administration : dossier",
      `
      @a
      Le dossier du conseil doit partir {day}. Il me manque ta partie.
      @b
      Elle est prête à {n} pages près, tu l'as demain matin.
      @c
      J'imprime et je relie dès que c'est complet.
    `,
    ),
    fr(
      'Entretien annuel',
      `
      @a
      On peut caler ton entretien annuel {day} à {hour} ?
      @b
      Oui, j'aurai rempli ma partie d'ici là.
    `,
    ),
    fr(
      'Virement {ref}',
      `
      @a
      Le virement {ref} pour {supplier} est à double signature, tu peux passer avant {hour} ?
      @b
      Je monte dans dix minutes.
      @a
      Signé et parti, merci.
    `,
    ),
    fr(
      "Arrivée d'un salarié à {town}",
      `
      @a
      Embauche signée pour {town}, prise de poste le {deadline}. Il faut la déclaration et la mutuelle.
      @b
      Déclaration faite. La mutuelle demande le justificatif d'adresse.
      @a
      Je le lui réclame.
    `,
    ),
    en(
      'Question from the auditors',
      `
      @a
      The auditors want the list of contracts above {qty} k€. Who keeps it?
      @b
      I do. You will have it on {day}, the leases included.
      @a
      Thank you.
    `,
    ),
  ],
}
