import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { evaluateIdentities, readLabelledIdentities } from '../../eval/identity.ts'

const LABELLED = fileURLToPath(new URL('../../../../shared/data/identity/numpy.tsv', import.meta.url))
const absent = !existsSync(LABELLED)

describe('identities of real name/address pairs', () => {
  it.skipIf(absent)(
    `are found as people who know say${absent ? ' (skipped: identity/numpy.tsv is not there)' : ''}`,
    () => {
      const figures = evaluateIdentities(readLabelledIdentities(LABELLED))
      expect(figures.precision).toBeGreaterThanOrEqual(0.83)
      expect(figures.recall).toBeGreaterThanOrEqual(0.79)
      expect(figures.largest).toBeLessThanOrEqual(8)
    },
  )
})
