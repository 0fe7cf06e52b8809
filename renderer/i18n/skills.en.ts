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
    explain: 'What these mean',
    maxRank: 'Place up to',
    maxRankMeans: 'Their place among the people who hold the topic.',
    minThreads: 'Conversations from',
    minThreadsMeans: 'Separate conversations in which they write on it with substance, documents included.',
    minShare: 'Part of the topic from',
    minShareMeans: 'Their part of all that was written on it.',
    minSubstance: 'Length from',
    minSubstanceMeans: 'How long their texts on it usually are, beside all texts.',
    usualLength: (times: string) => (times === '0' ? 'any' : `${times} × the usual`),
    maxDepartment: 'Colleagues who write on it, up to',
    maxDepartmentMeans: 'The part of the others of their department who write on it too.',
    maxChance: 'Chance below',
    maxChanceMeans:
      'How likely chance alone makes somebody write as much on a topic, all people and topics considered.',
    maxVisibility: 'Visibility up to',
    maxVisibilityMeans:
      'From 0% to 100%: their mean place among everybody by ties to other departments, departments reached, people they manage, and being asked or named on it.',
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
  parts: { label: 'What about skills', matrix: 'Who knows what', gaps: 'Unanswered', succession: 'Succession' },
  gaps: {
    title: (n: number) => count(n, 'unanswered topic', 'unanswered topics'),
    hint: (days: number) =>
      `Topics that people ask about by mail and on which more questions than usual get no answer within ${count(days, 'working day', 'working days')}. An answer is something of substance that somebody else writes in the same conversation; only people are counted whose mail was answered at least once here.`,
    whole: (asked: number, open: number) =>
      `Of ${count(asked, 'question', 'questions')} in all, ${number(open)} got no answer in time.`,
    notFollowed: 'Conversations cannot be followed here',
    notFollowedHint:
      'Most questions have no answer that belongs to them: these exports hardly say which message answers which. A question without an answer proves nothing in them.',
    none: 'No topic stands out',
    noneHint: 'Questions get their answers here, or too few are known. Fewer days show more.',
    days: 'Answered within',
    daysOf: (n: number) => count(n, 'working day', 'working days'),
    line: (open: number, asked: number) =>
      `${number(open)} of ${count(asked, 'question', 'questions')} without an answer in time`,
    late: (n: number) => `${number(n)} answered later`,
    askers: (n: number | null) => (n === null ? 'asked by fewer than five people' : `asked by ${number(n)} people`),
    from: (departments: string) => `among them ${departments}`,
    holders: 'May know',
    evidence: 'The questions',
  },
  succession: {
    title: (n: number) =>
      n === 0
        ? 'No topic hangs on one person'
        : count(n, 'topic that hangs on one person', 'topics that hang on one person'),
    hint: 'Somebody wrote most of what there is on it. Beside them, who might take it over: by what they wrote on it and near it, conversations with the holder, and how near they work; all of it counts less the longer they have been silent.',
    noneHint: 'Every topic that was found is written on by several people, or none was found yet.',
    part: 'Who could take it over',
    partHint: (name: string) => `If ${name} left.`,
    held: (name: string, percent: string) => `${name} wrote ${percent} of it`,
    nobody: 'Nothing speaks for anybody else.',
    lastWrote: 'last wrote',
    formula: {
      name: 'How they are ranked',
      formula:
        '(ln(1 + items) + ½ ln(1 + items nearby) + ½ ln(1 + shared conversations) + …) × ½ per two years of silence',
      meaning:
        'Declaring it adds 0.7, the same department 0.3, the same language 0.3, the same place 0.15. These weights are conventions.',
    },
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
