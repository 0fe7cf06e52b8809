import { gzipSync } from 'node:zlib'
import { DEPARTMENT_CODES, type DepartmentCode } from '../people/departments.ts'
import { addressAt } from '../people/person.ts'
import { SERVICES } from '../people/services.ts'
import { recipients, type Letter } from './letter.ts'
import { renderMessage, separatorDate } from './message.ts'

const ARCHIVE_NAMES: Readonly<Record<DepartmentCode, string>> = {
  RD: 'rd',
  US: 'usine',
  QU: 'qualite',
  AC: 'achats-logistique',
  CF: 'commercial-france',
  IS: 'international-sales',
  SC: 'service-clients',
  IT: 'it-data',
  FI: 'finance-juridique-rh',
}

/** People who gave their own mailbox beside their department's. */
const OWNERS = ['isabelle.fontaine', 'frederic.delmas', 'margaret.osullivan'] as const

export interface Mailbox {
  readonly file: string
  readonly letters: readonly Letter[]
  readonly bytes: Buffer
}

/** Who keeps a copy: writers and readers; the whole company for what goes to everyone. */
function keeps(letter: Letter, isMine: (person: Letter['from']) => boolean): boolean {
  const people = [letter.from, ...(letter.sender === null ? [] : [letter.sender]), ...recipients(letter)]
  return people.includes(SERVICES.everyone) || people.some(isMine)
}

/** One archive for each department and a few owners' mailboxes; a message across them is in each, with its Message-ID. */
export function fillMailboxes(letters: readonly Letter[]): readonly Mailbox[] {
  const sorted = [...letters].sort((a, b) => a.date - b.date || (a.id < b.id ? -1 : 1))
  const departments = DEPARTMENT_CODES.map((code) => {
    const kept = sorted.filter((letter) => keeps(letter, (person) => person.department === code))
    const name = `archive-${ARCHIVE_NAMES[code]}`
    const text = mboxText(kept, `${name}@orsene.example`)
    // The after-sales archive comes from a Windows machine, the plant's is compressed.
    if (code === 'SC') return { file: `${name}.mbox`, letters: kept, bytes: Buffer.from(text.replaceAll('\n', '\r\n')) }
    if (code === 'US') return { file: `${name}.mbox.gz`, letters: kept, bytes: gzipSync(text, { level: 6 }) }
    return { file: `${name}.mbox`, letters: kept, bytes: Buffer.from(text) }
  })
  const owners = OWNERS.map((id) => {
    const kept = sorted.filter((letter) => keeps(letter, (person) => person.id === id))
    return { file: `${id}.mbox`, letters: kept, bytes: Buffer.from(mboxText(kept, `${id}@orsene.example`)) }
  })
  return [...departments, ...owners]
}

/** mboxrd: a `>` is added before each line of the body that begins with `From `, behind any number of `>`. */
function mboxText(letters: readonly Letter[], archive: string): string {
  return letters
    .map((letter) => {
      const message = renderMessage(letter, archive).replaceAll(/^(>*From )/gm, '>$1')
      return `From ${addressAt(letter.from, letter.date)} ${separatorDate(letter.date)}\n${message}\n`
    })
    .join('')
}
