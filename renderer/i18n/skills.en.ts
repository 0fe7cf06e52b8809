import { createFormat } from './format.ts'

const { count, number } = createFormat('en')

export const skillsEn = {
  hidden: {
    part: 'Hidden experts',
    title: (n: number) => count(n, 'hidden expert', 'hidden experts'),
    hint: 'They write much of what there is on a topic, in several conversations; few outside their department write with them, and the directory does not say that they know it.',
    none: 'No hidden expert was found',
    noneHint: 'Allow more visibility or fewer conversations, or choose all departments.',
    rules: 'What counts as hidden',
    maxRank: 'Place up to',
    minThreads: 'Conversations from',
    minShare: 'Part of the topic from',
    maxVisibility: 'Visibility up to',
    reset: 'Usual rules',
    alsoOn: 'Also on',
    evidence: 'What they wrote',
    untitled: 'without a subject',
    visibility: (percent: string) => `visibility ${percent}`,
  },
  matrix: {
    part: 'Skills',
    title: (people: number, topics: number) =>
      `${count(people, 'person', 'people')}, ${count(topics, 'topic', 'topics')}`,
    hint: 'What the directory declares beside what was found in what people wrote, topic by topic.',
    none: 'No skills are known here',
    noneHint: 'Load a directory that names skills, or add exports in which people write.',
    inferred: 'found in what they wrote',
    declared: 'declared in the directory',
    both: 'declared and found',
    confirmed: 'they say so themselves',
    single: 'only one person writes on it',
    omitted: (n: number) => `${count(n, 'topic', 'topics')} of fewer people left out.`,
    save: 'Save as CSV',
    file: 'skills.csv',
    person: 'Person',
    department: 'Department',
    cell: (name: string, topic: string, what: string) => `${name}, ${topic}: ${what}`,
    rank: (rank: number) => `number ${number(rank)}`,
  },
  judge: {
    confirm: (topic: string) => `Confirm “${topic}”`,
    reject: (topic: string) => `Reject “${topic}”: it is not theirs`,
    hide: (topic: string) => `Hide “${topic}”`,
    takeBack: 'Take back',
    confirmed: 'confirmed',
    said: 'Said of this profile',
    verdicts: {
      confirmed: 'confirmed',
      rejected: 'rejected: not theirs',
      hidden: 'hidden: shown nowhere',
    },
  },
} as const
