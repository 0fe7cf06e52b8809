import { createFormat } from './format.ts'

const { count, number } = createFormat('en')

export const sourcesEn = {
  title: (n: number) => (n === 0 ? 'No sources yet' : count(n, 'source', 'sources')),
  balance:
    'Whatever is found is imported, already there, excluded by a rule, or rejected with its reason: nothing is lost without a word.',
  none: 'Nothing has been imported yet',
  noneHint: 'Drop an export anywhere in this window, type where it is, or open the sample company.',
  add: 'Add exports',
  path: 'File or folder on this computer',
  pathExample: '/home/me/exports/mail.mbox',
  chooseFiles: 'Choose files…',
  chooseFolder: 'Choose a folder…',
  importPath: 'Import',
  completions: 'Completions',
  ledger: 'Ledger of sources',
  source: 'Source',
  found: 'Found',
  imported: 'Imported',
  duplicate: 'Already there',
  excluded: 'Excluded',
  rejected: 'Rejected',
  lastImport: 'Last import',
  never: 'Never',
  total: 'All sources',
  parts: {
    imported: (n: number) => `${number(n)} imported`,
    duplicate: (n: number) => `${number(n)} already there`,
    excluded: (n: number) => `${number(n)} excluded`,
    rejected: (n: number) => `${number(n)} rejected`,
  },
  interrupted: 'Interrupted: import it again and it goes on from where it stopped.',
  running: 'Being imported',
  remove: 'Remove',
  removeSource: (label: string) => `Remove ${label}`,
  removeQuestion: (label: string, n: number) =>
    `Remove ${label} and its ${count(n, 'item', 'items')} from the library? The export itself is not touched.`,
  removeConfirm: 'Remove it',
  keep: 'Keep it',
  rejections: (label: string) => `Rejected from ${label}`,
  showRejections: (n: number) => `Show ${count(n, 'rejection', 'rejections')}`,
  rejectionsIntro: (n: number) =>
    n === 0
      ? 'Whatever was found could be imported.'
      : n === 1
        ? 'One thing was found that could not be imported.'
        : `${number(n)} things were found that could not be imported.`,
  queued: 'Waiting for its turn',
  rate: (n: number) => `${number(n)} a second`,
  report: 'Last import',
  reportEnded: (found: number, imported: number) => `${number(found)} found, ${number(imported)} imported.`,
  reportCancelled: 'It was cancelled; what was imported stays.',
  directory: 'Directory',
  directoryHint:
    'A CSV file of the people: name, e-mail address and, where you have them, department, title, manager, location, skills. It tells who belongs where.',
  directoryPath: 'Directory file (CSV)',
  directoryExample: '/home/me/exports/directory.csv',
  loadDirectory: 'Load',
  directoryDate: 'True from (optional)',
  directoryDateHint:
    'The day from which this file holds. Load an older file with its own date, and moves between departments are known.',
  directoryLoaded: (people: number, departments: number, matched: number) =>
    `${count(people, 'person', 'people')} in ${count(departments, 'department', 'departments')}; ${number(matched)} of them appear in the imported items.`,
  directoryClean: 'No problem was found in the file.',
  directoryProblems: (n: number) => `${count(n, 'thing', 'things')} to look at`,
  line: (n: number) => `line ${number(n)}`,
  wholeFile: 'whole file',
  problems: {
    'missing-name': 'has no name',
    'malformed-address': 'is not an e-mail address',
    'duplicate-address': 'is the address of more than one person',
    'duplicate-name': 'is the name of more than one person; they are kept apart',
    'unknown-manager': 'is named as a manager but is not in the directory',
    'manager-cycle': 'manages, through others, their own manager',
    'near-miss-domain': 'looks like a misspelt domain',
    'department-of-one': 'has one person only; perhaps a misspelling of another department',
    'departments-lost': 'people who had a department have none in this file; is it the right one?',
    'department-cycle': 'is, by way of others, part of itself',
    'dates-reversed': 'leaves before arriving',
  },
  model: {
    title: 'A model for meaning (optional)',
    hint: 'With a sentence transformer of your own (a folder with model.onnx and tokenizer.json), experts are also found who wrote about the same in other words. It runs on this computer; nothing is fetched, and without it everything else works the same. Reading every item takes from minutes to hours.',
    path: 'Folder of the model',
    example: '/home/me/models/minilm',
    use: 'Try it',
    off: 'Do without',
    done: (read: number, all: number) => `${number(read)} of ${count(all, 'item', 'items')} read.`,
  },
} as const
