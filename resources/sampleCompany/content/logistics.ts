import { en, enChat, fr, frChat, table } from '../play.ts'
import { document, type Topic } from '../topic.ts'

export const customs: Topic = {
  id: 'customs',
  label: { fr: 'douane, origine et Incoterms', en: 'customs, origin and Incoterms' },
  experts: ['giulia.rossi', 'mehdi.brahimi'],
  askers: ['AC', 'IS', 'FI', 'SC', 'US'],
  queries: [
    ['fr', 'origine préférentielle EUR.1'],
    ['en', 'Incoterms DAP customs clearance', 'giulia.rossi'],
    ['fr', 'comment dédouaner un envoi vers la Suisse', 'mehdi.brahimi', 'giulia.rossi'],
  ],
  cases: table(`
    place       | country     | code       | duty | goods
    Bâle        | la Suisse   | 8418 61 00 | 0    | six Alto 12
    Leeds       | le Royaume-Uni | 8418 61 00 | 0    | vingt Brisa 6
    Casablanca  | le Maroc    | 8415 81 00 | 2,5  | deux Massif 40
    Oslo        | la Norvège  | 8418 61 00 | 0    | dix Alto 8
  `),
  plays: [
    fr(
      'Origine préférentielle pour {place}',
      `
      @q
      Pour l'expédition vers {place} ({goods}), le client veut un EUR.1. On peut attester l'origine préférentielle ?
      @e
      Ça dépend de la part non originaire : la règle pour le {code} admet 50 % de matières non originaires du prix départ usine. Avec le compresseur japonais et les cartes chinoises nous sommes à 41 %, donc oui.
      En dessous de 6 000 € une déclaration sur facture suffit, sinon EUR.1 visé ou numéro d'exportateur agréé. {Nous avons le numéro, donc mentionnez-le sur la facture|Comme nous avons le statut, la mention sur facture suffit}, pas besoin de visa.
      @q
      Et si on oublie ?
      @e
      Le client paie {duty} % de droits et nous en veut. On peut émettre a posteriori pendant deux ans.
      `,
    ),
    en(
      'DAP or DDP for {place}?',
      `
      @q
      The distributor near {place} asks for DDP, sales promised DAP. What is the difference for us, beyond the name?
      @e
      With DAP the customs clearance is for the buyer, who pays import duty and VAT. With DDP we need a local VAT registration and a fiscal representative, which takes eight weeks and 2,500 € a year; without it the VAT is lost.
      Under Incoterms 2020 neither obliges us to insure; if they want insurance, CIP. My advice is DAP plus a broker whom we choose, code {code}.
      @f
      I can lodge the export declaration myself, the broker only does the arrival. Two working days are enough.
      @q
      DAP then. I will tell them.
      `,
    ),
    fr(
      'Blocage en douane à {place}',
      `
      @q
      Le camion pour {place} est bloqué en douane depuis ce matin : {goods}, motif "classement tarifaire".
      @f
      Pour dédouaner un envoi vers {country}, tout part du code : la facture indique {code} mais la liste de colisage dit "climatiseur", qui est un autre chapitre. Pour une pompe à chaleur non réversible c'est le 8418 61, réversible le 8415.
      J'ai envoyé au déclarant la fiche technique et le schéma du cycle, et fait corriger la désignation. Il faut aussi l'attestation de fluide : le R290 n'est pas un gaz fluoré, donc pas de licence.
      @q
      Camion libéré à 15 h, merci {f} !
      @e
      À retenir pour {country} : désignation identique sur les trois documents, mot pour mot.
      `,
    ),
    enChat(`
      @q
      {@e} EORI of the buyer missing on the {place} shipment, can it leave?
      @e
      no, the export declaration would be rejected. Ask them, it starts with the country code
    `),
  ],
  documents: [
    document(
      'docx',
      'en',
      'Incoterms and customs handbook.docx',
      'giulia.rossi',
      `
      # Incoterms and customs handbook
      ## Choosing the Incoterm
      FCA Chalon inside Europe, DAP for Switzerland, Norway and the United Kingdom with our broker, CIP when the bank wants insurance. Never DDP without a local VAT number.
      ## Tariff codes
      - 8418 61: heat pump for heating only
      - 8415 81: reversible unit
      - 8418 99: parts
      ## Preferential origin
      At most 50 % of non-originating materials in the ex-works price. The calculation sheet is updated each January.
    `,
    ),
    document(
      'pdf',
      'fr',
      'Mode opératoire déclaration export.pdf',
      'mehdi.brahimi',
      `
      # Mode opératoire : déclaration d'exportation
      ## Pièces
      Facture commerciale, liste de colisage, numéro EORI de l'acheteur, origine préférentielle si demandée.
      ## Saisie
      La désignation doit être identique sur les trois documents. Le poids net est celui de la fiche article, pas celui du transporteur.
      ## Après
      Attendre la preuve de sortie (ECS) avant de classer le dossier : sans elle, la facture hors taxe n'est pas justifiée.
    `,
    ),
  ],
}

