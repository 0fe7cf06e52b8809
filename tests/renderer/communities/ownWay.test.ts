import { describe, expect, test } from 'vitest'
import OwnWay from '../../../renderer/components/communities/OwnWay.svelte'
import type { PersonId } from '../../../shared/model/ids.ts'
import type { OwnWay as Own } from '../../../shared/model/ownParticipation.ts'
import { renderHtml, textOf } from '../components/renderHtml.ts'

const OWN: Own = {
  owner: { id: 4 as PersonId, name: 'Ada Lovelace' },
  share: 0.978,
  period: { from: null, to: null },
  exchanges: 12,
  style: 'observer',
  own: { wrote: 4.5, opened: 2, answered: 0.25, recipients: null },
  others: { wrote: 19, opened: 7, answered: 0.5, recipients: 1.26 },
  across: 1,
  departments: 1,
}

describe('one’s own way of taking part', () => {
  test('is told with what it rests on, and that nobody else’s library shows it', async () => {
    const html = await renderHtml(OwnWay, { own: OWN })
    const text = textOf(html)
    for (const part of [
      'An observer: for what you write, you receive much.',
      'Messages in the usual exchange of two 4.5 19',
      'Of these, answered by the other 25% 50%',
      'People that an opening goes to – 1.3',
      'It rests on 12 ties, of which 1 leads to 1 other department.',
      'who wrote or received 98% of its letters: Ada Lovelace .',
      'No library shows it of anybody but its owner',
      'Whether you are a quiet expert cannot be told here',
    ])
      expect(text).toContain(part)
    expect(html).toContain('href="#/person/4"')
  })

  test('says in French as well', async () => {
    const text = textOf(await renderHtml(OwnWay, { own: { ...OWN, style: null } }, 'fr'))
    expect(text).toContain('Aucune façon ne se détache')
    expect(text).toContain('4,5 19')
  })

  test('has no style where exchanges are few, and no figures where there are none', async () => {
    const few = textOf(await renderHtml(OwnWay, { own: { ...OWN, exchanges: 1, style: null } }))
    expect(few).toContain('Only 1 exchange is regular enough to be a tie: a style is told from 5 on.')
    const none = textOf(await renderHtml(OwnWay, { own: { ...OWN, exchanges: 0, style: null } }))
    expect(none).toContain('No exchange is regular enough')
    expect(none).not.toContain('Messages in the usual exchange')
  })
})
