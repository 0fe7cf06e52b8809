import { createFormat } from './format.ts'

const { count, number, percent } = createFormat('en')

export const expertsEn = {
  first: 'Who knows?',
  several: 'For several subjects at once, part them by a semicolon: kubernetes; gas pricing.',
  firstHint:
    'Ask in the field above, in your own words: a subject, a product, a problem. Passerelle names people by what they wrote, answered and edited, and shows you what.',
  topics: 'Often written about here',
  heading: (query: string) => `Who knows about “${query}”?`,
  confidence: {
    high: 'The answer is clear: most of the evidence points to few people.',
    fair: 'The evidence points to several people; look at it before you write to them.',
    low: 'The evidence is spread over many people: take these names as a place to start.',
    none: 'No reliable answer',
  },
  thin: {
    high: (n: number) =>
      `The evidence points to few people, but there is little of it: ${count(n, 'item', 'items')} for the first. Read what there is first.`,
    fair: (n: number) =>
      `There is little evidence, and it points to several people: ${count(n, 'item', 'items')} for the first. Read what there is first.`,
    low: (n: number) =>
      `There is little evidence, spread over many people: ${count(n, 'item', 'items')} for the first. Take these names as a place to start.`,
  },
  noneChosen: 'Nobody, with these choices',
  noneChosenHint: 'Among everybody, and at any time, there may be someone.',
  withoutChoices: 'Ask without these choices',
  noneHint:
    'Too little was written about this to name anyone. That says something about the library, not about the people: they may know without having written, or in exports that were not imported.',
  nearest: 'The nearest that was found',
  searchInstead: 'Search the items instead',
  scope: 'Who',
  scopes: { members: 'People of the organisation', everyone: 'Everyone, outsiders included' },
  topicsTogether: (topics: string) => `Who knows about all of these comes first: ${topics}.`,
  strengthByTopic: (topics: string) => `Strength of the evidence on each topic: ${topics}`,
  onTopic: (topic: string, score: number) => `${topic} ${percent(score)}`,
  left: (date: string) => `left on ${date}`,
  recency: 'Written',
  recencies: {
    any: 'At any time',
    '1': 'In the last year',
    '2': 'In the last two years',
    '5': 'In the last five years',
  },
  presence: 'Available',
  presences: { all: 'Those who left too', present: 'Only those who are there' },
  missing: {
    title: 'Someone missing?',
    hint: 'Name whom you expected: you will see where they stand and why.',
    name: 'Name',
    none: 'Nobody of this name.',
    evidence: 'What speaks for them',
  },
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
