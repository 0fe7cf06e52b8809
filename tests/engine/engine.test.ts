import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryLibrary } from '../eval/temporaryLibrary.ts'
import { corpus } from '../support/corpusBuilder.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

describe('the engine', () => {
  it(
    'answers while an import runs, tells its progress, and can be cancelled by anybody',
    { timeout: 90_000 },
    async () => {
      const first = corpus().email({ from: 'Ada Lovelace', subject: 'First', text: 'Storage of gas.' })
      const rest = corpus()
      for (let index = 0; index < 4000; index++)
        rest.email({ from: 'Bob Martin', id: `rest${index}@x`, text: `Gas, number ${index}.` })
      await using library = await temporaryLibrary()
      await library.import([join(first.writeTo(temporaryFolder()).mail, 'mail.mbox')])

      const { mail } = rest.writeTo(temporaryFolder())
      const { jobId } = await library.ask('import.start', { paths: [mail] })
      const during: { total: number; activeJob: number | null }[] = []
      const states: string[] = []
      let changed = 0
      library.engine.subscribe((name, payload) => {
        if (name === 'corpusChanged') changed++
        if (name !== 'job' || !('state' in payload)) return
        states.push(payload.state)
        if (payload.found === 0 || during.length > 0) return
        void Promise.all([
          library.ask('search.items', { query: 'storage', limit: 5, offset: 0 }),
          library.ask('library.status', {}),
        ]).then(([{ total }, { activeJob }]) => {
          during.push({ total, activeJob })
          return library.ask('job.cancel', { jobId })
        })
      })
      const report = await library.ask('import.wait', { jobId })
      expect(during[0]).toEqual({ total: 1, activeJob: jobId })
      expect(report.cancelled).toBe(true)
      expect([states.at(-1), changed]).toEqual(['cancelled', 1])

      const { jobId: next } = await library.ask('import.start', { paths: [mail] })
      const finished = await library.ask('import.wait', { jobId: next })
      expect(finished.sources).toMatchObject([{ found: 4000, imported: 4000 }])
      const { total } = await library.ask('search.items', { query: 'gas', limit: 1, offset: 0 })
      expect(total).toBe(4001)
      await expect(library.ask('import.wait', { jobId: 999 as never })).rejects.toMatchObject({ code: 'not-found' })
      await expect(library.ask('search.items', { query: 1 } as never)).rejects.toMatchObject({ code: 'bad-argument' })
    },
  )
})
