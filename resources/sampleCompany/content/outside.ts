import { en, fr, type Play } from '../play.ts'

/** Mail with people from outside: `x` is the outsider, `a` and `b` are ours. */
export const OUTSIDE: readonly {
  readonly outsider: string
  readonly insiders: readonly string[]
  readonly play: Play
}[] = [
  {
    outsider: 'sandra.vogel',
    insiders: ['bruno.ferrand', 'jerome.blanchard'],
    play: en(
      'Order confirmation {ref}',
      `
      @x
      Please find attached the confirmation of your order {ref}, delivery in week {week}. One line differs: the connectors are shipped separately.
      @a
      Thank you. Week {week} is fine, but please send connectors and boards together, otherwise goods receipt has to open the order twice.
      @x
      Understood, we will combine the shipment.
    `,
    ),
  },
  {
    outsider: 'yusuf.aydin',
    insiders: ['pauline.girard', 'leila.mansouri'],
    play: en(
      'Quotation {ref}',
      `
      @a cc:b
      Could you quote 4,000 m of 9.52 mm tube and 1,500 m of 12.7 mm, delivery in two calls? We need the answer before {deadline}.
      @x
      Offer attached, reference {ref}, valid for thirty days. For two calls we ask for a firm date of the second one.
      @a
      Second call on {date}. The price of the larger tube is above the market, please look at it again.
      @x
      Revised: minus 2.5 %. This is our last word.
    `,
    ),
  },
  {
    outsider: 'jean-louis.prat',
    insiders: ['pauline.girard', 'catherine.marchand'],
    play: fr(
      'Livraison {ref}',
      `
      @x
      La livraison {ref} prévue {day} sera coupée en deux : 60 % {day}, le solde la semaine suivante. Veuillez nous en excuser.
      @a cc:b
      C'est noté pour le premier envoi. Pour le solde, nous avons besoin d'une date ferme, la ligne s'arrête sinon.
      @x
      Le solde partira le {date}, transporteur réservé.
    `,
    ),
  },
  {
    outsider: 'pascal.guerin',
    insiders: ['katarzyna.nowak', 'bastien.leroux'],
    play: fr(
      'Essai {ref} : planning du laboratoire',
      `
      @x
      Votre machine est arrivée en bon état. Nous commençons {day}. Il nous manque la notice de mise en service.
      @a cc:b
      Notice jointe. La mise en service se fait par le menu installateur, code 4712.
      @x
      Bien reçu. Le rapport {ref} vous parviendra sous trois semaines.
    `,
    ),
  },
  {
    outsider: 'odile.ferriere',
    insiders: ['marion.courtois', 'david.ngoma'],
    play: fr(
      'Conseil syndical du {date}',
      `
      @x
      Le conseil syndical souhaite que vous présentiez votre projet le {date} à {hour}. Pouvez-vous venir ?
      @a cc:b
      Avec plaisir. Nous apporterons une maquette et le bilan chiffré. Combien de personnes seront présentes ?
      @x
      Une douzaine. La salle dispose d'un vidéoprojecteur.
    `,
    ),
  },
  {
    outsider: 'christian.mouly',
    insiders: ['david.ngoma', 'nathalie.brunet'],
    play: fr(
      'Commande {ref}',
      `
      @x
      je voudrais ajouter deux Alto 8 à ma commande {ref}, c'est encore possible ? chantier le {deadline}
      @a cc:b
      Possible si vous confirmez aujourd'hui. Livraison le {date}, mêmes conditions.
      @x
      je confirme
      @b
      Ajout enregistré, l'accusé de commande est parti.
    `,
    ),
  },
  {
    outsider: 'graham.pike',
    insiders: ['oliver.whitfield', 'beatriz.navarro'],
    play: en(
      'Delivery slots for {month}',
      `
      @x
      We have eleven installs booked in {month}. Could you confirm the delivery slots? Order {ref}.
      @a cc:b
      Eight units are in stock at the port, three follow in week {week}. I'll hold them in your name.
      @x
      Much appreciated. Invoice to the Leeds office, please.
    `,
    ),
  },
  {
    outsider: 'sjoerd.bakker',
    insiders: ['jan.dejong', 'elena.petrova'],
    play: en(
      'Invoice {ref}',
      `
      @x
      Invoice {ref} does not show our purchase order number, our system rejects it. Can you re-issue?
      @a cc:b
      Sorry about that. {b} will re-issue it today with the number.
      @b
      Done, new invoice attached, same due date.
    `,
    ),
  },
  {
    outsider: 'katrin.lenz',
    insiders: ['anke.schroder', 'stefan.huber'],
    play: en(
      'Site visit on {day}',
      `
      @x
      The owner of the guest house would like to see a running unit before signing. Could we visit a reference on {day}?
      @a cc:b
      Yes, the reference in Rosenheim, {hour}. {b} joins and brings the measurement data.
      @x
      Perfect, we will be three.
    `,
    ),
  },
  {
    outsider: 'veronique.adam',
    insiders: ['bernard.chevallier', 'sara.elamrani'],
    play: fr(
      'Ligne de trésorerie : pièces annuelles',
      `
      @x
      Pour le renouvellement de votre ligne, il me faut les comptes annuels, le prévisionnel et l'état des engagements avant le {deadline}.
      @a cc:b
      Les comptes vous parviendront dès l'assemblée. {b} prépare l'état des engagements.
      @x
      Parfait, le comité se tient le mois prochain.
    `,
    ),
  },
  {
    outsider: 'loic.herve',
    insiders: ['gwenaelle.leroy', 'benoit.collet'],
    play: fr(
      'Pièce pour dépannage, dossier {ref}',
      `
      @x
      Bonjour, il me faut un circulateur pour le dossier {ref}, la cliente est sans chauffage.
      @a cc:b
      Un circulateur part ce soir en express, livraison demain avant midi à votre dépôt.
      @x
      Merci, vous me sauvez.
    `,
    ),
  },
  {
    outsider: 'mei-ling.tan',
    insiders: ['chen.liu', 'sylvie.armand'],
    play: en(
      'Booking {ref}',
      `
      @x
      Booking {ref} is confirmed, cut-off on {day} at {hour}. Please send the packing list.
      @a cc:b
      Packing list attached, 22 pallets, 9.4 tonnes gross.
      @x
      Received, thank you.
    `,
    ),
  },
]
