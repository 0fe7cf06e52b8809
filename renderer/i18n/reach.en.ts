import { createFormat } from './format.ts'

const { count } = createFormat('en')

export const reachEn = {
  button: 'How to reach',
  title: (name: string) => `How to reach ${name}`,
  nobody: 'Nobody to reach',
  nobodyHint: 'Ask who knows about something, and choose a person there.',
  self: 'This is you',
  selfHint: 'You are the person whom you would reach. Change who you are if that is wrong.',
  notSomebody: (name: string) => `${name} is not somebody whom one writes to`,
  me: {
    title: 'Who are you?',
    hint: 'The way to somebody begins with you. The library remembers it on this computer, and you can change it at any time.',
    name: 'Your name',
    found: 'People by that name',
    none: 'Nobody by that name.',
    is: (name: string) => `You are ${name}.`,
    change: 'Change',
    keep: 'Leave as it is',
  },
  topic: 'About',
  topicPlaceholder: 'a topic, in a few words',
  change: 'Look again',
  left: (name: string, date: string) => `${name} left on ${date}: no way leads there.`,
  instead: 'Others who wrote on it',
  insteadNone: 'Nobody else who is still there wrote on it.',
  acquainted: (messages: number) =>
    `You write with each other: ${count(messages, 'message', 'messages')} in the last twelve months. Nobody needs to introduce you.`,
  through: (name: string) => `You both write with ${name}, who could introduce you.`,
  steps: (people: number) => `${count(people, 'person stands', 'people stand')} between you.`,
  noPath: 'Nobody you write with leads there.',
  noPathHint:
    'In the last twelve months nobody of your acquaintance, nor of theirs, wrote with this person. These may help:',
  standIns: {
    'asker-department': 'in your department, the closest to this person',
    'person-department': 'in their department, the closest to you',
    liaison: 'writes across the whole organisation',
  },
  nobodyHelps: 'Nobody who could help was found either: write to the person directly.',
  path: 'The way',
  pathLabel: (names: string) => `From you to the person: ${names}`,
  others: 'Other ways',
  messagesEach: (counts: string) => `${counts} messages`,
  you: 'you',
  how: 'How it was chosen',
  howText:
    'Only real acquaintances count: both wrote to the other, at least five times a year, in messages to at most ten people, in the last twelve months. The fewest people come first, as each does a favour. Of acquaintances of both, first comes the one who knows well even the one they know less, and more so who wrote on the topic in the same conversations. Among longer ways, first comes the one with the smallest sum of 1 / strength. Other ways share nobody with those above them where that is possible.',
  introducers: 'Who could introduce you',
  exchanged: (withYou: number, withThem: number) =>
    `${count(withYou, 'message', 'messages')} with you, ${count(withThem, 'message', 'messages')} with them`,
  shared: (threads: number) =>
    count(threads, 'conversation on the topic together', 'conversations on the topic together'),
  evidence: 'What they wrote on it',
  evidenceNone: 'Nothing of theirs on it was found: the message quotes nothing.',
  offers: 'What you can offer',
  offer: (topic: string, asked: number) => `${topic}: asked about in ${count(asked, 'message', 'messages')}`,
  offersNone: 'They asked about none of your topics: the message offers to write up what they say, with credit.',
  draft: {
    title: 'A first message',
    hint: 'In the language that they write in. Change it as you like; nothing is sent from here.',
    to: 'To',
    toIntroducer: (name: string) => `${name}, to be introduced`,
    mood: 'Tone',
    moods: { plain: 'Plain', warm: 'Warm', brief: 'Brief' },
    language: 'Language',
    subject: 'Subject',
    body: 'Message',
    copy: 'Copy the message',
    copied: 'Copied.',
    selected: 'The message is selected: copy it with Ctrl C.',
  },
} as const