export const seaFreight: Topic = {
  id: 'sea-freight',
  label: { fr: 'fret maritime', en: 'sea freight' },
  experts: ['chen.liu'],
  askers: ['AC', 'IS', 'FI'],
  queries: [['en', 'container demurrage sea freight']],
  cases: table(`
    port      | ship | rate  | days | box
    Le Havre  | Northern Grace | 4,350 | 12 | two 40-foot containers
    Rotterdam | Coral Bay      | 3,900 | 9  | one 40-foot container
    Fos       | Asia Herald    | 4,800 | 15 | three 20-foot containers
  `),
  plays: [
    en(
      'Sea freight: {ship} delayed, {port}',
      `
      @q
      The tracking shows the {ship} {days} days late with {box} of heat exchangers for us. What are the options?
      @e
      All sea freight goes round the Cape now, so the delay will not shrink. Options: transshipment and train from Piraeus, saves 5 days, 1,100 € per box; or air freight for the 300 most urgent parts, 2,400 €.
      {Mind the demurrage|Watch the demurrage}: free time in {port} is 5 days, then 120 € per day and box, and the terminal is congested. I would pre-book the truck now.
      @q
      Air for 300 parts, truck booked. {?Thanks for the quick numbers.}
      `,
    ),
    en(
      'Freight rates for next quarter, {port}',
      `
      @q
      For the budget: which sea freight rate do we assume to {port}?
      @e
      Sea freight stands at {rate} $ per 40-foot box all in, against 2,100 a year ago. The base rate is falling but the peak season surcharge and the low-sulphur fuel add 600.
      I suggest a six-month contract on 60 % of the volume and spot for the rest. Demurrage cost us 9,400 € last year, more than any rate difference, so please unload within the free time.
      @q
      Noted, {rate} it is.
      `,
    ),
  ],
}

export const stocks: Topic = {
  id: 'stocks',
  label: { fr: 'stocks et kanban', en: 'stocks and kanban' },
  experts: ['alexandre.perrot', 'lucie.moreau'],
  askers: ['AC', 'US', 'SC', 'FI'],
  queries: [
    ['fr', 'dimensionnement kanban', 'alexandre.perrot'],
    ['fr', 'inventaire tournant écarts', 'lucie.moreau', 'alexandre.perrot'],
  ],
  cases: table(`
    item               | qty | cover | gap  | box
    la visserie inox   | 12 000 | 9  | 3,1  | 500
    les vannes 4 voies | 420 | 14    | 1,4  | 20
    les isolants       | 900 | 6     | 5,2  | 30
  `),
  plays: [
    fr(
      'Kanban : rupture sur {item}',
      `
      @q
      Troisième rupture du mois en bord de ligne sur {item}. Le kanban est mal dimensionné ?
      @e
      Le dimensionnement du kanban était juste pour l'ancienne cadence. La boucle : demande journalière x délai de réappro x 1,3, divisé par {box} par bac. Avec la cadence actuelle il faut deux cartes de plus.
      Mais la vraie cause est que les cartes vides restent dans les poches : j'en ai retrouvé quatre. On passe à un scan au vidage du bac.
      @q
      Ok pour le scan, et j'en parle aux équipes demain matin.
      @f
      Les deux cartes sont imprimées, stock remonté à {qty}.
      `,
    ),
    fr(
      'Inventaire tournant semaine {week}',
      `
      @f
      Inventaire tournant : {gap} % d'écart en valeur sur {item}, tout le reste sous 1 %. Les écarts viennent des sorties non déclarées pour les prototypes.
      @q
      Peut-on corriger sans bloquer le magasin ?
      @e
      Oui : comptage le matin avant 7 h, classe A toutes les quatre semaines, classe C une fois par an. Et un bon de sortie obligatoire pour les prototypes, même pour une vis.
      Couverture actuelle {cover} jours, inutile de recommander avant d'avoir corrigé le stock.
      @q
      Validé.
      `,
    ),
    frChat(`
      @q
      il reste combien de {item} ?
      @f
      {qty} au système, je vais compter
      @f
      compté : 6 % de moins, je corrige
    `),
  ],
  documents: [
    document(
      'docx',
      'fr',
      'Règles de dimensionnement kanban.docx',
      'alexandre.perrot',
      `
      # Règles de dimensionnement des boucles kanban
      ## Formule
      Nombre de cartes = demande journalière x délai x 1,3 / quantité par bac, arrondi au-dessus.
      ## Révision
      À chaque changement de cadence de plus de 10 %.
      ## Inventaire tournant
      - Classe A toutes les quatre semaines
      - Classe B chaque trimestre
      - Classe C une fois par an
    `,
    ),
  ],
}
