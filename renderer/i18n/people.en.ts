import { createFormat } from './format.ts'

const { count, number } = createFormat('en')

export const peopleEn = {
  title: (n: number) => count(n, 'person', 'people'),
  kindTitles: {
    member: (n: number) => count(n, 'member', 'members'),
    external: (n: number) => count(n, 'person from outside', 'people from outside'),
    service: (n: number) => count(n, 'program', 'programs'),
    list: (n: number) => count(n, 'mailing list', 'mailing lists'),
    shared: (n: number) => count(n, 'shared mailbox', 'shared mailboxes'),
    room: (n: number) => count(n, 'room', 'rooms'),
  },
  everyTitle: (n: number) => count(n, 'person, list or program', 'people, lists and programs'),
  filter: 'Name or address',
  kind: 'Kind',
  kinds: {
    member: 'Members',
    external: 'From outside',
    service: 'Programs',
    list: 'Mailing lists',
    shared: 'Shared mailboxes',
    room: 'Rooms',
  },
  kindOf: {
    member: 'a member of the organisation',
    external: 'from outside',
    service: 'a program',
    list: 'a mailing list',
    shared: 'a shared mailbox',
    room: 'a room',
  },
  everyKind: 'All',
  department: 'Department',
  everyDepartment: 'All departments',
  name: 'Name',
  role: 'Title',
  address: 'Address',
  written: 'Items written',
  nobody: 'Nobody by that name',
  nobodyHint: 'Try part of the name or of the address, or take a filter away.',
  clear: 'Take all filters away',
  addresses: 'Addresses',
  location: 'Location',
  manager: 'Manager',
  declared: 'Declared skills',
  topics: 'Writes about',
  topicsLater: 'Topics are being worked out.',
  shape: {
    t: (deep: number, others: number) =>
      `Deep and broad: among the first on ${count(deep, 'topic', 'topics')}${others > 0 ? `, at home in ${number(others)} more` : ''}.`,
    deep: (deep: number, others: number) =>
      `Deep rather than broad: among the first on ${count(deep, 'topic', 'topics')}${others > 0 ? `, ${number(others)} more beside` : ''}.`,
    broad: (_: number, others: number) =>
      `Broad rather than deep: ${count(others, 'topic', 'topics')}, and among the first on none.`,
    thin: (_: number, others: number) => `${count(others, 'topic', 'topics')}, and among the first on none.`,
  },
  alsoDeclared: 'declared too',
  declaredOnly: 'Declared as well',
  declaredIn: (items: number) => `in ${count(items, 'item', 'items')} of theirs`,
  declaredNowhere: 'not found in what they wrote',
  similar: 'On the same topics',
  similarHint: 'The more topics two people share, and the rarer these are, the more alike they are.',
  similarNone: 'Nobody else holds these topics.',
  inTouch: 'in touch',
  notInTouch: 'no tie yet',
  topicsNone: 'Too little was written to find topics.',
  topicRank: (rank: number, holders: number) =>
    holders === 1
      ? 'the only one'
      : rank === 1
        ? `first of ${number(holders)}`
        : `number ${number(rank)} of ${number(holders)}`,
  colleagues: 'Writes with',
  colleaguesNone: 'No ties to others were found.',
  colleaguesOutside:
    'Ties are worked out among the organisation’s own people; “How to reach” shows who knows this one.',
  colleaguesLater: 'Ties are being worked out.',
  oneWay: 'one way only',
  activity: 'Items written by quarter',
  activityPeak: (quarter: string, n: number) => `Most in the ${quarter} (${number(n)}).`,
  activityNone: 'Nothing that is dated was written.',
  recent: 'Recently',
  recentNone: 'Nothing written was imported.',
  allItems: 'All their items',
  summary: (items: number) => `Wrote ${count(items, 'item', 'items')}.`,
} as const
