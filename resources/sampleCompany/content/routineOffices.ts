import { en, fr, type Play } from '../play.ts'

/** Everyday exchanges of the departments that sell and serve; see routineOwn.ts. */
export const ROUTINE_OFFICES: Readonly<Record<'CF' | 'IS' | 'SC', readonly Play[]>> = {
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
}
