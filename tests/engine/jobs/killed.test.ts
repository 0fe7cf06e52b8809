import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { libraryExists, openReadable } from '../../../electron/engine/storage/database.ts'
import { checkLibrary } from '../../../electron/engine/storage/integrity.ts'
import { selectValue } from '../../../electron/engine/storage/sql.ts'
import { corpus } from '../../support/corpusBuilder.ts'
import { importHere, libraryHere } from '../../support/importHere.ts'
import { libraryContent } from '../../support/libraryContent.ts'
import { startCli } from '../../support/runCli.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

/** Three kinds of letters in turn: new ones, answers, and copies. */
function mailOf(messages: number): string {
  const builder = corpus().document('broken.docx', 'PK not a zip')
  for (let index = 1; index <= messages; index++) {
    const [writer, reader] = [`Writer Number${index % 40}`, `Reader Number${index % 7}`]
    const text = `Letter ${index} on the storage of gas, and on invoices.\n\n${'More words follow here. '.repeat(8)}`
    if (index % 3 === 0) builder.email({ from: writer, id: `${index - 2}@x`, text })
    else if (index % 3 === 2)
      builder.email({ from: reader, to: writer, id: `${index}@x`, inReplyTo: `${index - 1}@x`, text, cc: 'Third One' })
    else builder.email({ from: writer, to: reader, id: `${index}@x`, text })
  }
  return builder.writeTo(temporaryFolder()).mail
}

async function untilCommitted(library: string, items: number): Promise<number> {
  for (;;) {
    await pause(5)
    if (!libraryExists(library)) continue
    try {
      const db = openReadable(library)
      const count = selectValue<number>(db, 'SELECT count(*) FROM item')
      db.close()
      if (count >= items) return count
    } catch {
      // It is being made.
    }
  }
}

describe('an import that is killed', () => {
  it('goes on where it stopped, and ends as if nothing had happened', { timeout: 120_000 }, async () => {
    const mail = mailOf(6000)
    const library = join(temporaryFolder(), 'library')
    const { child, ended } = startCli(['import', mail, '--library', library])
    const committed = await untilCommitted(library, 1000)
    child.kill('SIGKILL')
    await ended
    expect(committed).toBeLessThan(4000)

    const db = libraryHere(library)
    expect(checkLibrary(db).filter(({ name, healthy }) => name === 'structure' && !healthy)).toEqual([])
    const left = selectValue<number>(db, 'SELECT count(*) FROM item')
    expect(left).toBeGreaterThanOrEqual(committed)
    expect(left).toBeLessThan(4000)
    const resumed = await importHere(db, { paths: [mail] })
    const whole = libraryHere()
    const unharmed = await importHere(whole, { paths: [mail] })
    const untimed = ({ sources }: typeof resumed) => sources.map((source) => ({ ...source, seconds: 0 }))
    expect(untimed(resumed)).toEqual(untimed(unharmed))
    expect(libraryContent(db)).toEqual(libraryContent(whole))
    expect(checkLibrary(db).filter(({ healthy }) => !healthy)).toEqual([])
  })
})
