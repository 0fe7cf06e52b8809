import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generateSampleCompany } from '../../../resources/sampleCompany/generate.ts'
import type { SampleTruth } from '../../../resources/sampleCompany/truth.ts'
import { distinct, readMailbox, type ReadMessage } from './readExports.ts'

let out = ''
let truth: SampleTruth
let entries: readonly ReadMessage[]
let messages: readonly ReadMessage[]
/** Message-ID -> subject and decoded text, of all that is on a topic or in the truth and of one in four of the rest. */
let textOf: ReadonlyMap<string, string>
/** Address in the directory -> person's current address, and -> department. */
let personOf: ReadonlyMap<string, string>
let departmentOf: ReadonlyMap<string, string>

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'sample-'))
  await generateSampleCompany({ out })
  truth = JSON.parse(readFileSync(join(out, 'truth.json'), 'utf8')) as SampleTruth
  entries = readdirSync(join(out, 'exports/mail')).flatMap((file) => readMailbox(out, file))
  messages = distinct(entries)
  const told = new Set([...Object.keys(truth.messageTopics), ...truth.ownText.map(({ messageId }) => messageId)])
  textOf = new Map(await Promise.all(messages.filter(({ id }, index) => told.has(id) || index % 4 === 0).map(readText)))
  const csv = readFileSync(join(out, 'annuaire.csv'), 'utf8').replace(/^\uFEFF/, '')
  const rows = Papa.parse<Record<string, string>>(csv.trim(), { header: true, delimiter: ';' }).data
  const people = rows.map((row) => ({
    addresses: (row.Courriels ?? '').split(', '),
    department: row.Service ?? '',
  }))
  personOf = new Map(people.flatMap(({ addresses }) => addresses.map((address) => [address, addresses[0] ?? ''])))
  departmentOf = new Map(
    people.flatMap(({ addresses, department }) => addresses.map((address) => [address, department])),
  )
}, 180_000)

afterAll(() => rmSync(out, { recursive: true, force: true }))

const names = (people: readonly { readonly address: string }[]): string[] => people.map(({ address }) => address)

describe('size', () => {
  test('the mailboxes split into the messages that the truth counts, copies included', () => {
    expect(entries).toHaveLength(truth.counts.mailboxEntries)
    expect(messages).toHaveLength(truth.counts.emails)
    for (const { file, messages: count } of truth.mailboxes) expect(readMailbox(out, file)).toHaveLength(count)
    expect(messages.every(({ id, from, date }) => id !== '' && from !== '' && Number.isFinite(date))).toBe(true)
  })

  test('it is a company of some size', () => {
    expect(truth.counts.people).toBe(personOf.size - truth.identity.aliases.length)
    expect(truth.counts.departments).toBe(new Set(departmentOf.values()).size)
    expect(truth.counts.emails).toBeGreaterThan(6000)
    expect(truth.counts.mailboxEntries).toBeGreaterThan(truth.counts.emails * 1.2)
    expect(truth.counts.chatMessages).toBeGreaterThan(1500)
    const documents = readdirSync(join(out, 'exports/documents'), { recursive: true, withFileTypes: true })
    expect(documents.filter((entry) => entry.isFile())).toHaveLength(truth.counts.documents)
    expect(truth.counts.documents).toBeGreaterThanOrEqual(60)
  })
})

