import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { isInstalled, type ChildRun } from './childRun.ts'
import { importWithPasserelle, RIVALS, type OwnImport } from './importPrograms.ts'
import { writeMaildir, writeMbox, type MailMessage } from './mailSample.ts'
import { median } from './percentiles.ts'
import { formatMegabytes, formatNumber, formatTable } from './printTable.ts'
import { insertRaw, textsOf } from './rawInsertion.ts'

/** One way to index the same messages, run once in each round. */
export interface Contender {
  readonly name: string
  /** Ours must be at least so many times as fast, where that is a goal. */
  readonly goal?: number
  readonly runs: Pick<ChildRun, 'seconds' | 'cpuSeconds' | 'peakBytes'>[]
}

export interface ImportBenchmark {
  readonly messages: number
  readonly own: OwnImport
  /** Ours from a plain mbox first; then ours from gzip, other programs, and bare insertion. */
  readonly contenders: readonly Contender[]
  readonly notInstalled: readonly string[]
}

/** Indexes the same messages in every way there is, one after another, `rounds` times over, so that noise falls on all alike. */
export async function benchmarkImport(
  messages: readonly MailMessage[],
  folder: string,
  rounds: number,
): Promise<ImportBenchmark> {
  mkdirSync(folder, { recursive: true })
  const [plain, compressed] = [join(folder, 'mail.mbox'), join(folder, 'mail.mbox.gz')]
  await writeMbox(plain, messages)
  await writeMbox(compressed, messages)
  const maildir = join(folder, 'maildir')
  writeMaildir(maildir, messages)
  const texts = textsOf(messages)
  const rivals = RIVALS.filter(({ program }) => isInstalled(program))

  const contenders: Contender[] = []
  const contender = (name: string, goal?: number) => {
    const made = { name, runs: [], ...(goal === undefined ? {} : { goal }) }
    contenders.push(made)
    return made as Contender
  }
  const [own, gzip] = [contender('passerelle import'), contender('passerelle import, .gz')]
  const others = rivals.map((rival) => ({
    rival,
    to: contender(rival.program, rival.program === 'notmuch' ? 5 : undefined),
  }))
  const raw = contender('bare FTS5 insertion')
  await warmUp(messages, folder)
  let last: OwnImport | undefined
  for (let round = 0; round < rounds; round++) {
    last = await importWithPasserelle([plain], join(folder, 'library'))
    own.runs.push(last)
    for (const { rival, to } of others) to.runs.push(await rival.index(maildir, join(folder, rival.program)))
    gzip.runs.push(await importWithPasserelle([compressed], join(folder, 'library')))
    raw.runs.push({ seconds: insertRaw(join(folder, 'raw.sqlite'), texts), cpuSeconds: null, peakBytes: null })
  }
  if (!last) throw new Error('no rounds')
  const notInstalled = RIVALS.filter((rival) => !rivals.includes(rival)).map(({ program }) => program)
  return { messages: messages.length, own: last, contenders, notInstalled }
}

const WARM_UP = 200

/** The first start of a new version compiles it and keeps that for later ones, as the others were compiled when they were installed. */
async function warmUp(messages: readonly MailMessage[], folder: string): Promise<void> {
  const few = join(folder, 'few.mbox')
  await writeMbox(few, messages.slice(0, WARM_UP))
  await importWithPasserelle([few], join(folder, 'library'))
}

/** Medians of the rounds, and how many times as fast ours is. */
export function formatImport({ messages, own, contenders, notInstalled }: ImportBenchmark): string {
  const of = (runs: Contender['runs'], key: keyof Contender['runs'][number]) =>
    median(runs.map((run) => run[key] ?? NaN))
  const ours = of(contenders[0]?.runs ?? [], 'seconds')
  const rows = contenders.map(({ name, goal, runs }) => {
    const seconds = of(runs, 'seconds')
    return [
      name,
      formatNumber(seconds, 1),
      formatNumber(messages / seconds),
      formatNumber(of(runs, 'cpuSeconds'), 1),
      formatMegabytes(of(runs, 'peakBytes')),
      `${formatNumber(seconds / ours, 2)}x`,
      goal === undefined ? '' : `>= ${String(goal)}x`,
    ]
  })
  return [
    `Import of ${formatNumber(messages)} messages (${formatNumber(own.imported)} once duplicates are told apart)`,
    formatTable(['', 'seconds', 'messages/s', 'CPU s', 'peak memory', 'ours is', 'goal'], rows),
    ...notInstalled.map((program) => `${program} is not installed: not measured`),
  ].join('\n')
}
