import { createFormat } from './format.ts'

const { count, number, percent } = createFormat('en')
const people = (n: number) => count(n, 'person', 'people')
const ties = (n: number) => count(n, 'tie', 'ties')

/** Texts of the Network view. */
export const networkEn = {
  loading: 'Reading who knows whom…',
  arranging: (share: number) => `Arranging… ${percent(share)}`,
  emptyTitle: 'No network yet',
  emptyText:
    'The network shows who writes to whom. Import mail or chat first; ties appear once people answer each other.',
  toSources: 'Go to Sources',
  noDirectory: 'No directory is loaded, so nobody’s department is known and everyone has the same colour.',
  noWebGl: 'This computer cannot draw the network (WebGL is not available). Here is the same as a table.',
  canvas: (n: number, m: number) => `Network of ${people(n)} and ${ties(m)}`,
  keys: 'Arrow keys go from person to person along ties, Enter shows only their surroundings, + and − zoom, 0 shows everything, Escape lets go.',
  shown: (n: number, all: number, m: number) =>
    n === all ? `${people(n)}, ${ties(m)}` : `${number(n)} of ${people(all)}, ${ties(m)}`,
  omitted: (n: number) => `${count(n, 'person', 'people')} with the fewest ties are left out.`,
  controls: 'What is shown',
  find: 'Find a person',
  nobody: 'Nobody by that name here.',
  size: 'Size of discs',
  sizes: {
    degree: 'Ties',
    strength: 'Strength of ties',
    betweenness: 'Betweenness',
    brokerage: 'Brokerage',
  },
  scope: 'Ties',
  scopes: { all: 'All', within: 'Within', across: 'Across' },
  weak: 'Leave out weak ties',
  weakValue: (n: number) => (n === 0 ? 'none' : `the weakest ${percent(n / 100)}`),
  core: 'Only the core',
  coreValue: (n: number) => (n === 0 ? 'everyone' : `${ties(n)} or more`),
  colour: 'Colour of discs',
  colours: { department: 'Department', community: 'Community' },
  hulls: 'Outline the communities',
  communities: 'Communities',
  community: (n: number) => `Community ${number(n)}`,
  mostly: (department: string, share: number) => `${percent(share)} ${department}`,
  smallCommunities: 'Groups of fewer than five people are grey. An outline holds nine members in ten.',
  departments: 'Departments',
  alone: (name: string) => `Only ${name}`,
  everyone: 'Everyone',
  noDepartment: 'No department',
  within: 'within a department',
  across: 'across departments',
  zoomIn: 'Closer',
  zoomOut: 'Further',
  wholeView: 'The whole network',
  save: {
    title: 'Save the network',
    formats: {
      png: { name: 'PNG', use: 'a picture of what is on screen' },
      svg: { name: 'SVG', use: 'a drawing of what is shown, for print' },
      gexf: { name: 'GEXF', use: 'the whole network, for Gephi' },
      graphml: { name: 'GraphML', use: 'the whole network, for network programs' },
      csv: { name: 'CSV', use: 'the list of all ties, for a spreadsheet' },
    },
  },
  pictureName: 'network',
  asTable: 'Table',
  asGraph: 'Graph',
  person: {
    profile: 'Profile',
    measures: 'Their place in the network',
    ties: (n: number) => `Writes with ${people(n)}`,
    noTies: 'No tie among those shown.',
    why: (name: string) => `Why the tie with ${name}?`,
    around: 'Show only their surroundings',
    depths: { 1: '1 step', 2: '2 steps', 3: '3 steps' },
    path: 'Path to somebody',
    whole: 'Show everyone again',
    second: 'Or shift-click them in the graph: why the two are tied, or how they could reach each other.',
  },
  tie: {
    wrote: (from: string, to: string, n: number) => `${from} wrote ${count(n, 'message', 'messages')} to ${to}.`,
    between: (first: string, last: string) => (first === last ? `On ${first}.` : `Between ${first} and ${last}.`),
    items: 'The latest messages between them',
    by: (name: string) => `from ${name}`,
    none: 'No message between the two counts as a tie.',
    chain: 'How they could reach each other',
    noChain: 'No chain of ties leads from one to the other.',
  },
  measures: {
    degree: {
      name: 'Ties',
      formula: 'number of people one has a tie with',
      meaning: 'How many people one exchanges messages with regularly.',
    },
    strength: {
      name: 'Strength of ties',
      formula: 'sum over ties of messages, each divided by its number of recipients',
      meaning: 'How much is exchanged; a message to one person counts more than one to ten.',
    },
    betweenness: {
      name: 'Betweenness',
      formula: 'share of the shortest chains between two others that pass through the person',
      meaning: '0: nobody needs them to reach anybody. High: much passes through them (Freeman, 1977).',
    },
    brokerage: {
      name: 'Brokerage',
      formula: '1 − constraint; constraint = Σⱼ (pᵢⱼ + Σ_q pᵢ_q p_qⱼ)²',
      meaning:
        'Near 1: their contacts do not know one another, so news and ideas meet in them. Near 0: everybody they know knows everybody else they know (Burt, 1992).',
    },
  },
  table: {
    caption: 'People of the network, with their measures',
    name: 'Name',
    department: 'Department',
    rows: (n: number, all: number) => `The first ${number(n)} of ${number(all)} people; the filters narrow them down.`,
  },
} as const