describe('experts', () => {
  test('everyone named in the truth is in the directory, services apart', () => {
    const named = [
      ...truth.expertQueries.flatMap(({ experts }) => names(experts)),
      ...names(truth.hiddenExperts),
      ...names(truth.declaredNotPractising),
      ...names(truth.falseExperts).filter((address) => !truth.identity.services.includes(address)),
      ...truth.silos.duplicatedTopics.flatMap(({ people }) => names(people)),
      ...truth.silos.singleHolderTopics.map(({ holder }) => holder.address),
      ...truth.silos.introductions.flatMap(({ a, b, through }) => names([a, b, ...through])),
    ]
    expect(named.filter((address) => !personOf.has(address))).toEqual([])
    expect(truth.expertQueries.length).toBeGreaterThanOrEqual(30)
    expect(truth.expertQueries.filter(({ language }) => language === 'en').length).toBeGreaterThanOrEqual(15)
    expect(truth.expertQueries.every(({ experts }) => experts.length >= 1 && experts.length <= 4)).toBe(true)
  })

  test('the first expert of each query wrote on its topic in several threads, and uses its words', () => {
    const words = wordsByAuthorAndTopic()
    for (const { query, topic, experts } of truth.expertQueries) {
      const own = words.get(`${experts[0]?.address ?? ''} ${topic}`) ?? new Set()
      const content = stems(query)
      const found = content.filter((word) => own.has(word))
      expect(
        found.length / content.length,
        `${query}: ${found.join(' ')} of ${content.join(' ')}`,
      ).toBeGreaterThanOrEqual(0.5)
    }
    for (const topic of truth.topics) expect(topic.threads, topic.id).toBeGreaterThanOrEqual(5)
  })

  test('hidden experts write much on their topic and to few people, all of their own department', () => {
    expect(truth.hiddenExperts.length).toBeGreaterThanOrEqual(5)
    const fromDirectory = readFileSync(join(out, 'annuaire.csv'), 'utf8').split('\r\n')
    for (const { address, topic, queries, threads } of truth.hiddenExperts) {
      expect(threads).toBeGreaterThanOrEqual(3)
      const correspondents = new Set(messages.filter(({ from }) => from === address).flatMap(({ readers }) => readers))
      expect(correspondents.size).toBeLessThanOrEqual(10)
      const elsewhere = [...correspondents].filter((reader) => departmentOf.get(reader) !== departmentOf.get(address))
      expect(elsewhere, topic).toEqual([])
      const declared = stems(fromDirectory.find((line) => line.includes(address))?.split(';')[7] ?? '')
      expect(
        queries.flatMap(stems).filter((word) => declared.includes(word)),
        topic,
      ).toEqual([])
    }
  })

  test('each kind of false expert is planted, and does what its kind says', () => {
    const of = (kind: string) => truth.falseExperts.find((one) => one.kind === kind)?.address ?? 'nobody'
    const kinds = truth.falseExperts.map(({ kind }) => kind)
    expect(new Set(kinds).size).toBe(kinds.length)
    expect(kinds.length).toBeGreaterThanOrEqual(8)
    const onTopic = (topic: string) => messages.filter(({ id }) => truth.messageTopics[id] === topic)
    const customs = onTopic('customs').filter(({ from }) => from === of('forwarder'))
    expect(customs.length).toBeGreaterThan(10)
    expect(onTopic('r290').every(({ from }) => from !== of('manager-in-cc'))).toBe(true)
    expect(onTopic('r290').filter(({ readers }) => readers.includes(of('manager-in-cc'))).length).toBeGreaterThan(20)
    const questions = onTopic('gas-tariff').filter(({ parent }) => parent === null)
    expect(questions.filter(({ from }) => from === of('prolific-asker')).length * 2).toBeGreaterThan(questions.length)
    const sent = messages.filter(({ sender }) => sender === of('assistant'))
    expect(new Set(sent.map(({ from }) => from))).toEqual(new Set(['genevieve.leblanc@orsene.example']))
    expect(messages.filter(({ from }) => from === of('bot')).every(({ automated }) => automated)).toBe(true)
    const last = Math.max(...messages.filter(({ from }) => from === of('leaver')).map(({ date }) => date))
    expect(last).toBeLessThan(Date.parse('2024-07-27'))
  })
})

describe('network', () => {
  test('the ties counted from the headers are those of the truth', () => {
    expect(tieMatrix()).toEqual(truth.silos.ties.matrix)
  })

  test('two departments have no tie, every other two have some, and one department has most across', () => {
    const { departments, matrix, total, across } = truth.silos.ties
    const cells = departments.flatMap((a, i) =>
      departments.slice(i + 1).map((b, j) => ({ pair: [a, b], ties: matrix[i]?.[i + 1 + j] ?? -1 })),
    )
    expect(cells.filter(({ ties }) => ties < 2).map(({ pair, ties }) => [...pair, ties])).toEqual([
      [...truth.silos.mostSeparated, 0],
    ])
    const acrossOf = matrix.map((row, i) => row.reduce((sum, ties, j) => (i === j ? sum : sum + ties), 0))
    expect(departments[acrossOf.indexOf(Math.max(...acrossOf))]).toBe(truth.silos.liaisonDepartment)
    expect(across / total).toBeGreaterThan(0.1)
    expect(across / total).toBeLessThan(0.25)
  })

  test('answers take days at the slow border and hours elsewhere', () => {
    const { departments, medianHours, medianHoursElsewhere } = truth.silos.slowBorder
    expect(medianHours).toBeGreaterThan(24)
    expect(medianHoursElsewhere).toBeLessThan(6)
    const byId = new Map(messages.map((message) => [message.id, message]))
    const hours = messages.flatMap((message) => {
      const asked = byId.get(message.parent ?? '')
      const pair = [departmentOf.get(message.from), departmentOf.get(asked?.from ?? '')]
      return asked && !message.automated && departments.every((one) => pair.includes(one))
        ? [(message.date - asked.date) / 3.6e6]
        : []
    })
    expect(hours.length).toBeGreaterThan(30)
    expect(hours.filter((one) => one > 24).length / hours.length).toBeGreaterThan(0.8)
  })

  test('those who should meet have never written to one another, and somebody knows both', () => {
    expect(truth.silos.introductions.length).toBeGreaterThanOrEqual(2)
    for (const { a, b, through } of truth.silos.introductions) {
      const both = messages.filter(({ from, readers }) => {
        const people = [from, ...readers]
        return people.includes(a.address) && people.includes(b.address)
      })
      expect(both).toEqual([])
      expect(through.length).toBeGreaterThan(0)
    }
  })
})

