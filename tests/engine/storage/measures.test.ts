import { expect, it } from 'vitest'
import { readStamp } from '../../../electron/engine/storage/libraryState.ts'
import { analysisState, getLastMeasure, getMeasure, saveAnalysis } from '../../../electron/engine/storage/measures.ts'
import { run } from '../../../electron/engine/storage/sql.ts'
import { libraryHere } from '../../support/importHere.ts'

const MEASURES = { silos: 'as now', network: 1, communities: 2, communityKeys: ['1'], trend: 3 }

it('a measure that an earlier version stored in another shape is computed anew, and what joins analyses is kept', () => {
  const db = libraryHere()
  expect(analysisState(db)).toBe('none')
  saveAnalysis(db, readStamp(db), MEASURES, [], [], null)
  expect([analysisState(db), getMeasure(db, 'silos')]).toEqual(['current', 'as now'])
  run(db, `UPDATE measure SET value = json_remove(value, '$.form')`)
  expect([analysisState(db), getMeasure(db, 'silos')]).toEqual(['stale', undefined])
  expect(getLastMeasure(db, 'communityKeys')).toEqual(['1'])
})
