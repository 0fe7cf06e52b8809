import { createFormat } from './format.ts'
import type { Messages } from './messages.ts'

const { count, number, percent } = createFormat('fr')
const ties = (n: number) => count(n, 'lien', 'liens')

export const silosFr: Messages['silos'] = {
  loading: 'Comparaison des départements…',
  showAll: (n) => `Tout montrer (${number(n)})`,
  howSure: 'Est-ce bien sûr ?',
  emptyTitle: 'Rien à comparer pour l’instant',
  emptyText:
    'La carte des silos montre qui échange avec qui d’un département à l’autre. Il lui faut des messages, et le département de chacun.',
  noDepartmentsTitle: 'Le département de personne n’est connu',
  noDepartmentsText:
    'Des messages ont été lus, mais sans annuaire nul ne peut dire quels liens franchissent une frontière. Ajoutez un fichier d’annuaire : nom, adresse, département.',
  toSources: 'Aller aux sources',
  shapes: { label: 'Montrer comme', matrix: 'Matrice', ring: 'Réseau' },
  matrixTitle: 'Qui échange avec qui',
  matrixHelp:
    'Chaque case compare les liens observés à ceux qu’on attendrait si les départements ne comptaient pas. Choisissez une case pour le détail ; les flèches déplacent.',
  ringHelp:
    'Plus une arche est épaisse, plus il y a de liens ; plus sa couleur est forte, plus il y en a pour ce qu’on attendrait. Choisissez un département ou une arche pour le détail.',
  ringTitle: 'Les passerelles entre départements',
  legend: {
    none: 'aucun',
    asExpected: 'comme attendu',
    many: 'plus de 3 fois',
    across: 'Entre départements',
    inside: 'Dans un département',
    noMail: 'Aucun message de l’un des deux',
    partial: 'Messages de moins de la moitié des personnes',
  },
  cellInside: (name, seen, expected) => `Dans ${name} : ${ties(seen)}, ${expected} attendus`,
  cellPair: (a, b, seen, expected) => `${a} et ${b} : ${ties(seen)}, ${expected} attendus`,
  cellUnseen: 'aucun message de l’un des deux',
  cellPartial: 'une partie seulement des messages a été lue',
  noTie: 'Aucun lien observé',
  ties,
  whole: {
    title: 'L’ensemble',
    counts: (people, n) => `${count(people, 'personne', 'personnes')}, ${ties(n)}`,
    choose: 'Choisissez une case ou un département pour en voir le détail.',
  },
  department: {
    people: (n) => count(n, 'personne', 'personnes'),
    ties: (inside, across) =>
      `${count(inside, 'lien interne', 'liens internes')}, ${number(across)} vers d’autres départements`,
    coverage: (share) =>
      `Nous avons lu des messages écrits par ${share === 1 ? 'chacune' : percent(share)} d’entre elles.`,
    throughOthers: (share) =>
      `Seules ${percent(share)} d’entre elles ont ici leurs propres messages. Les autres ne sont vues que dans des lettres passées par quelqu’un dont les messages sont là : il manque des liens entre elles.`,
    noMail: 'Aucun message de ce département : ce que l’on voit vient des autres et ne dit rien de ses propres liens.',
    towards: 'Avec les autres départements',
    towardsHint:
      'La barre et le nombre : les liens observés. Le trait : ceux qu’on attendrait si les départements ne comptaient pas.',
    brokers: 'Qui le relie aux autres',
    noBrokers: 'Personne ici ne se trouve entre d’autres personnes.',
    inNetwork: 'Voir ces personnes dans le réseau',
    fewTies: 'Trop peu de liens pour comparer au hasard.',
    verdict: {
      inside: 'Plus tourné vers lui-même que le hasard ne l’explique',
      open: 'Plus ouvert aux autres que le hasard ne l’explique',
      chance: 'Pas différent de ce que donne le hasard',
      unknown: 'Pas assez pour comparer au hasard',
    },
  },
  pair: {
    title: 'Deux départements',
    seen: 'Observés',
    expected: 'Attendus',
    less: (share) => `${share} de ce qu’on attendrait si les départements ne comptaient pas.`,
    more: (ratio) => `${ratio} fois ce qu’on attendrait si les départements ne comptaient pas.`,
    nothingExpected: 'Trop peu de liens de part et d’autre pour en attendre.',
    unseen: (names) => `Aucun message de ${names} : les liens absents existent peut-être.`,
    topics: 'Les deux travaillent sur',
    noTopics: 'Aucun sujet commun n’a été trouvé.',
    introductions: 'À présenter l’un à l’autre',
    noIntroductions: 'Aucune mise en relation à proposer.',
    habits: 'Ce que coûte leur éloignement',
  },
  table: {
    title: 'Départements',
    name: 'Département',
    people: 'Personnes',
    inside: 'Liens internes',
    across: 'Liens externes',
    ei: 'E-I',
    chance: 'Par hasard',
    adjusted: 'E-I, tailles égalisées',
    coverage: 'Messages lus de',
    ownMail: 'Avec leurs messages',
    noMail: 'aucun message',
  },
  brokers: {
    title: 'Qui relie les départements',
    none: 'Dans ces liens, personne ne se trouve entre des départements.',
    reaches: (names) => `touche ${names}`,
    effective: (size) => `taille effective ${number(size)}`,
    roles: {
      coordinator: 'relie des collègues de son propre département',
      itinerant: 'relie entre elles des personnes d’un autre département',
      gatekeeper: 'fait entrer ce qui vient d’ailleurs',
      representative: 'porte au-dehors ce qui vient de chez soi',
      liaison: 'relie deux départements sans être de l’un ni de l’autre',
    },
  },
  topics: {
    title: 'Sujets travaillés dans plusieurs départements',
    help: 'Le même sujet, dans des départements dont les personnes concernées n’échangent guère.',
    none: 'Aucun sujet de ce genre n’a été trouvé.',
    between: (n) => (n === 0 ? 'aucun lien entre elles' : `${ties(n)} entre elles`),
  },
  introductions: {
    title: 'Mises en relation à envisager',
    help: 'Deux personnes qui écrivent à des collègues sur le même sujet, sans lien, et quelqu’un qui connaît les deux.',
    none: 'Aucune mise en relation à proposer.',
    on: (topics) => `sur ${topics}`,
    through: (names, people) => `${names} ${people === 1 ? 'connaît' : 'connaissent'} les deux`,
    throughNobody: 'personne en commun pour l’instant',
    about: {
      name: 'Ce que changerait une mise en relation',
      formula: 'les mêmes mesures avec ce seul lien de plus, moins ce qu’elles sont aujourd’hui',
      meaning:
        'À deux liens au plus : paires de personnes de départements différents qui ont un lien ou une connaissance commune. E-I : +1 où chaque lien franchit une frontière. Efficacité globale : moyenne de 1 / (liens d’une personne à l’autre). Modularité : plus elle baisse, moins les départements sont séparés. Un lien change peu dans une grande maison ; ce qui compte est lequel change davantage.',
    },
  },
  withheld: (n, names, people) =>
    `Les groupes de moins de cinq personnes ne sont pas montrés : ${names} (${count(n, 'département', 'départements')}, ${count(people, 'personne', 'personnes')}).`,
  rules: (perYear, recipients, both) =>
    `Un lien, c’est au moins ${number(perYear)} messages par an entre deux personnes${both ? ' qui s’écrivent l’une et l’autre' : ''} ; les messages à plus de ${number(recipients)} personnes ne comptent pas.`,
  period: (from, to) => `Du ${from} au ${to}.`,
  measures: {
    ei: {
      name: 'Indice E-I',
      formula: 'E-I = (liens externes − liens internes) / (liens externes + liens internes)',
      meaning:
        '−1 : tous les liens restent dans le département. +1 : tous en sortent. La bande montre ce que donnent 95 % des tirages où chacun garde ses liens mais où les départements sont redistribués au hasard ; seule une valeur hors de la bande dit quelque chose (Krackhardt et Stern, 1988).',
    },
    adjusted: {
      name: 'E-I, tailles égalisées',
      formula: 'le même, à partir des densités : liens observés sur liens possibles, dedans et dehors',
      meaning:
        'Un grand département offre beaucoup de collègues à qui parler, un petit en offre peu. Ici la taille ne décide plus : au-dessous de 0, on parle plus volontiers à un collègue donné qu’à une personne donnée d’ailleurs.',
    },
    coleman: {
      name: 'Préférence pour les siens (Coleman)',
      formula:
        '(part des liens internes − part due au hasard) / (1 − part due au hasard) ; au-dessous du hasard, divisé par cette part',
      meaning:
        '+1 : on ne se parle qu’entre soi. 0 : autant que le hasard le ferait dans des départements de ces tailles. −1 : jamais entre soi. Des départements de tailles différentes se comparent (Coleman, 1958).',
    },
    liaison: {
      name: 'Entre deux autres départements',
      formula:
        'fois où une personne du département est liée à une personne de chacun de deux autres départements, qui n’ont pas de lien entre elles',
      meaning:
        'Gould et Fernandez (1989) parlent de liaison. Beaucoup : les autres départements se rejoignent ici ; si presque tout revient à une seule personne, c’est elle le pont, non le département.',
    },
    coverage: {
      name: 'Personnes dont un écrit est là',
      formula: 'personnes du département dont un écrit a été importé / personnes du département',
      meaning:
        'Au-dessous de la moitié, des liens manquent à coup sûr. À 0 %, le département n’est vu qu’à travers ce que les autres lui ont écrit.',
    },
    effectiveSize: {
      name: 'Taille effective (Burt)',
      formula: 'n − 2t / n, pour n contacts qui ont t liens entre eux',
      meaning:
        'Combien de contacts il resterait si ceux qui se connaissent ne comptaient que pour un : de 1, quand tous se connaissent, à n, quand aucun n’en connaît un autre et que chacun apporte ce que les autres n’apportent pas (Burt, 1992 ; sous cette forme Borgatti, 1997).',
    },
    ownMail: {
      name: 'Personnes dont les messages sont là',
      formula:
        'personnes du département qui ont ici leur boîte, ou ont écrit dans ce qui n’est la boîte de personne / personnes du département',
      meaning:
        'Une boîte est un dossier ou un fichier dont une personne a écrit ou reçu trois lettres sur quatre. Qui n’en a pas ici n’est vu que dans les boîtes des autres : on sait qui écrit à celles-ci, non qui écrit à qui. Ce que des départements partagent (une archive, une liste, une messagerie instantanée) compte pour qui y a écrit.',
    },
    expected: {
      name: 'Liens attendus',
      formula: 'attendus = (bouts de liens de A × bouts de liens de B) / (2 × liens)',
      meaning:
        'Ce que les deux départements auraient en commun si chacun gardait son nombre de liens mais choisissait ses correspondants sans égard au département. Là où certains n’ont pas ici leurs propres messages, les liens de ceux dont les messages sont là et ceux des autres sont comptés à part : ce qui ne pouvait être vu n’est pas attendu.',
    },
    modularity: {
      name: 'Modularité des départements',
      formula:
        'Q = somme sur les départements de (liens internes / tous les liens − (bouts de liens / (2 × tous les liens))²)',
      meaning:
        '0 : les liens ignorent les départements. Au-dessus de 0,3 environ : les départements se voient nettement dans qui échange avec qui (Newman et Girvan, 2004).',
    },
    nmi: {
      name: 'Départements et groupes trouvés',
      formula: 'information mutuelle normalisée, de 0 à 1',
      meaning:
        'Les groupes sont trouvés d’après les seuls liens. 1 : ce sont les départements. 0 : ils n’ont rien à voir avec eux.',
    },
    reach: {
      name: 'À deux liens au plus',
      formula:
        'paires de personnes de départements différents qui ont un lien ou une connaissance commune / toutes ces paires',
      meaning: 'Part des personnes des autres départements que l’on peut joindre par une seule connaissance.',
    },
    efficiency: {
      name: 'Efficacité globale',
      formula: 'moyenne, sur toutes les paires de personnes, de 1 / (liens de l’une à l’autre) ; 0 sans chemin',
      meaning: '1 : tout le monde se connaît. 0 : personne ne connaît personne (Latora & Marchiori, 2001).',
    },
    groups: (n) => `${count(n, 'groupe trouvé', 'groupes trouvés')} d’après les seuls liens`,
  },
  chart: {
    ei: (value) => `E-I ${value}`,
    chance: (low, high) => `le hasard donne de ${low} à ${high}`,
    noChance: 'non comparé au hasard',
    inside: 'tout dedans',
    across: 'tout dehors',
  },
}
