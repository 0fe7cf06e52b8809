import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { measureOwnText, readLabelledMessages } from '../../eval/ownText.ts'

const LABELLED = join(import.meta.dirname, '../../../../shared/data/cleaning/enron.jsonl')

describe.skipIf(!existsSync(LABELLED))(`on 200 labelled messages (skipped where ${LABELLED} is absent)`, () => {
  it('nine tenths of the messages come out exactly right, and 97 % of the lines', () => {
    const { f1, exact, messages } = measureOwnText(readLabelledMessages(LABELLED).slice(0, 200))
    expect(messages).toBe(200)
    expect(f1).toBeGreaterThan(0.97)
    expect(exact).toBeGreaterThan(0.9)
  })
})
