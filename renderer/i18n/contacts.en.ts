import { createFormat } from './format.ts'

const { count, number } = createFormat('en')

export const contactsEn = {
  part: 'Contacts outside',
  title: (n: number) =>
    n === 0 ? 'No organisation outside' : count(n, 'organisation outside', 'organisations outside'),
  hint: 'Who knows somebody at another organisation. An organisation is the domain of an address; those of public mail providers are none. To know is that both wrote to the other.',
  filter: 'Organisation',
  none: 'No organisation outside by that name',
  noneHint: 'Try a part of the domain of its addresses.',
  nobody: 'Nobody outside is known yet',
  nobodyHint: 'People from outside appear here once exports with their messages are imported.',
  domain: 'Organisation',
  people: 'Their people',
  insiders: 'Known by',
  messages: 'Messages',
  last: 'Last exchange',
  never: 'no exchange',
  all: 'All organisations',
  at: (people: number, insiders: number) =>
    insiders === 0
      ? `${count(people, 'person', 'people')} there; nobody here really exchanges with them.`
      : `${count(people, 'person', 'people')} there, known by ${count(insiders, 'person', 'people')} here.`,
  knownBy: 'Known by',
  nobodyKnows: 'Nobody here exchanges with them both ways.',
  about: (topics: string) => `Writes about ${topics}`,
  exchanged: (sent: number, received: number) => `${number(sent)} to them, ${number(received)} from them`,
  lastOn: (date: string) => `last on ${date}`,
  left: (date: string) => `left on ${date}`,
} as const
