import { en, fr, type Play } from '../play.ts'

/** Everyday exchanges of the departments that design, build, check and buy; see routineOwn.ts. */
export const ROUTINE_OPERATIONS: Readonly<Record<'RD' | 'US' | 'QU' | 'AC', readonly Play[]>> = {
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
      '5S : audit du {today}',
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
}
