import type { ParticipationStyle } from '../../shared/model/communities.ts'
import { createFormat } from './format.ts'

const { count, number, percent } = createFormat('en')
const people = (n: number) => count(n, 'person', 'people')
const styles: Readonly<Record<ParticipationStyle, (n: number) => string>> = {
  'quiet-expert': (n) => count(n, 'quiet expert', 'quiet experts'),
  enthusiast: (n) => count(n, 'enthusiast', 'enthusiasts'),
  broadcaster: (n) => count(n, 'broadcaster', 'broadcasters'),
  observer: (n) => count(n, 'observer', 'observers'),
  connector: (n) => count(n, 'connector', 'connectors'),
}

/** Texts of the Communities view. */
export const communitiesEn = {
  title: (n: number) => count(n, 'community', 'communities'),
  lead: 'People who write with each other more than with others, whatever their department. Named by what they write about more than others do.',
  asOf: (date: string) => `As of ${date}, over twelve months.`,
  withheld: (communities: number, n: number) =>
    `${count(communities, 'community', 'communities')} of under five people (${people(n)} together) ${communities === 1 ? 'is' : 'are'} counted only.`,
  none: 'No communities yet',
  noneHint: 'They are found in who writes with whom, once there is enough mail or chat.',
  loading: 'Finding communities…',
  unnamed: (name: string) => `Around ${name}`,
  name: 'Community',
  people: 'People',
  where: 'Departments',
  elsewhere: 'without a department shown',
  lately: 'Active lately',
  answered: 'Answered',
  columns:
    'Active lately: members who wrote inside it in the last quarter. Answered: part of its opening messages to which an answer was seen, where there are 20 or more.',
  fewAnswers: (share: string) =>
    `Answers were seen to ${share} of all opening messages only: in this mail many conversations cannot be followed. Compare the communities, and do not take the shares as they are.`,
  toSources: 'Go to Sources',
  back: 'All communities',
  peopleCount: people,
  burst: (quarter: string) => `a burst: nearly all of it in the ${quarter}`,
  resolution: {
    name: 'Resolution',
    formula: 'γ = (ω in − ω out) / (ln ω in − ln ω out), until it stays',
    meaning:
      'How finely communities are told apart is not chosen by hand: it is what makes the ties seen likeliest, given how much denser they are inside communities than between them (Newman, 2016). 1 is plain modularity; more gives smaller communities. The search is Leiden’s (Traag and others, 2019), with a fixed seed.',
  },
  health: {
    title: 'How it is',
    active: (now: number, before: number) =>
      `${people(now)} wrote inside it in the last quarter, ${number(before)} in the one before.`,
    openings: (openings: number, answered: number | null) =>
      openings === 0
        ? 'Nobody opened a conversation inside it in these twelve months.'
        : answered === null
          ? `${count(openings, 'opening message', 'opening messages')} in these twelve months are too few to tell how many are answered.`
          : `An answer was seen to ${percent(answered)} of its ${count(openings, 'opening message', 'opening messages')}.`,
    newcomers: (newcomers: number, welcomed: number) =>
      newcomers === 0
        ? 'Nobody new whose welcome could be seen.'
        : `Of ${count(newcomers, 'newcomer', 'newcomers')}, ${number(welcomed)} had an answer to their first message within five working days.`,
    history: 'Messages among its members by quarter',
  },
  animators: {
    title: 'Who keeps it going',
    none: 'Nobody stands out.',
    acts: (opened: number, answered: number, welcomed: number, revived: number) =>
      [
        `opened ${count(opened, 'conversation', 'conversations')}, of which members answered ${number(answered)}`,
        ...(welcomed > 0 ? [`was the first to answer ${count(welcomed, 'newcomer', 'newcomers')}`] : []),
        ...(revived > 0 ? [`took up ${count(revived, 'conversation', 'conversations')} that had fallen asleep`] : []),
      ].join('; '),
  },
  newcomers: {
    title: 'New to it',
    none: 'Nobody in the last half year, or too little was seen before.',
    since: (date: string) => `first wrote here on ${date}`,
    welcomed: 'answered within five working days',
    unanswered: 'no answer within five working days',
    open: 'may still be answered',
  },
  invite: {
    title: 'Whom to invite',
    none: 'Nobody outside both writes on its topics and knows somebody in it.',
    why: (topics: string, names: string) => `Writes on ${topics}, and knows ${names}.`,
    forThem: (names: string, others: number) =>
      `For them: ${names}${others > 0 ? ` and ${count(others, 'other', 'others')}` : ''} here on the same, with no tie to them yet.`,
  },
  members: {
    title: 'Members',
    place: 'Place',
    places: { core: 'core', edge: 'edge' },
    inside: 'Ties inside',
    outside: 'Ties outside',
    hint: 'The core know each other best: each of them has ties to the most others of the core. At the edge, as many ties lead outside as inside.',
  },
  styles: {
    title: 'How people take part',
    hint: 'Counted for groups of five people and more; of nobody in particular.',
    counts: styles,
    nobody: 'nobody stands out',
    about: {
      name: 'The styles',
      formula:
        'connectors: most ties to three or more other departments; broadcasters: much to many, rarely answered; quiet experts: among the first three on a topic, writing less than most; enthusiasts: the quarter who write and open most, and are answered; observers: receive five times as much, for what they write, as others',
      meaning:
        'The first that fits counts. Most people fit none. It describes a group’s habits, not what anybody is worth.',
    },
  },
  own: {
    title: 'Your own way of taking part',
    styles: {
      connector: 'A connector: most of your ties lead to other departments, and to three of them or more.',
      broadcaster: 'A broadcaster: what you open goes to many people, and is rarely answered.',
      enthusiast:
        'An enthusiast: you write and open as much as those who do so most, and are answered as often as they are.',
      observer: 'An observer: for what you write, you receive much.',
      none: 'No style stands out, as with most people.',
    },
    few: (n: number, least: number) =>
      `${n === 0 ? 'No exchange is' : `Only ${count(n, 'exchange is', 'exchanges are')}`} regular enough to be a tie: a style is told from ${number(least)} on.`,
    you: 'You',
    others: 'The others',
    wrote: 'Messages in the usual exchange of two',
    opened: 'Conversations opened in it',
    answered: 'Of these, answered by the other',
    recipients: 'People that an opening goes to',
    ties: (n: number, across: number, departments: number) =>
      across === 0
        ? `It rests on ${count(n, 'tie', 'ties')}, none of them known to lead to another department.`
        : `It rests on ${count(n, 'tie', 'ties')}, of which ${number(across)} ${across === 1 ? 'leads' : 'lead'} to ${count(departments, 'other department', 'other departments')}.`,
    whose: (share: string) =>
      `This library is the mailbox of one person, who wrote or received ${share} of its letters:`,
    nobodyElse:
      'Whoever has it can read all that this rests on. No library shows it of anybody but its owner, and one that holds the mail of several people shows it of nobody.',
    withheld:
      'Nobody’s own style is shown here: the library holds the mail of several people, and nothing proves who sits before the screen. It is shown only in a library that is one’s own mailbox.',
    about: {
      name: 'What is compared',
      formula:
        'what each of two wrote to the other, over the exchanges that are ties: medians; then the rules of the styles above',
      meaning:
        'Of what two people write to each other one mailbox has both sides; of what others do elsewhere it has nothing. So what you do in your usual exchange is set beside what the others do in theirs. Whether you are a quiet expert cannot be told here: to say who is first on a topic takes the mail of the others too. It describes a habit, not what anybody is worth.',
    },
  },
  flows: {
    title: 'Departments and communities',
    text: (share: string) => `Each band is people of a department in a community. The two agree to ${share}.`,
    leftOut: (n: number) =>
      `${people(n)} of no department, or of one of under five people, ${n === 1 ? 'is' : 'are'} left out of the drawing; the table has them.`,
    help: 'Choose a band, or a row of the table, for its people.',
    table: 'The same as a table',
    department: 'Department',
    rest: 'Other departments, or none',
    small: 'Communities under five',
    band: (department: string, community: string, n: number) => `${department} – ${community}: ${people(n)}`,
    nmi: {
      name: 'Agreement (NMI)',
      formula: 'mutual information of the two over the mean of their entropies, 0 to 1',
      meaning: '1: the communities are the departments. It grows with the number of groups: read it beside the next.',
    },
    ari: {
      name: 'Agreement beyond chance (ARI)',
      formula: 'pairs of people on whom both agree, less what chance gives, over the most possible',
      meaning: '1: the same groups. 0: no better than chance.',
    },
  },
} as const
