import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Argument, Reply } from '../../shared/api/engineApi.ts'
import { temporaryLibrary, type TemporaryLibrary } from '../eval/temporaryLibrary.ts'
import { mboxText, type Letter } from './mboxText.ts'

/** People are named as in `person(...)`, or written as a header would: `Ada <ada@home.net>`, `ada@home.net`. */
export interface EmailDraft {
  readonly from: string
  readonly to?: string | readonly string[]
  readonly cc?: string | readonly string[]
  readonly subject?: string
  readonly text?: string
  /** `2020-05-01`; left out, one day after the letter before. Null for none. */
  readonly date?: string | null
  /** Message-ID; left out, made from its number: `1@example.org`. Null for none. */
  readonly id?: string | null
  readonly inReplyTo?: string
  readonly attachment?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Name of the mbox file. */
  readonly file?: string
}

interface Person {
  readonly name: string
  readonly address: string
  readonly department: string
}

/** The files of a corpus, in a folder of their own. */
export interface CorpusFiles {
  readonly folder: string
  /** Folder of the mbox files alone. */
  readonly mail: string
  readonly directory: string | null
}

/** A library that has read a corpus; its files go when it is disposed of. */
export interface CorpusLibrary extends TemporaryLibrary {
  readonly files: CorpusFiles
  readonly report: Reply<'import.wait'>
  search(query: string, more?: Partial<Argument<'search.items'>>): Promise<Reply<'search.items'>>
  /** Subjects of the hits, in their order. */
  subjects(query: string, more?: Partial<Argument<'search.items'>>): Promise<string[]>
}

const FIRST_DAY = Date.UTC(2020, 0, 1, 9)
const DAY = 86_400_000

/** Begins a corpus: `await corpus().person('Ada Lovelace', 'R&D').email({ from: 'Ada Lovelace', text: '…' }).open()`. */
export function corpus(): CorpusBuilder {
  return new CorpusBuilder()
}

export class CorpusBuilder {
  private readonly people: Person[] = []
  private readonly letters = new Map<string, Letter[]>()
  private readonly documents = new Map<string, string | Uint8Array>()
  private readonly references = new Map<string, readonly string[]>()
  private written = 0
  private lastDate = FIRST_DAY - DAY

  /** Somebody of the directory. */
  person(name: string, department: string, address = addressOf(name)): this {
    this.people.push({ name, department, address })
    return this
  }

  email(draft: EmailDraft): this {
    this.written++
    const id = draft.id === undefined ? `${this.written}@example.org` : draft.id
    const date = draft.date === undefined ? new Date(this.lastDate + DAY).toISOString() : draft.date
    if (date !== null) this.lastDate = Date.parse(date)
    const references =
      draft.inReplyTo === undefined ? [] : [...(this.references.get(draft.inReplyTo) ?? []), draft.inReplyTo]
    if (id !== null) this.references.set(id, references)
    const file = draft.file ?? 'mail.mbox'
    const letters = this.letters.get(file) ?? []
    this.letters.set(file, letters)
    letters.push({
      from: this.header(draft.from),
      to: list(draft.to).map((who) => this.header(who)),
      cc: list(draft.cc).map((who) => this.header(who)),
      subject: draft.subject ?? `Letter ${this.written}`,
      text: draft.text ?? `Words of letter ${this.written}.`,
      date,
      id,
      references,
      ...(draft.attachment === undefined ? {} : { attachment: draft.attachment }),
      ...(draft.headers === undefined ? {} : { headers: draft.headers }),
    })
    return this
  }

  /** A file beside the mbox files. */
  document(name: string, content: string | Uint8Array): this {
    this.documents.set(name, content)
    return this
  }

  /** Writes the files below a folder that the caller removes. */
  writeTo(folder: string): CorpusFiles {
    const mail = join(folder, 'mail')
    mkdirSync(mail, { recursive: true })
    for (const [name, letters] of this.letters) writeFileSync(join(mail, name), mboxText(letters))
    for (const [name, content] of this.documents) writeFileSync(join(mail, name), content)
    if (this.people.length === 0) return { folder, mail, directory: null }
    const directory = join(folder, 'directory.csv')
    const rows = this.people.map(({ name, address, department }) => `"${name}",${address},"${department}"`)
    writeFileSync(directory, ['Name,Email,Department', ...rows, ''].join('\n'))
    return { folder, mail, directory }
  }

  /** A new library that has imported the mail, then loaded the directory where there are people. */
  async open(options: Partial<Argument<'import.start'>> = {}): Promise<CorpusLibrary> {
    const files = this.writeTo(mkdtempSync(join(tmpdir(), 'passerelle-corpus-')))
    const library = await temporaryLibrary()
    const { jobId } = await library.ask('import.start', { paths: [files.mail], ...options })
    const report = await library.ask('import.wait', { jobId })
    if (files.directory !== null) await library.ask('directory.load', { path: files.directory })
    return withQuestions(library, files, report)
  }

  private header(who: string): string {
    const known = this.people.find(({ name }) => name === who)
    if (known) return `${known.name} <${known.address}>`
    return who.includes('@') ? who : `${who} <${addressOf(who)}>`
  }
}

/** `Hélène Lefèvre` has `helene.lefevre@example.org`. */
function addressOf(name: string): string {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return `${folded.replace(/[^a-z0-9]+/g, '.')}@example.org`
}

function list(who: string | readonly string[] | undefined): readonly string[] {
  if (who === undefined) return []
  return typeof who === 'string' ? [who] : who
}

function withQuestions(library: TemporaryLibrary, files: CorpusFiles, report: Reply<'import.wait'>): CorpusLibrary {
  const search: CorpusLibrary['search'] = (query, more = {}) =>
    library.ask('search.items', { query, limit: 100, offset: 0, ...more })
  return {
    ...library,
    files,
    report,
    search,
    async subjects(query, more) {
      return (await search(query, more)).hits.map(({ subject }) => subject)
    },
    async [Symbol.asyncDispose]() {
      await library[Symbol.asyncDispose]()
      rmSync(files.folder, { recursive: true, force: true })
    },
  }
}
