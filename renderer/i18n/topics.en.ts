import { createFormat } from './format.ts'

const { count } = createFormat('en')
const decimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })

export const topicsEn = {
  title: (n: number) => (n === 0 ? 'No topics' : count(n, 'topic', 'topics')),
  filter: 'Topic',
  order: 'First',
  orders: {
    size: 'The largest',
    telling: 'The most telling',
    rising: 'Rising',
    fading: 'Fading',
    risk: 'At risk',
  },
  name: 'Topic',
  items: 'Items',
  holders: 'Held by',
  since: 'Since',
  trend: 'Lately',
  trends: { rising: 'rising', fading: 'fading', burst: 'a burst' },
  only: (name: string) => `${name} alone`,
  andOthers: (name: string, others: number) => `${name} and ${count(others, 'other', 'others')}`,
  nobody: 'No such topic',
  nobodyHint: 'Try part of a word, or take a filter away.',
  none: 'No topics yet',
  noneHint: 'Topics are found in what people write, once there is enough of it.',
  clear: 'Take all filters away',
  people: 'Who holds it',
  share: (percent: string) => `${percent} of what its holders wrote on it`,
  risk: 'What would be lost',
  riskAlone: (name: string, items: number, all: number) =>
    `Nobody but ${name} is known here to hold it: they wrote ${items} of its ${count(all, 'item', 'items')}.`,
  riskFew: (people: number, effective: number) =>
    `${count(people, 'person holds', 'people together hold')} half of it. It is as if ${decimal.format(effective)} people held equal parts.`,
  effective: {
    name: 'Effective number of experts',
    formula: '1 / (s₁² + s₂² + …), where s is each holder’s share of the items',
    meaning: 'One where a single person wrote everything; as many as there are holders where all wrote equally much.',
  },
  history: 'Items by quarter',
  trendSentence: {
    rising: (ratio: number | null) =>
      ratio === null
        ? 'It is new: it came up only in the last two quarters.'
        : `It is rising: its part of all that is written is ${decimal.format(ratio)} times what it was before.`,
    fading: (ratio: number | null) =>
      `It is fading: in the last two quarters its part of all that is written is ${decimal.format(ratio ?? 0)} times what it was before.`,
    unclear: () => 'Nothing shows that it comes up more or less in the last two quarters than before.',
  },
  burst: (quarter: string) => `It was a burst: nearly all of it lies in the ${quarter}.`,
  trendTest: {
    name: 'What chance alone would do',
    formula: 'exact test of two Poisson rates, conversations counted once',
    meaning:
      'How likely such a difference is where nothing has changed. Rising or fading is said only below one in a hundred.',
  },
  related: 'Comes up with',
  relatedNone: 'No other topic comes up with it.',
  evidence: 'Newest items',
  evidenceNone: 'Its items are no longer found.',
  forms: (forms: string) => `Also written: ${forms}`,
  search: 'Search for it',
  ask: 'Who knows about it?',
  back: 'All topics',
  change: 'Change this topic',
  rename: 'Rename',
  renameTo: 'New name',
  merge: 'Merge into',
  mergeChoose: 'Another topic…',
  mergeDo: 'Merge',
  hide: 'Hide',
  split: 'These are two topics',
  edits: 'Changes to topics',
  undo: 'Take back',
  said: {
    rename: (was: string, now: string) => `“${was}” is called “${now}”.`,
    merge: (was: string, into: string) => `“${was}” is part of “${into}”.`,
    hide: (was: string) => `“${was}” is hidden.`,
    split: (was: string) => `“${was}” is two topics.`,
  },
} as const
