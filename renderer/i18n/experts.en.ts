import { createFormat } from './format.ts'

const { count, number, percent } = createFormat('en')

export const expertsEn = {
  first: 'Who knows?',
  firstHint:
    'Ask in the field above, in your own words: a subject, a product, a problem. Passerelle names people by what they wrote, answered and edited, and shows you what.',
  topics: 'Often written about here',
  heading: (query: string) => `Who knows about “${query}”?`,
  confidence: {
    high: 'The evidence is strong: several items, over some time.',
    fair: 'There is some evidence; look at it before you write to them.',
    low: 'The evidence is thin: take these names as a place to start.',
    none: 'No reliable answer',
  },
  noneHint:
    'Too little was written about this to name anyone. That says something about the library, not about the people: they may know without having written, or in exports that were not imported.',
  nearest: 'The nearest that was found',
  searchInstead: 'Search the items instead',
  scope: 'Who',
  scopes: { members: 'People of the organisation', everyone: 'Everyone, outsiders included' },
  rank: (n: number) => `Number ${number(n)}`,
  strength: 'Strength of the evidence',
  strengthHint: (score: number) => `${percent(score)} of the first person’s`,
  evidence: (name: string) => `What ${name} wrote`,
  moreEvidence: (n: number) => count(n, 'more item', 'more items'),
  fewerEvidence: 'Fewer',
  showMore: 'Show more people',
  activity: 'Activity on the subject',
  activityPeak: (quarter: string, n: number) => `Most in the ${quarter} (${number(n)}).`,
  roles: {
    wrote: 'wrote',
    answered: 'answered',
    reviewed: 'approved',
    asked: 'asked',
    relayed: 'wrote, forwarded by others',
    edited: 'edited',
    named: 'was named',
    linked: 'their page links to it',
    received: 'received',
  },
} as const
