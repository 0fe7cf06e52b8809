import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import PostalMime, { type Address } from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { mboxImporter } from '../../../electron/engine/importers/mboxImporter.ts'
import { parseMessage } from '../../../electron/engine/importers/parseMessage.ts'
import type { RawItem } from '../../../shared/model/rawItem.ts'
import { entriesOf } from './importing.ts'

const real = join(import.meta.dirname, '../../../../shared/data')
const torture = join(real, 'torture')

/** Agreements and comparisons by field. */
class Agreement {
  readonly #fields = new Map<string, { agreed: number; compared: number }>()

  compare(field: string, expected: string, found: string): void {
    const count = this.#fields.get(field) ?? { agreed: 0, compared: 0 }
    count.compared++
    if (squeeze(expected) === squeeze(found)) count.agreed++
    this.#fields.set(field, count)
  }

  rate(field: string): number {
    const { agreed, compared } = this.#fields.get(field) ?? { agreed: 0, compared: 0 }
    return compared === 0 ? 0 : agreed / compared
  }

  toString(): string {
    return [...this.#fields].map(([field, { agreed, compared }]) => `${field} ${agreed}/${compared}`).join(', ')
  }
}

function squeeze(text: string): string {
  return text.replace(/[\s\0]+/g, ' ').trim()
}

function parse(bytes: Uint8Array): RawItem | null {
  const parsed = parseMessage(bytes, { where: 'x', place: null })
  return parsed.outcome === 'item' ? parsed.item : null
}

function people(item: RawItem, role: string): string {
  const named = item.participants.filter((participant) => participant.role === role)
  return named.map(({ name, address }) => `${name}<${address}>`).join(', ')
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

interface ExpectedPart {
  readonly headers: readonly { readonly name: unknown; readonly value: ExpectedValue }[]
  readonly body: { readonly Text?: string }
}
interface ExpectedValue {
  readonly Text?: string
  readonly Address?: { readonly List?: readonly { readonly name: string | null; readonly address: string | null }[] }
}
interface Expected {
  readonly text_body: readonly number[]
  readonly parts: readonly ExpectedPart[]
}

/** U+FFFD: that parser gave up where this one reads windows-1252. */
function isComparable(text: string | undefined): text is string {
  return text !== undefined && !text.includes('\ufffd')
}

describe.skipIf(!existsSync(torture))(
  'the torture suites of three parsers (skipped where ../shared/data is absent)',
  () => {
    it('give one outcome for each file, whatever it holds, whole and cut', () => {
      const files = filesBelow(torture)
      expect(files.length).toBeGreaterThan(900)
      for (const file of files) {
        const bytes = readFileSync(file)
        for (const part of [bytes, bytes.subarray(0, bytes.length >> 1), bytes.subarray(bytes.length >> 1)]) {
          expect(['item', 'rejected']).toContain(parseMessage(part, { where: file, place: null }).outcome)
        }
      }
    }, 60_000)

    it('agree with the expected results of mail-parser', () => {
      const agreement = new Agreement()
      for (const file of filesBelow(join(torture, 'mail-parser')).filter((name) => name.endsWith('.eml'))) {
        const json = file.replace(/\.eml$/, '.json')
        const item = parse(readFileSync(file))
        if (!existsSync(json) || !item) continue
        const expected = JSON.parse(readFileSync(json, 'utf8')) as Expected
        const header = (name: string) => expected.parts[0]?.headers.find((field) => field.name === name)?.value
        const subject = header('subject')?.Text
        if (isComparable(subject)) agreement.compare('subject', subject, item.subject)
        const id = header('message_id')?.Text
        if (isComparable(id)) agreement.compare('id', id, item.key ?? '')
        for (const [field, role] of [
          ['from', 'author'],
          ['to', 'to'],
        ] as const) {
          const list = header(field)?.Address?.List
          const people_ = list?.map(({ name, address }) => `${name ?? ''}<${address?.toLowerCase() ?? ''}>`).join(', ')
          if (isComparable(people_)) agreement.compare(field, people_, people(item, role))
        }
        const texts = expected.text_body.map((index) => expected.parts[index]?.body.Text)
        const text = texts.length > 0 && texts.every((part) => part !== undefined) ? texts.join('\n') : undefined
        if (isComparable(text)) agreement.compare('text', text, item.text)
      }
      // Most other texts differ by choice: messages inside messages are text here, and broken boundaries are guessed differently.
      console.info(`mail-parser: ${String(agreement)}`)
      expect(agreement.rate('subject')).toBe(1)
      expect(agreement.rate('id')).toBe(1)
      expect(agreement.rate('from')).toBeGreaterThan(0.98)
      expect(agreement.rate('to')).toBeGreaterThan(0.98)
      expect(agreement.rate('text')).toBeGreaterThan(0.75)
    })

    it('agree with the expected header fields of james-mime4j', () => {
      const agreement = new Agreement()
      for (const file of filesBelow(join(torture, 'james-mime4j')).filter((name) => name.endsWith('.msg'))) {
        const item = parse(readFileSync(file))
        const xml = file.replace(/\.msg$/, '.xml')
        if (!item || !existsSync(xml)) continue
        const header = /<header>([^]*?)<\/header>/.exec(readFileSync(xml, 'latin1'))?.[1] ?? ''
        const field = (name: string) => new RegExp(`<field>\\s*${name}:([^<]*)</field>`, 'i').exec(header)?.[1]
        const subject = field('Subject')
        if (subject !== undefined && /^[ -~]*$/.test(squeeze(subject)) && !/=\?|&/.test(subject))
          agreement.compare('subject', subject, item.subject)
        const id = /&lt;([^&]+)&gt;/.exec(field('Message-ID') ?? '')?.[1]
        if (id !== undefined) agreement.compare('id', id, item.key ?? '')
      }
      console.info(`james-mime4j: ${String(agreement)}`)
      expect(agreement.rate('subject')).toBe(1)
      expect(agreement.rate('id')).toBe(1)
    })
  },
)

function addresses(list: readonly Address[]): string {
  const flat = list.flatMap((entry) => entry.group ?? [entry])
  return [...new Set(flat.map(({ address }) => address.toLowerCase()))]
    .filter((address) => address.includes('@'))
    .join(', ')
}

describe.skipIf(!existsSync(real))('a full MIME parser (skipped where ../shared/data is absent)', () => {
  it.each([
    ['enron/mail/dickson-s.mbox.gz', 1],
    ['enron/mail/buy-r.mbox.gz', 12],
    ['lists/linux-hwmon-2019.mbox.gz', 4],
  ])(
    'agrees about %s',
    async (path, step) => {
      const agreement = new Agreement()
      const entries = await entriesOf(mboxImporter, join(real, path))
      for (const entry of entries.filter((_, index) => index % step === 0)) {
        const item = parse(entry.bytes)
        const start = entry.bytes.indexOf(10) + 1
        const other = await PostalMime.parse(entry.bytes.subarray(start))
        if (!item) throw new Error(entry.where)
        agreement.compare('subject', other.subject ?? '', item.subject)
        agreement.compare('id', other.messageId?.replace(/[<>]/g, '') ?? '', item.key ?? '')
        if (item.date !== null) agreement.compare('date', other.date ?? '', new Date(item.date).toISOString())
        const to = item.participants.filter(({ role }) => role === 'to').map(({ address }) => address)
        if (other.to) agreement.compare('to', addresses(other.to), to.filter(Boolean).join(', '))
        // HTML is converted differently; quote marks inside flowed lines and of mboxrd are removed here only.
        if (other.text !== undefined && other.html === undefined) {
          agreement.compare('text', other.text.replaceAll('>', ' '), item.text.replaceAll('>', ' '))
        }
      }
      console.info(`${path}: ${String(agreement)}`)
      expect(agreement.rate('subject')).toBeGreaterThan(0.99)
      expect(agreement.rate('id')).toBe(1)
      expect(agreement.rate('date')).toBe(1)
      expect(agreement.rate('to')).toBeGreaterThan(0.98)
      expect(agreement.rate('text')).toBeGreaterThan(0.99)
    },
    120_000,
  )
})
