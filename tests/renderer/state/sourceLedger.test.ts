import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SourceLedger, sumCounts } from '../../../renderer/state/sourceLedger.svelte.ts'
import type { SourceId } from '../../../shared/model/ids.ts'
import { fakeTransport } from '../../support/fakeTransport.ts'

describe('the ledger', () => {
  test('adds up: what is found is what became of it', () => {
    const parts = fc.record({
      imported: fc.nat(1e6),
      duplicate: fc.nat(1e6),
      excluded: fc.nat(1e6),
      rejected: fc.nat(1e6),
    })
    const counts = parts.map((one) => ({ ...one, found: one.imported + one.duplicate + one.excluded + one.rejected }))
    fc.assert(
      fc.property(fc.array(counts), (sources) => {
        const { found, imported, duplicate, excluded, rejected } = sumCounts(sources)
        expect(found).toBe(imported + duplicate + excluded + rejected)
      }),
    )
  })

  test('is read again after a source was removed', async () => {
    const transport = fakeTransport()
    const ledger = new SourceLedger(transport)
    await ledger.remove(2 as SourceId)
    expect(transport.asked).toMatchObject([
      { name: 'source.remove', argument: { sourceId: 2 } },
      { name: 'source.list' },
    ])
    expect(ledger.list.current).toHaveLength(3)
  })

  test('turns the pages of what was rejected', async () => {
    const transport = fakeTransport()
    const ledger = new SourceLedger(transport)
    await ledger.rejections.run({ sourceId: 1 as SourceId, page: 3 })
    expect(transport.asked).toMatchObject([{ argument: { sourceId: 1, offset: 100, limit: 50 } }])
  })
})
