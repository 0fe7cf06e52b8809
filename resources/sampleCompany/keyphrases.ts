import { WORK_OBJECTS } from './content/workObjects.ts'
import { DEPARTMENTS, type DepartmentCode } from './people/departments.ts'
import type { Topic } from './topic.ts'
import type { SampleTruth } from './truth.ts'

/** What stands between two names of one thing: the slots of a play, punctuation, a word that joins. */
const CUTS = /\{[^}]*\}|[:/,()?!]| - | et | and /

/** What a topic is called by those who wrote it: names, queries, subjects and titles, cut where one name ends. */
export function keyphrasesOf({ label, queries, plays, documents = [] }: Topic): readonly string[] {
  const titles = documents.map(({ text }) => text.split('\n')[0]?.replace(/^#+ /, '') ?? '')
  const written = [label.fr, label.en, ...plays.map(({ subject }) => subject), ...titles].flatMap((name) =>
    name.split(CUTS),
  )
  const whole = [label.fr, label.en, ...queries.map(([, query]) => query)]
  return [...new Set([...whole, ...written].map((phrase) => phrase.trim()).filter((phrase) => phrase !== ''))]
}

export function mattersOf(code: DepartmentCode): SampleTruth['matters'][number] {
  const { fr, en } = WORK_OBJECTS[code]
  const phrases = [fr, en].flatMap(({ docs, tasks, meetings }) => [...docs, ...tasks, ...meetings])
  return { department: DEPARTMENTS[code].name, phrases }
}
