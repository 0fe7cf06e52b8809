import { join } from 'node:path'
import { findLibraryTopics } from '../../electron/engine/jobs/findLibraryTopics.ts'
import { TopicTextReader } from '../../electron/engine/jobs/topicTextReader.ts'
import { openReadable, openWritable } from '../../electron/engine/storage/database.ts'
import { listPeople } from '../../electron/engine/storage/people.ts'
import { deleteTopicTexts, saveTopicTexts } from '../../electron/engine/storage/topicTexts.ts'
import { runChild } from './childRun.ts'
import { CLI, importWithPasserelle } from './importPrograms.ts'
import { writeMbox, type MailMessage } from './mailSample.ts'
import { formatNumber } from './printTable.ts'

/** Six in ten of these letters are copies of others: so many bring about a thousand items. */
const FURTHER = 2400
const ROUNDS = 5

interface TopicsBenchmark {
  readonly items: number
  readonly further: number
  readonly topics: number
  /** Processor seconds, the least of some rounds: everything read anew. */
  readonly whole: number
  /** After the further import, by a thread that has analysed before, and by one that begins with what the library keeps. */
  readonly again: number
  readonly begun: number
  /** Whether all three gave the same topics. */
  readonly same: boolean
}

/** Finds the topics of all mail but some, imports these, and finds them again. */
export async function benchmarkTopics(messages: readonly MailMessage[], folder: string): Promise<TopicsBenchmark> {
  const every = Math.floor(messages.length / FURTHER)
  const isFurther = (_: MailMessage, index: number) => index % every === 0
  const [first, further] = [join(folder, 'first.mbox'), join(folder, 'further.mbox')]
  await writeMbox(
    first,
    messages.filter((message, index) => !isFurther(message, index)),
  )
  await writeMbox(further, messages.filter(isFurther))
  const library = join(folder, 'topics')
  const { imported } = await importWithPasserelle([first], library)
  const readers = Array.from({ length: ROUNDS }, () => new TopicTextReader())
  for (const reader of readers) measure(library, reader, true)
  const { output } = await runChild(process.execPath, [CLI, 'import', further, '--library', library, '--json'])
  const added = (JSON.parse(output) as { sources: { imported: number }[] }).sources[0]?.imported ?? 0
  const again = readers.map((reader) => measure(library, reader, false))
  const begun = readers.map(() => measure(library, new TopicTextReader(), false))
  const whole = readers.map(() => measure(library, new TopicTextReader(), true))
  const least = (runs: readonly Measured[]) => Math.min(...runs.map(({ seconds }) => seconds))
  return {
    items: imported + added,
    further: added,
    topics: whole[0]?.topics.length ?? 0,
    whole: least(whole),
    again: least(again),
    begun: least(begun),
    same: new Set([...again, ...begun, ...whole].map(({ topics }) => JSON.stringify(topics))).size === 1,
  }
}

interface Measured {
  readonly seconds: number
  readonly topics: ReturnType<typeof findLibraryTopics>['topics']
}

/** Finds topics, and with `anew` forgets first what the library keeps of earlier readings, then keeps what was read. */
function measure(library: string, reader: TopicTextReader, anew: boolean): Measured {
  const writable = openWritable(library)
  if (anew) deleteTopicTexts(writable)
  const db = openReadable(library)
  const people = listPeople(db)
  const before = process.cpuUsage()
  const { topics, texts } = findLibraryTopics(db, people, reader)
  const { user, system } = process.cpuUsage(before)
  if (texts !== null && anew) saveTopicTexts(writable, texts)
  db.close()
  writable.close()
  return { seconds: (user + system) / 1e6, topics }
}

export function formatTopics({ items, further, topics, whole, again, begun, same }: TopicsBenchmark): string {
  const share = (seconds: number) => `${formatNumber(seconds, 2)} s, ${formatNumber((100 * seconds) / whole, 1)} %`
  return [
    `Topics of ${formatNumber(items)} items (${formatNumber(topics)} topics), processor time`,
    `  all read anew: ${formatNumber(whole, 2)} s`,
    `  after an import of ${formatNumber(further)} items: ${share(again)} of that, goal < 5 %; in a new process ${share(begun)}`,
    `  ${same ? 'the same topics each time' : 'TOPICS DIFFER'}`,
  ].join('\n')
}
