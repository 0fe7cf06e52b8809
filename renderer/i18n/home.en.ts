import { createFormat } from './format.ts'

const { count } = createFormat('en')

export const homeEn = {
  title: 'Find who knows, and what keeps people apart.',
  what: 'Passerelle reads exports of mail, chat and documents that you already have, and shows who knows what, each time with the evidence.',
  promise: 'Everything stays on this computer: nothing is sent anywhere, to anyone.',
  doors: 'What brings you here?',
  lookFor: 'I look for someone who knows',
  lookForHint: 'Ask in your own words; see five people, why each of them, and what they wrote.',
  mapSkills: 'I map skills',
  mapSkillsHint: 'See who works on what, by department, though nobody declared it.',
  lookAtSilos: 'I look at silos',
  lookAtSilosHint: 'See which departments talk, which do not, and who stands between them.',
  begin: 'Begin with your exports',
  beginHint: 'Drop files or folders anywhere in this window, or type where they are.',
  sample: 'Open the sample company',
  sampleHint: 'No export at hand? The sample company is invented, and shows everything.',
  holds: (items: number, people: number, departments: number) =>
    `The library holds ${count(items, 'item', 'items')} by ${count(people, 'person', 'people')}${departments > 0 ? ` in ${count(departments, 'department', 'departments')}` : ''}.`,
  covers: (first: string, last: string) => `It runs from ${first} to ${last}.`,
  strays: (n: number) => `${count(n, 'item is', 'items are')} dated years before or after: perhaps a wrong clock.`,
  emails: (n: number) => (n === 1 ? 'email' : 'emails'),
  chats: (n: number) => (n === 1 ? 'chat message' : 'chat messages'),
  documents: (n: number) => (n === 1 ? 'document' : 'documents'),
  sources: (n: number) => (n === 1 ? 'source' : 'sources'),
  stale: 'New items came in since ties and topics were last worked out.',
  unanalysed: 'Ties and topics have not been worked out yet.',
  noDirectory: 'No directory is loaded, so departments are unknown. With one, silos can be shown.',
  loadDirectory: 'Load a directory',
  analyse: 'Work them out',
  addMore: 'Add more exports',
  where: (path: string, size: string) => `In ${path}, ${size}.`,
} as const
