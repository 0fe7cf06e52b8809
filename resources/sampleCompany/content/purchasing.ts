import { en, fr, table } from '../play.ts'
import { document, type Topic } from '../topic.ts'

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
