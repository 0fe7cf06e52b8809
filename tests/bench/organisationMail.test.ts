import { expect, test } from 'vitest'
import { organisationMail } from './organisationMail.ts'

const SIZE = { people: 120, ties: 300, departments: 4, seed: 7 }

test('a made organisation has the ties that were asked for, each written both ways, and everybody in its directory', () => {
  const { messages, directory, ties } = organisationMail(SIZE)
  const written = new Set(
    messages.flatMap((message) => {
      const text = Buffer.from(message).toString()
      const [from = '', ...to] = [...text.matchAll(/<(p\d+)@/g)].map(([, address]) => address ?? '')
      return to.map((one) => `${from} ${one}`)
    }),
  )
  expect(ties).toBeGreaterThanOrEqual(300)
  expect(ties).toBeLessThan(330)
  expect(written.size).toBe(2 * ties)
  for (const pair of written) expect(written).toContain(pair.split(' ').reverse().join(' '))
  const rows = directory.trim().split('\n').slice(1)
  expect(new Set(rows.map((row) => row.split(',')[0])).size).toBe(120)
  expect(new Set(rows.map((row) => row.split(',')[2])).size).toBe(4)
})

test('the same seed makes the same mail, another seed another', () => {
  expect(organisationMail(SIZE)).toEqual(organisationMail(SIZE))
  expect(organisationMail({ ...SIZE, seed: 8 })).not.toEqual(organisationMail(SIZE))
})