describe('text', () => {
  test('no message shows a hole, a marker of the script or a broken article', () => {
    const faults =
      /[{}|]|undefined|NaN|\[object|(?<!\p{L})(?:de|à) les? (?!faire|voir)[A-Zl]|(?<!\p{L})l[ae] (?:Alto|EHPAD)|\?\?|\uFFFD/u
    expect([...textOf.values()].flatMap((text) => faults.exec(text)?.[0] ?? [])).toEqual([])
  })

  test('what the author wrote, as the truth gives it, is in the message', () => {
    expect(truth.ownText.length).toBeGreaterThan(100)
    const spaced = (text: string) => text.replaceAll(/\s+/g, ' ')
    const missing = truth.ownText.filter(
      ({ messageId, own }) => !spaced(textOf.get(messageId) ?? '').includes(spaced(own)),
    )
    expect(missing).toEqual([])
  })
})

async function readText({ id, source }: ReadMessage): Promise<[string, string]> {
  const mail = await PostalMime.parse(Buffer.from(source, 'latin1'))
  return [id, `${mail.subject ?? ''}\n${mail.text ?? ''}`]
}

/** Rolling year of the truth; reciprocated, five messages, none to more than ten people. */
function tieMatrix(): number[][] {
  const { from, to, departments } = truth.silos.ties
  const counts = new Map<string, number>()
  for (const message of messages) {
    const inside = message.date >= Date.parse(from) && message.date < Date.parse(to)
    const author = personOf.get(message.from)
    if (!inside || author === undefined || message.readers.length > 10 || message.automated) continue
    for (const reader of message.readers.flatMap((address) => personOf.get(address) ?? [])) {
      counts.set(`${author} ${reader}`, (counts.get(`${author} ${reader}`) ?? 0) + 1)
    }
  }
  const matrix = departments.map(() => departments.map(() => 0))
  for (const [pair, sent] of counts) {
    const [a = '', b = ''] = pair.split(' ')
    const back = counts.get(`${b} ${a}`) ?? 0
    if (a >= b || back === 0 || sent + back < 5) continue
    const [i, j] = [departments.indexOf(departmentOf.get(a) ?? ''), departments.indexOf(departmentOf.get(b) ?? '')]
    for (const [row, column] of i === j
      ? [[i, j]]
      : [
          [i, j],
          [j, i],
        ]) {
      const cells = matrix[row ?? 0]
      if (cells) cells[column ?? 0] = (cells[column ?? 0] ?? 0) + 1
    }
  }
  return matrix
}

const STOP = new Set('de la le les du des un une et en au vers of and the to for comment'.split(' '))

/** Words without accents, cut to five letters so that inflections meet. */
function stems(text: string): string[] {
  const bare = text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
  return bare
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !STOP.has(word))
    .map((word) => word.slice(0, 5))
}

/** What people wrote on each topic, documents and chat left out. */
function wordsByAuthorAndTopic(): Map<string, Set<string>> {
  const words = new Map<string, Set<string>>()
  for (const { id, from } of messages) {
    const topic = truth.messageTopics[id]
    if (topic === undefined) continue
    const key = `${personOf.get(from) ?? ''} ${topic}`
    const known = words.get(key) ?? new Set()
    for (const word of stems(textOf.get(id) ?? '')) known.add(word)
    words.set(key, known)
  }
  return words
}
