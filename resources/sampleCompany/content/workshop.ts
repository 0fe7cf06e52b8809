import { en, fr, frChat, table } from '../play.ts'
import { document, type Topic } from '../topic.ts'

/** Told by a maintenance technician whom nobody asks. */
export const explosiveZones: Topic = {
  id: 'explosive-zones',
  label: { fr: 'zones ATEX', en: 'explosive atmospheres' },
  experts: ['yanis.belkacem'],
  askers: ['christophe.mallet', 'olivier.grandjean', 'patrice.colin'],
  queries: [
    ['fr', 'zone ATEX poste de charge'],
    ['fr', 'mise à la terre atmosphère explosive'],
  ],
  cases: table(`
    station           | zone | gas  | ohm | sensor
    le poste de charge 1 | 2 | 18 | 4  | DG-7
    le poste de charge 2 | 1 | 22 | 11 | DG-9
    la cabine de reprise | 2 | 15 | 7  | DG-12
    le local bouteilles  | 2 | 30 | 3  | DG-3
  `),
  plays: [
    fr(
      'Ronde zone ATEX du {today} : {station}',
      `
      @e
      Compte rendu de ma ronde ATEX sur {station} (zone {zone}) :
      - détecteur {sensor} : répond en {gas} s au gaz étalon, à changer au-dessus de 25 s
      - mise à la terre de la rampe : {ohm} ohms, limite 10
      - luminaire : joint du presse-étoupe durci, donc plus Ex e ; remplacé
      {J'ai aussi trouvé|Au passage, j'ai trouvé} une multiprise du commerce sous l'établi, à moins d'un mètre de la bouche de charge. Je l'ai enlevée : dans une atmosphère explosive, c'est la première source d'inflammation possible.
      @q
      Vu, merci Yanis.
      `,
    ),
    fr(
      'Presse-étoupes en zone {zone}',
      `
      @e
      Pour la modification de {station} : en zone {zone}, un presse-étoupe laiton standard ne suffit pas avec du câble non armé, il faut un Ex d à barrière si le volume de l'enveloppe dépasse 2 litres. J'ai comparé au plan, trois coffrets sur huit ne sont pas conformes.
      Je propose de tout passer en Ex e avec des bornes adaptées : moins cher, et on peut intervenir sans permis de feu.
      {?Le marquage à relire sur la plaque : II 2G Ex eb IIA T4, le propane est du groupe IIA.}
      @q
      Ok pour Ex e. Fais la liste des références, on passe commande {day}.
      @e
      Liste faite, {sensor} compris. Compter deux jours d'arrêt pour {station}, et une mesure de mise à la terre avant redémarrage.
      `,
    ),
    fr(
      'Extraction trop faible à {station}',
      `
      @e
      J'ai mesuré la vitesse d'air à {station} : 0,28 m/s en partie basse pour 0,5 prévu dans le zonage. Tant que c'est comme ça, la zone {zone} est plus grande que ce que dit le document de protection contre les explosions.
      La gaine est écrasée derrière le rack. Redressée à midi, on est à 0,54. J'ai ajouté un pressostat qui coupe la charge si l'extraction s'arrête, testé trois fois.
      @q
      Bien joué. Tu mets ça dans le dossier machine ?
      @e
      Oui, avec le schéma de la coupure et le seuil du {sensor}.
      `,
    ),
  ],
  documents: [
    document(
      'md',
      'fr',
      'carnet-zones-atex.md',
      'yanis.belkacem',
      `
      # Carnet des zones ATEX de l'atelier
      ## Pourquoi ce carnet
      Le propane est plus lourd que l'air : les zones sont au ras du sol, autour des bouches de charge et dans les fosses.
      ## Poste de charge
      Zone 1 à 0,5 m de la bouche, zone 2 jusqu'à 2 m et sur 1 m de haut. Matériel II 2G Ex eb IIA T4 au minimum.
      ## À chaque ronde
      - Temps de réponse des détecteurs au gaz étalon, moins de 25 s
      - Mise à la terre, moins de 10 ohms
      - Vitesse d'air en partie basse, plus de 0,5 m/s
      - Rien d'électrique qui ne soit marqué
      ## Historique
      Deux détecteurs remplacés en mars, extraction redressée en septembre.
    `,
    ),
  ],
}

