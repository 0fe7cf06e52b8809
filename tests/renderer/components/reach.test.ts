import { afterEach, describe, expect, test } from 'vitest'
import LeftNote from '../../../renderer/components/reach/LeftNote.svelte'
import ReachAnswer from '../../../renderer/components/reach/ReachAnswer.svelte'
import { i18n } from '../../../renderer/i18n/i18n.svelte.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import type { ReachReply } from '../../../shared/model/reach.ts'
import { fakeTransport } from '../../support/fakeTransport.ts'
import { renderHtml, textOf } from './renderHtml.ts'

afterEach(() => {
  i18n.language = 'en'
})

const reach = (to: number) => fakeTransport().request('person.reach', { from: 4 as PersonId, to: to as PersonId })
const answer = async (changes: Partial<ReachReply>, language: 'en' | 'fr' = 'en') =>
  textOf(await renderHtml(ReachAnswer, { reply: { ...(await reach(5)), ...changes } }, language))

describe('the way to somebody', () => {
  test('names who could introduce, what they exchanged, and how the way was chosen', async () => {
    const { introducers, to } = await reach(5)
    const name = introducers[0]?.person.name ?? ''
    const text = await answer({})
    expect(text).toContain(`You both write with ${name}, who could introduce you.`)
    expect(text).toContain('40 messages with you, 18 messages with them; 3 conversations on the topic together')
    expect(text).toContain('Only real acquaintances count')
    expect(text).toContain(`To ${to.name} ${name}, to be introduced`)
  })

  test('is in French for who reads French', async () => {
    const text = await answer({}, 'fr')
    expect(text).toContain('échange avec vous comme avec cette personne, et pourrait vous présenter.')
    expect(text).toContain('40 messages avec vous, 18 messages avec cette personne')
    expect(text).toContain('Qui peut vous présenter')
  })

  test('says that nobody needs to introduce two who write with each other', async () => {
    const { from, to } = await reach(5)
    const bond = { messages: 42, strength: 20 }
    const text = await answer({
      acquainted: bond,
      introducers: [],
      paths: [{ people: [from, to], bonds: [bond], distance: 0.05 }],
    })
    expect(text).toContain('You write with each other: 42 messages in the last twelve months.')
    expect(text).not.toContain('to be introduced')
  })

  test('names who can help where there is none', async () => {
    const { introducers } = await reach(5)
    const person = introducers[0]?.person
    if (!person) throw new Error('nobody')
    const none = { paths: [], introducers: [] }
    const text = await answer({ ...none, standIns: [{ person, why: 'asker-department', between: 1 }] })
    expect(text).toContain('Nobody you write with leads there.')
    expect(text).toContain('in your department, the closest to this person')
    expect(await answer({ ...none, standIns: [] })).toContain('write to the person directly')
  })

  test('does not lead to who has left: others are named', async () => {
    const reply = await reach(10)
    const left = reply.to.left
    if (left === null) throw new Error('still there')
    const text = textOf(await renderHtml(LeftNote, { reply, left }, 'fr'))
    expect(text).toContain(`${reply.to.name} a quitté l’organisation le 26 juillet 2024\u00a0: aucun chemin n’y mène.`)
    expect(text).toContain(reply.instead[0]?.name ?? 'somebody')
  })
})
