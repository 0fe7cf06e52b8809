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

export const compressors: Topic = {
  id: 'compressors',
  label: { fr: 'approvisionnement en compresseurs', en: 'compressor supply' },
  experts: ['bruno.ferrand', 'chen.liu'],
  askers: ['AC', 'US'],
  queries: [
    ['fr', 'pénurie compresseurs double source', 'bruno.ferrand'],
    ['en', 'second source compressor qualification', 'chen.liu', 'bruno.ferrand'],
  ],
  cases: table(`
    ref     | weeks | qty | second | gap
    KR-88   | 26    | 400 | Sanvo  | 11
    KR-112  | 31    | 250 | Sanvo  | 14
    TX-60   | 22    | 600 | Minghe | 8
  `),
  plays: [
    fr(
      'Délai compresseur {ref} : {weeks} semaines',
      `
      @q
      Le plan de charge affiche une rupture de compresseurs {ref} en semaine {week}. Où en est le fournisseur ?
      @e
      Délai porté à {weeks} semaines, la pénurie d'aimants touche tous les compresseurs. J'ai obtenu {qty} pièces en avance de phase en acceptant les livraisons partielles, ce qui couvre jusqu'à la fin du mois prochain.
      Le double sourcing avec {second} est la seule vraie solution : même encombrement, mais un écart de prix de {gap} € et une carte d'onduleur à reparamétrer.
      @q
      Que faut-il pour qualifier {second} ?
      @f
      Qualification of a second source compressor takes three steps: 2,000 hours of endurance on two units, oil compatibility with R290, and a process audit, which I can do in week {week}. I visited their line in spring; the welding is good, the cleanliness of the oil filling less so.
      @q
      Feu vert pour les 2 000 heures, on en parle au comité de {day}.
      `,
    ),
    fr(
      "Réservation de capacité {ref} pour l'an prochain",
      `
      @q
      Combien de compresseurs {ref} faut-il réserver ? Le commercial annonce +20 %.
      @e
      Je réserve sur +10 % ferme et +10 % en option avec préavis de douze semaines. L'an dernier on s'est retrouvés avec 300 pièces d'avance payées comptant.
      En échange d'un volume ferme de {qty} par mois, le prix baisse de 3 % et la pénalité de retard passe à 1 % par semaine.
      @q
      Ça me va, prépare la commande ouverte.
      `,
    ),
    en(
      'Audit of {second} as second source',
      `
      @q
      How did the audit at {second} go? Can we count on them as a second source for the {ref}?
      @f
      Score 78 out of 100, so "approved with actions". Strong: rotor balancing, traceability by laser code. Weak: residual moisture is measured on one compressor per shift only, and for R290 I want below 80 ppm on every batch.
      They accepted to invest in a second dew-point meter. Sample of ten on its way by air, freight at their cost.
      @q
      Good. Then the first order in autumn is realistic.
      `,
    ),
  ],
  documents: [
    document(
      'docx',
      'fr',
      'Stratégie compresseurs.docx',
      'bruno.ferrand',
      `
      # Stratégie d'achat des compresseurs
      ## Situation
      Un fournisseur couvre 85 % des besoins. Les délais sont passés de 12 à 26 semaines en un an, faute d'aimants.
      ## Double source
      Qualifier un second fournisseur sur les deux plus gros volumes : endurance de 2 000 heures, compatibilité de l'huile, audit de procédé.
      ## Contrat
      - Volume ferme sur dix mois, option sur deux
      - Stock de sécurité de quatre semaines chez le fournisseur
      - Pénalité de 1 % par semaine de retard
    `,
    ),
    document(
      'pdf',
      'en',
      'Supplier audit report Sanvo.pdf',
      'chen.liu',
      `
      # Supplier audit report: Sanvo compressors
      ## Scope
      Process audit of the rotary compressor line, two days.
      ## Score
      78 out of 100, approved with actions.
      ## Strong points
      Rotor balancing at 100 %, laser traceability, clean welding.
      ## To improve
      - Residual moisture measured on every batch
      - Separate racks for R290 oil
      - Reaction plan when the dew point is out of limits
    `,
    ),
  ],
}

/** Told by a junior planner in his own notes. */
export const copperIndex: Topic = {
  id: 'copper-index',
  label: { fr: 'indexation du cuivre', en: 'copper price indexation' },
  experts: ['kevin.delattre'],
  askers: ['alexandre.perrot', 'lucie.moreau', 'catherine.marchand'],
  queries: [
    ['fr', 'indexation cours du cuivre'],
    ['fr', 'cuivre LME couverture'],
  ],
  cases: table(`
    price | share | base | saving | tonnes
    8 450 | 62    | 8 200 | 14    | 38
    9 120 | 58    | 8 600 | 21    | 42
    8 870 | 65    | 8 900 | 9     | 35
    9 540 | 60    | 9 000 | 26    | 44
  `),
  plays: [
    fr(
      'Cuivre : note de {month}',
      `
      @e
      Ma note du mois sur le cuivre. Le LME a fini à {price} $ la tonne, notre base contractuelle est à {base}. La formule d'indexation prend la moyenne du mois M-1, donc la hausse ne se verra sur les factures de tubes que dans cinq semaines.
      La part métal est de {share} % du prix du tube. {J'ai refait le calcul|J'ai recalculé} facture par facture : le fournisseur applique l'indexation à 100 % du prix au lieu de la part métal. Trop-perçu : {saving} k€ depuis janvier.
      @q
      Ah oui, quand même. Tu m'envoies le fichier ?
      @e file:indexation_cuivre.xlsx
      Joint, un onglet par facture. Le change euro-dollar est au fixing du dernier jour ouvré, comme dans le contrat.
      `,
    ),
    fr(
      'Couverture cuivre : {tonnes} tonnes',
      `
      @e
      Il nous reste {tonnes} tonnes de besoin en cuivre d'ici l'été, dont la moitié sur des machines déjà vendues à prix fixe. C'est cette moitié qu'il faut couvrir, pas le reste : sur les commandes indexées, une couverture nous ferait perdre à la baisse.
      Concrètement : prix ferme à {price} $ sur la moitié du tonnage, formule d'indexation sur l'autre, avec un tunnel de plus ou moins 6 %.
      {?J'ai mis les hypothèses en bas du tableau.}
      @q
      Raisonnement propre. On en reparle {day} avant le point prix.
      `,
    ),
  ],
  documents: [
    document(
      'md',
      'fr',
      'formule-indexation-cuivre.md',
      'kevin.delattre',
      `
      # La formule d'indexation du cuivre, expliquée
      ## La formule
      Prix = base x (0,38 + 0,62 x LME moyen du mois précédent / LME de base). Seule la part métal suit le cours.
      ## Les erreurs trouvées
      - Indexation appliquée au prix entier
      - Change pris au jour de la facture au lieu du dernier jour ouvré
      - Mois M au lieu de M-1 quand le cours monte
      ## Couvrir ou non
      On ne couvre que le cuivre des machines vendues à prix fixe.
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
      The container ship went round the Cape, so the delay will not shrink. Options: transshipment and train from Piraeus, saves 5 days, 1,100 € per box; or air freight for the 300 most urgent parts, 2,400 €.
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
      {rate} $ per 40-foot box all in, against 2,100 a year ago. The base rate is falling but the peak season surcharge and the low-sulphur fuel add 600.
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
      Les deux cartes sont imprimées, {item} réapprovisionnés à {qty}.
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