export const palletising: Topic = {
  id: 'palletising',
  label: { fr: 'robot de palettisation', en: 'palletising robot' },
  experts: ['joao.teixeira', 'olivier.grandjean'],
  askers: ['US', 'AC'],
  queries: [['fr', 'robot palettisation prise ventouse']],
  cases: table(`
    model   | weight | vacuum | layers | fault
    Alto 8  | 118    | 0,55   | 1      | A203
    Alto 12 | 142    | 0,62   | 1      | A207
    Cumulo 200 | 74  | 0,48   | 2      | A203
  `),
  plays: [
    fr(
      'Robot de palettisation : lâcher de carton {model}',
      `
      @q
      Le robot de palettisation a encore lâché un carton de {model} cette nuit, défaut {fault}. Pas de blessé, carton détruit.
      @e
      Le vide monte à {vacuum} bar alors qu'il en faut 0,7 pour {weight} kg. Les ventouses ne sont pas usées ; c'est le carton, il est devenu plus poreux depuis le changement de fournisseur, on le voit en versant de l'eau dessus.
      En attendant j'ai réduit l'accélération de 30 % et ajouté une attente de 0,4 s avant la levée.
      @f
      De mon côté j'ai programmé un contrôle du vide en cours de trajectoire : sous 0,5 bar le robot redescend au lieu de continuer.
      @q
      Merci, je vois avec le fournisseur de cartons pour un vernis barrière.
      `,
    ),
    fr(
      'Plan de palettisation {model}',
      `
      @q
      Peut-on passer à {layers} + 1 couches pour {model} ? Les camions partent à moitié vides.
      @e
      Mécaniquement le robot monte à 2,10 m, donc oui. Mais à {weight} kg par carton, la couche du bas s'écrase de 15 mm après une nuit en milieu humide, j'ai fait l'essai.
      Avec des cornières carton et un intercalaire, ça tient. 1,30 € la palette. J'ai le programme prêt, il suffit de changer la recette.
      @q
      Le calcul est vite fait, on lance avec cornières.
      `,
    ),
  ],
  documents: [
    document(
      'md',
      'fr',
      'recettes-robot-palettisation.md',
      'joao.teixeira',
      `
      # Recettes du robot de palettisation
      ## Alto 8 et Alto 12
      Une couche, vide de consigne 0,70 bar, accélération 60 %, attente 0,4 s avant la levée.
      ## Cumulo 200
      Deux couches, intercalaire carton, cornières aux quatre angles.
      ## Défauts fréquents
      - A203 : vide insuffisant, vérifier la porosité du carton puis les ventouses
      - A207 : collision souple, le carton précédent dépasse
    `,
    ),
  ],
}

export const coating: Topic = {
  id: 'coating',
  label: { fr: 'peinture poudre et corrosion', en: 'powder coating and corrosion' },
  experts: ['celine.barbier'],
  askers: ['US', 'QU', 'CF', 'IS', 'RD'],
  queries: [
    ['fr', 'brouillard salin peinture poudre'],
    ['en', 'coating corrosion coastal installation'],
  ],
  cases: table(`
    part                | hours | thick | site      | temp
    la tôle de façade   | 480   | 62    | Saint-Malo| 185
    le socle            | 720   | 78    | Biarritz  | 190
    la grille ventilateur| 500  | 55    | Calais    | 180
  `),
  plays: [
    fr(
      'Tenue au brouillard salin : {part}',
      `
      @q from:CF,QU
      {part} rouille à {site} après un hiver. On est pourtant censés tenir {hours} heures de brouillard salin ?
      @e
      La peinture poudre tient {hours} heures sur éprouvette plane. Sur la pièce réelle, le problème est l'arête de découpe : l'épaisseur y tombe à 20 µm au lieu de {thick}, et le laser laisse un oxyde sur lequel rien n'accroche.
      Trois remèdes par ordre de coût : brosser les arêtes avant le traitement, passer à un prétraitement au zirconium, ou choisir un acier zinc-magnésium pour le littoral.
      @q
      Et pour les machines déjà en place ?
      @e
      Retouche avec un primaire époxy sur les arêtes, garantie anticorrosion maintenue si c'est fait avant la perforation. J'ai rédigé une fiche d'une page.
      `,
    ),
    fr(
      'Cuisson au four : écart de température sur {part}',
      `
      @q from:US
      Le contrôle d'adhérence (quadrillage) est à 2 sur {part}. Réglage du four ?
      @e
      Oui, la peinture poudre est sous-cuite. L'enregistreur montre {temp} °C d'air mais la pièce n'est restée que 6 minutes au-dessus de 180 °C au lieu de 10. La masse a augmenté avec la nouvelle équerre et la vitesse du convoyeur n'a pas été adaptée.
      Convoyeur ralenti à 1,4 m/min, quadrillage à 0 sur les cinq pièces suivantes. Les pièces d'hier sont à isoler.
      @q
      Isolées. Merci pour la rapidité.
      `,
    ),
    en(
      'Coating for coastal installation',
      `
      @q from:IS
      A housing association on the North Sea wants a corrosion guarantee of ten years, 800 m from the shore. What can we sell?
      @e
      For a coastal installation, corrosion decides the coating: the standard powder covers class C3, 800 m from the sea needs C5: zinc-magnesium sheet, zirconium pretreatment, two coats, {thick} µm plus primer, and an epoxy-coated coil.
      We pass {hours} hours of salt spray with it. Price is about 210 € more per unit, lead time three weeks. Rinsing the coil twice a year must be in the contract, otherwise no guarantee.
      @q
      Perfect, I have put the option and the rinsing clause in the offer.
      `,
    ),
  ],
  documents: [
    document(
      'pdf',
      'fr',
      'Fiche retouche anticorrosion.pdf',
      'celine.barbier',
      `
      # Fiche de retouche anticorrosion
      ## Quand
      Points de rouille sur les arêtes, sans perforation de la tôle.
      ## Comment
      - Poncer au grain 240 jusqu'au métal sain, 2 cm autour du point
      - Dégraisser, appliquer le primaire époxy en deux passes croisées
      - Peinture de finition après 4 heures, 60 µm
      ## À savoir
      À moins d'un kilomètre de la mer, proposer la version C5 : tôle zinc-magnésium, prétraitement au zirconium, deux couches de peinture poudre.
    `,
    ),
  ],
}

