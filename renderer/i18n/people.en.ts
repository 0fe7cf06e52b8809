import { createFormat } from './format.ts'

const { count, number } = createFormat('en')

export const peopleEn = {
  title: (n: number) => count(n, 'person', 'people'),
  filter: 'Name or address',
  kind: 'Kind',
  kinds: { member: 'Of the organisation', external: 'From outside', service: 'Programs, lists and shared mailboxes' },
  kindOf: { member: 'of the organisation', external: 'from outside', service: 'a program, list or shared mailbox' },
  everyKind: 'All kinds',
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
  topicsNone: 'Too little was written to find topics.',
  topicRank: (rank: number, holders: number) =>
    holders === 1
      ? 'the only one'
      : rank === 1
        ? `first of ${number(holders)}`
        : `number ${number(rank)} of ${number(holders)}`,
  colleagues: 'Writes with',
  colleaguesNone: 'No ties to others were found.',
  oneWay: 'one way only',
  activity: 'Items written by quarter',
  activityPeak: (quarter: string, n: number) => `Most in the ${quarter} (${number(n)}).`,
  activityNone: 'Nothing that is dated was written.',
  recent: 'Recently',
  recentNone: 'Nothing written was imported.',
  aliases: 'Why these are one person',
  aliasesHint: 'Every name and address that is taken for this person, and why.',
  reasons: {
    'same-address': 'the same address',
    directory: 'the directory says so',
    'chat-profile': 'the chat profile names the address',
    'unique-full-name': 'a full name that nobody else has',
  },
  allItems: 'All their items',
  summary: (items: number) => `Wrote ${count(items, 'item', 'items')}.`,
} as const
