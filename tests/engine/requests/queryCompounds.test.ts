import { expect, it } from 'vitest'
import { queryCompounds, queryTerms } from '../../../electron/engine/requests/queryTerms.ts'
import { corpus } from '../../support/corpusBuilder.ts'
import { viewHere } from '../../support/importHere.ts'

const SEWAGE = 'the tank was drained and the seal was changed, as every spring.'

it('initials of three letters or more are known by the text that spells them out, as people do once', async () => {
  const spelled = 'The Google Virtual Ethernet (gVE) of the new rack, and the Leak Test (LT) of the old one.'
  const builder = corpus().email({ from: 'ada@example.org', subject: 'The new rack', text: spelled })
  for (const what of ['gVE', 'LT', 'GVF']) {
    for (let turn = 1; turn <= 3; turn++) {
      builder.email({ from: 'bob@example.org', subject: `${what}, visit ${turn}`, text: `${what}: ${SEWAGE}` })
    }
  }
  const view = await viewHere(builder)
  const spelledOut = (query: string) =>
    queryCompounds(view, query, queryTerms(view, query)).flatMap(({ kind, forms, spelledOut }) =>
      kind === 'initials' ? [`${forms.join()}: ${spelledOut?.()}`] : [],
    )
  expect(spelledOut('Google Virtual Ethernet')).toEqual(['gve: true'])
  expect(spelledOut('Google Virtual Fridge')).toEqual(['gvf: false'])
  expect(spelledOut('leak test')).toEqual(['lt: false'])
})
