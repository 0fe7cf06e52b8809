import { createFormat } from './format.ts'

const { count, number, percent } = createFormat('en')
const ties = (n: number) => count(n, 'tie', 'ties')

/** Texts of the Silos view. */
export const silosEn = {
  loading: 'Comparing departments…',
  showAll: (n: number) => `Show all ${number(n)}`,
  howSure: 'How sure is this?',
  emptyTitle: 'Nothing to compare yet',
  emptyText:
    'The silo map shows who talks with whom across departments. It needs mail or chat, and to know each person’s department.',
  noDepartmentsTitle: 'Nobody’s department is known',
  noDepartmentsText:
    'Mail has been read, but without a directory nobody can say which ties cross a border. Add a directory file: name, address, department.',
  toSources: 'Go to Sources',
  shapes: { label: 'Shown as', matrix: 'Matrix', ring: 'Network' },
  matrixTitle: 'Who talks with whom',
  matrixHelp:
    'Each cell compares the ties seen with what would be expected if departments did not matter. Choose a cell for its detail; arrow keys move.',
  ringHelp:
    'The thicker an arch, the more ties; the stronger its colour, the more for what would be expected. Choose a department or an arch for its detail.',
  ringTitle: 'Bridges between departments',
  legend: {
    none: 'none',
    asExpected: 'as expected',
    many: 'over 3 times',
    across: 'Across departments',
    inside: 'Inside a department',
    noMail: 'No mail from one of the two',
    partial: 'Mail from fewer than half of the people',
  },
  cellInside: (name: string, seen: number, expected: string) => `Inside ${name}: ${ties(seen)}, ${expected} expected`,
  cellPair: (a: string, b: string, seen: number, expected: string) =>
    `${a} and ${b}: ${ties(seen)}, ${expected} expected`,
  cellUnseen: 'no mail from one of them',
  cellPartial: 'only part of the mail was seen',
  noTie: 'No tie seen',
  ties,
  whole: {
    title: 'The whole',
    counts: (people: number, n: number) => `${count(people, 'person', 'people')}, ${ties(n)}`,
    choose: 'Choose a cell or a department to see its detail.',
  },
  department: {
    people: (n: number) => count(n, 'person', 'people'),
    ties: (inside: number, across: number) => `${ties(inside)} inside, ${number(across)} to other departments`,
    coverage: (share: number) => `We read mail written by ${share === 1 ? 'all' : percent(share)} of them.`,
    throughOthers: (share: number) =>
      `The own mail of only ${percent(share)} of them is here. The others are seen only in letters that passed by somebody whose mail is here: ties among them are missing.`,
    noMail: 'No mail from this department: what is seen comes from others, and says nothing about its own ties.',
    towards: 'With other departments',
    towardsHint: 'The bar and the number: ties seen. The mark: those expected if departments did not matter.',
    brokers: 'Who connects it with others',
    noBrokers: 'Nobody here stands between others.',
    inNetwork: 'See these people in the network',
    fewTies: 'Too few ties to compare with chance.',
    verdict: {
      inside: 'More turned inwards than chance explains',
      open: 'More open to others than chance explains',
      chance: 'No different from what chance gives',
      unknown: 'Not enough to compare with chance',
    },
  },
  pair: {
    title: 'Two departments',
    seen: 'Seen',
    expected: 'Expected',
    less: (share: string) => `${share} of what would be expected if departments did not matter.`,
    more: (ratio: string) => `${ratio} times what would be expected if departments did not matter.`,
    nothingExpected: 'Too few ties on either side to expect any.',
    unseen: (names: string) => `No mail from ${names}: the missing ties may well exist.`,
    topics: 'Both work on',
    noTopics: 'No topic in common was found.',
    introductions: 'Worth introducing',
    noIntroductions: 'No introduction to propose.',
    habits: 'What it costs that they are apart',
  },
  table: {
    title: 'Departments',
    name: 'Department',
    people: 'People',
    inside: 'Ties inside',
    across: 'Ties across',
    ei: 'E-I',
    chance: 'By chance',
    adjusted: 'E-I, sizes levelled',
    coverage: 'Mail seen from',
    ownMail: 'Own mail here',
    noMail: 'no mail',
  },
  brokers: {
    title: 'People who connect departments',
    none: 'Nobody stands between departments in these ties.',
    reaches: (names: string) => `reaches ${names}`,
    effective: (size: number) => `effective size ${number(size)}`,
    roles: {
      coordinator: 'connects colleagues of their own department',
      itinerant: 'connects people of another department with each other',
      gatekeeper: 'brings in what comes from outside',
      representative: 'carries outwards what comes from inside',
      liaison: 'connects two departments without belonging to either',
    },
  },
  topics: {
    title: 'Worked on in several departments',
    help: 'The same topic, in departments whose people on it hardly talk with each other.',
    none: 'No topic of this kind was found.',
    between: (n: number) => (n === 0 ? 'no tie between them' : `${ties(n)} between them`),
  },
  introductions: {
    title: 'Introductions to consider',
    help: 'Two people who write to colleagues about the same topic and have no tie, and somebody who knows both.',
    none: 'No introduction to propose.',
    on: (topics: string) => `on ${topics}`,
    through: (names: string, people: number) => `${names} ${people === 1 ? 'knows' : 'know'} both`,
    throughNobody: 'nobody in common yet',
    about: {
      name: 'What an introduction would change',
      formula: 'the same measures with that one tie more, less what they are now',
      meaning:
        'Within two ties: pairs of people of different departments who have somebody in common, or a tie. E-I: +1 where every tie crosses departments. Global efficiency: the mean of 1 / (ties from one person to another). Modularity: the less, the less apart the departments are. One tie changes little in a large house; what counts is which changes more.',
    },
  },
  withheld: (n: number, names: string, people: number) =>
    `Groups under five people are not shown: ${names} (${count(n, 'department', 'departments')}, ${count(people, 'person', 'people')}).`,
  rules: (perYear: number, recipients: number, both: boolean) =>
    `A tie is ${number(perYear)} messages a year or more between two people${both ? ' who both write' : ''}; messages to more than ${number(recipients)} people do not count.`,
  period: (from: string, to: string) => `From ${from} to ${to}.`,
  measures: {
    ei: {
      name: 'E-I index',
      formula: 'E-I = (ties across − ties inside) / (ties across + ties inside)',
      meaning:
        '−1: every tie stays inside the department. +1: every tie leaves it. The band shows what 95% of shuffles give when people keep their ties but departments are dealt out at random; only a value outside the band says something (Krackhardt & Stern, 1988).',
    },
    adjusted: {
      name: 'E-I, sizes levelled',
      formula: 'the same, from densities: ties seen divided by ties possible, inside and across',
      meaning:
        'A large department has many colleagues to talk with, a small one few. Here their sizes no longer decide: below 0 means that a given colleague is likelier to be talked with than a given person elsewhere.',
    },
    coleman: {
      name: 'Preference for one’s own (Coleman)',
      formula:
        '(share of ties inside − share that chance gives) / (1 − share that chance gives); below chance, divided by that share',
      meaning:
        '+1: they talk only among themselves. 0: as often as chance gives in departments of these sizes. −1: never among themselves. Departments of different sizes can be compared (Coleman, 1958).',
    },
    liaison: {
      name: 'Standing between two others',
      formula:
        'times a person of the department has ties with one person each of two other departments who have none with each other',
      meaning:
        'Gould and Fernandez (1989) call it liaison. Much of it says that other departments reach each other here; where one person has nearly all of it, that person is the bridge, not the department.',
    },
    coverage: {
      name: 'Mail seen',
      formula: 'people of the department who wrote something imported / people of the department',
      meaning:
        'Below half, ties are certainly missing. At 0 % the department is seen only through what others wrote to it.',
    },
    effectiveSize: {
      name: 'Effective size (Burt)',
      formula: 'n − 2t / n, with n contacts who have t ties among themselves',
      meaning:
        'How many contacts somebody would have if those who know each other counted as one: from 1, where all know each other, to n, where nobody does and each brings something that the others do not (Burt, 1992; in this form Borgatti, 1997).',
    },
    ownMail: {
      name: 'Own mail here',
      formula:
        'people of the department who own a mailbox here, or wrote in what is nobody’s mailbox / people of the department',
      meaning:
        'A mailbox is a folder or file of which one person wrote or received three letters in four. Whoever has none here is seen only in the mailboxes of others, which says who writes to these, not who writes to whom. What departments share (an archive, a list, a chat) counts for whoever wrote in it.',
    },
    expected: {
      name: 'Ties expected',
      formula: 'expected = (tie ends of A × tie ends of B) / (2 × ties)',
      meaning:
        'What the two departments would share if everybody kept their number of ties but chose partners regardless of department. Where the own mail of some is missing, ties of those whose mail is here and ties of the others are counted apart: what could not be seen is not expected.',
    },
    modularity: {
      name: 'Modularity of the departments',
      formula: 'Q = sum over departments of (ties inside / all ties − (tie ends / (2 × all ties))²)',
      meaning:
        '0: ties ignore departments. Above about 0.3: departments are clearly visible in who talks with whom (Newman & Girvan, 2004).',
    },
    nmi: {
      name: 'Departments against the groups found',
      formula: 'normalised mutual information, 0 to 1',
      meaning:
        'The groups are found from ties alone. 1: they are the departments. 0: they have nothing to do with them.',
    },
    reach: {
      name: 'Within two ties',
      formula: 'pairs of people of different departments who have a tie or somebody who knows both / all such pairs',
      meaning: 'Part of the people of other departments whom one can reach at all through one acquaintance.',
    },
    efficiency: {
      name: 'Global efficiency',
      formula: 'mean over all pairs of people of 1 / (ties from one to the other); 0 where no way leads',
      meaning: '1: everybody knows everybody. 0: nobody knows anybody (Latora & Marchiori, 2001).',
    },
    groups: (n: number) => `${count(n, 'group', 'groups')} found from ties alone`,
  },
  chart: {
    ei: (value: string) => `E-I ${value}`,
    chance: (low: string, high: string) => `chance gives ${low} to ${high}`,
    noChance: 'not compared with chance',
    inside: 'all inside',
    across: 'all across',
  },
} as const
