import { ask, withEngine, type Command } from './askEngine.ts'
import { numberOption } from './commandLine.ts'
import { iso } from './presentation.ts'

const SHOWN = 100

export const CONTACT_COMMANDS: Readonly<Record<string, Command>> = {
  /** An organisation by its domain, or by a part of it that no other has; the list of those that hold the part otherwise. */
  contacts(line) {
    const filter = line.words.join(' ').trim().toLowerCase()
    const limit = numberOption(line, 'limit', SHOWN)
    return withEngine(line, false, async (engine) => {
      const { total, organisations } = await ask(engine, 'contacts.list', { filter, limit })
      const [only] = organisations
      const named = organisations.find(({ domain }) => domain === filter) ?? (total === 1 ? only : undefined)
      if (filter === '' || !named) {
        return { total, organisations: organisations.map(({ last, ...one }) => ({ ...one, last: iso(last) })) }
      }
      const { outsiders, last, ...whole } = await ask(engine, 'contacts.at', { organisation: named.domain })
      return {
        ...whole,
        last: iso(last),
        outsiders: outsiders.map(({ insiders, ...outsider }) => ({
          ...outsider,
          insiders: insiders.map(({ left, last: newest, ...insider }) => ({
            ...insider,
            left: iso(left),
            last: iso(newest),
          })),
        })),
      }
    })
  },
}
