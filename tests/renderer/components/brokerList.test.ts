import { expect, test } from 'vitest'
import BrokerList from '../../../renderer/components/silos/BrokerList.svelte'
import type { PersonId } from '../../../shared/model/ids.ts'
import type { Broker } from '../../../shared/model/network.ts'
import { renderHtml, textOf } from './renderHtml.ts'

const BROKER: Broker = {
  id: 4 as PersonId,
  name: 'Ada Lovelace',
  department: 'Legal',
  betweenness: 0.2,
  constraint: 0.3,
  effectiveSize: 8 - 42 / 8,
  roles: { coordinator: 0, itinerant: 0, gatekeeper: 3, representative: 0, liaison: 0 },
  departmentsReached: ['Sales'],
}

test('a broker is told with whom they reach, and how many contacts stand for others', async () => {
  const text = textOf(await renderHtml(BrokerList, { brokers: [BROKER] }))
  expect(text).toContain('Brings in what comes from outside; reaches Sales; effective size 2.8')
  expect(textOf(await renderHtml(BrokerList, { brokers: [BROKER] }, 'fr'))).toContain('taille effective 2,8')
})
