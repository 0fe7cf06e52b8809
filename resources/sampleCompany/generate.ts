import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildTruth } from './buildTruth.ts'
import { chatRoutine, chatTopics } from './chat/stageChat.ts'
import { slackExport } from './chat/slackExport.ts'
import { directoryCsv } from './directoryCsv.ts'
import { writeLibrary } from './documents/library.ts'
import { fillMailboxes } from './mail/mailboxes.ts'
import { Post } from './mail/post.ts'
import { planCollaborations } from './people/collaborations.ts'
import { Random } from './random.ts'
import { sendAbsences, sendMachineMail, sendNewsletters } from './stage/bulletins.ts'
import { sendPlants } from './stage/plants.ts'
import { sendOutside, sendRoutine, sendSocial, WorkDesk } from './stage/routineThreads.ts'
import { sendTopics, stageTopics } from './stage/topicThreads.ts'
import { sendUnanswered } from './stage/unanswered.ts'
import type { SampleTruth } from './truth.ts'

export const DEFAULT_SEED = 20_250_630

interface SampleOptions {
  readonly seed?: number
  /** Folder to write into; made where it is missing. */
  readonly out: string
  /** Share of the company's activity, above 0 and up to 1 (the default); small shares are for quick tests. */
  readonly scale?: number
}

/**
 * Writes the sample company: `exports/` (mail, Slack, documents), `annuaire.csv` and `truth.json`. The same options give
 * the same bytes on every machine.
 */
export async function generateSampleCompany({
  seed = DEFAULT_SEED,
  out,
  scale = 1,
}: SampleOptions): Promise<SampleTruth> {
  const random = new Random(seed)
  const plan = planCollaborations(random.fork('plan'))
  const post = new Post()
  const desk = new WorkDesk()
  const staged = stageTopics(plan, random.fork('topics'), scale)
  const chosen = random.fork('medium')
  const inChat = new Set(
    staged.filter(({ play, topic }) => play.medium === 'chat' || (topic.experts.length > 1 && chosen.chance(0.08))),
  )
  const threads = sendTopics(
    staged.filter((scene) => !inChat.has(scene)),
    plan,
    post,
    random.fork('mail'),
  )
  sendPlants(threads, plan, post, random.fork('plants'))
  sendRoutine(plan, post, desk, random.fork('routine'), scale)
  sendSocial(plan, post, random.fork('social'), Math.round(190 * scale))
  sendOutside(post, random.fork('outside'), Math.ceil(7 * scale))
  sendNewsletters(post, random.fork('news'), Math.round(60 * scale))
  sendMachineMail(post, random.fork('machines'), Math.round(480 * scale))
  sendAbsences(plan, post, random.fork('absences'), Math.round(90 * scale))
  sendUnanswered(post, random.fork('unanswered'))
  const messages = [
    ...chatTopics([...inChat], random.fork('chat')),
    ...chatRoutine(plan, desk, random.fork('chatter'), Math.round(60 * scale)),
  ]
  const mailboxes = fillMailboxes(post.letters)
  const documents = await writeLibrary(random.fork('documents'), scale)
  const truth = buildTruth({ seed, plan, letters: post.letters, mailboxes, messages, documents })
  const files = [
    ...mailboxes.map(({ file, bytes }) => ({ path: `exports/mail/${file}`, bytes })),
    { path: 'exports/slack.zip', bytes: await slackExport(messages, random.fork('slack')) },
    ...documents.map(({ path, bytes }) => ({ path: `exports/documents/${path}`, bytes })),
    { path: 'annuaire.csv', bytes: Buffer.from(directoryCsv()) },
    { path: 'truth.json', bytes: Buffer.from(`${JSON.stringify(truth, null, 1)}\n`) },
  ]
  for (const { path, bytes } of files) {
    await mkdir(dirname(join(out, path)), { recursive: true })
    await writeFile(join(out, path), bytes)
  }
  return truth
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'out/sample-company' },
      'if-missing': { type: 'boolean', default: false },
    },
  })
  const { out } = values
  if (values['if-missing'] && existsSync(join(out, 'truth.json'))) return
  await rm(join(out, 'exports'), { recursive: true, force: true })
  const { counts } = await generateSampleCompany({ out })
  console.error(
    `${out}: ${counts.emails} emails in ${counts.mailboxEntries} mailbox entries, ${counts.chatMessages} chat messages, ` +
      `${counts.documents} documents, ${counts.people} people`,
  )
}

if (import.meta.main) await main()
