import { createFormat } from './format.ts'

const { count, number } = createFormat('en')

export const searchEn = {
  first: 'Search mail, chat and documents',
  firstHint: 'Type words in the field above. Accents, capitals and endings do not matter; these do:',
  examples: [
    ['“meter data”', 'these words, side by side'],
    ['tariff OR price', 'one or the other'],
    ['storm -insurance', 'the first without the second'],
    ['from:ada dept:Legal', 'written by Ada, in the Legal department'],
    ['type:document date:2019..2020', 'documents of two years'],
    ['contract NEAR/5 gas', 'at most five words apart'],
    ['pump -is:automated', 'without what programs and newsletters sent'],
  ],
  found: (n: number) => (n === 0 ? 'No item matches' : count(n, 'item matches', 'items match')),
  understood: 'Understood as',
  nothingHint: 'Try fewer words, or take a filter away. The people who know may still be found.',
  wordsAlone: 'Search for the words alone',
  askExperts: 'Ask who knows instead',
  order: 'Order',
  orders: { relevance: 'Most relevant', newest: 'Newest first', oldest: 'Oldest first' },
  results: 'Results',
  keys: 'j and k move along the results; Enter opens one.',
  unknownAuthor: 'author unknown',
  refine: 'Refine',
  facets: {
    person: 'Written by',
    department: 'Department',
    source: 'Source',
    kind: 'Kind',
    year: 'Year',
    language: 'Language',
  },
  only: (label: string) => `Only ${label}`,
  without: (label: string) => `Without ${label}`,
  undo: (label: string) => `Take away the filter ${label}`,
  more: (n: number) => `${number(n)} more`,
  fewer: 'Fewer',
  timeline: 'Matches by month',
  strays: (n: number) =>
    `${count(n, 'item is', 'items are')} dated far earlier or later and not in this chart: perhaps a wrong clock.`,
  timelineSummary: (peak: string, n: number) => `Most of them in ${peak} (${number(n)}).`,
  monthMatches: (month: string, n: number) => `${month}: ${count(n, 'item', 'items')}`,
  unknownLanguage: 'Undetermined',
} as const