export const metrology: Topic = {
  id: 'metrology',
  label: { fr: 'étalonnage et métrologie', en: 'calibration' },
  experts: ['etienne.roche'],
  askers: ['US', 'QU', 'RD'],
  queries: [
    ['fr', 'étalonnage incertitude'],
    ['fr', "certificat d'étalonnage clé dynamométrique"],
  ],
  cases: table(`
    tool                     | id    | error | limit | uncert
    la clé dynamométrique    | M-118 | 4,8   | 4     | 1,2
    le débitmètre du banc 2  | M-204 | 1,9   | 1,5   | 0,4
    la sonde de référence    | M-031 | 0,12  | 0,10  | 0,03
    le manomètre de ligne    | M-077 | 1,4   | 1,0   | 0,25
  `),
  plays: [
    fr(
      'Étalonnage hors tolérance : {id}',
      `
      @q
      Le certificat d'étalonnage de {id} ({tool}) donne une erreur de {error} % pour une limite à {limit}. Que fait-on des pièces contrôlées avec ?
      @e
      Calme : un certificat d'étalonnage hors limite ne condamne pas tout, on regarde l'historique avant de bloquer quoi que ce soit. Au précédent étalonnage l'erreur était de la moitié ; en supposant une dérive linéaire, la limite n'a été franchie que dans les deux derniers mois.
      L'incertitude étant de {uncert} %, la règle de décision dit : non conforme seulement au-delà de la limite plus l'incertitude. On y est, donc il faut reprendre les contrôles de ces deux mois, pas ceux de l'année.
      J'ai réduit la périodicité de 12 à 6 mois pour cette famille d'instruments.
      @q
      Merci, ça fait 48 pièces à revoir au lieu de 600.
      `,
    ),
    fr(
      'Capabilité de mesure avec {tool}',
      `
      @q
      Peut-on contrôler une tolérance de plus ou moins 2 % avec {tool} ?
      @e
      Incertitude de {uncert} % élargie (k = 2) : le rapport avec la tolérance est trop juste, on vise le quart. Tu rejetterais des bonnes pièces et, plus gênant, tu en accepterais de mauvaises.
      Deux voies : moyenner quatre mesures, ce qui divise par deux la part aléatoire, ou passer sur l'étalon de transfert du labo. J'ai fait une étude R&R la semaine dernière, l'opérateur compte pour 60 % de la dispersion.
      @q
      On moyenne quatre mesures et on refait la formation au poste, alors.
      `,
    ),
    frChat(`
      @q
      {@e} {id} a l'étiquette d'étalonnage périmée depuis lundi, je peux m'en servir ?
      @e
      non, même un jour. Prends M-119 à l'armoire, je passe {id} au laboratoire {day}
    `),
  ],
  documents: [
    document(
      'docx',
      'fr',
      'Procédure étalonnage et règle de décision.docx',
      'etienne.roche',
      `
      # Procédure : étalonnage et règle de décision
      ## Périodicité
      Douze mois par défaut, réduite à six quand la dérive dépasse la moitié de la limite entre deux étalonnages.
      ## Incertitude
      L'incertitude élargie (k = 2) est déclarée sur chaque certificat d'étalonnage. Elle doit rester sous le quart de la tolérance contrôlée.
      ## Instrument hors tolérance
      - Isoler l'instrument
      - Estimer la date de franchissement par la dérive entre les deux derniers certificats
      - Reprendre les contrôles faits depuis cette date
    `,
    ),
  ],
}
