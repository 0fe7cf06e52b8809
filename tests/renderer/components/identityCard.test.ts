import { afterEach, describe, expect, test } from 'vitest'
import AliasList from '../../../renderer/components/identity/AliasList.svelte'
import MembershipTimeline from '../../../renderer/components/identity/MembershipTimeline.svelte'
import PairSides from '../../../renderer/components/identity/PairSides.svelte'
import KindTabs from '../../../renderer/components/person/KindTabs.svelte'
import RecentItems from '../../../renderer/components/person/RecentItems.svelte'
import DepartmentMark from '../../../renderer/components/shared/DepartmentMark.svelte'
import RejectionList from '../../../renderer/components/sources/RejectionList.svelte'
import { i18n } from '../../../renderer/i18n/i18n.svelte.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import { fakeTransport } from '../../support/fakeTransport.ts'
import { renderHtml, textOf } from './renderHtml.ts'

afterEach(() => {
  i18n.language = 'en'
})

const person = (id: number) => fakeTransport().request('person.get', { id: id as PersonId })
const nothing = () => undefined

describe('the identity card', () => {
  test('says why each alias belongs to the person, and offers to split it off', async () => {
    const { aliases } = await person(1)
    const html = await renderHtml(AliasList, { aliases, busy: false, oncorrect: nothing })
    expect(textOf(html)).toContain(
      'Slack U1 as inès kervella The profile of the chat account gives ines.kervella@rivages.example. Wrote 12 items.',
    )
    expect(html).toContain('aria-label="Split Slack U1 off"')
  })

  test('offers no split of an only alias', async () => {
    const { aliases } = await person(1)
    const html = await renderHtml(AliasList, { aliases: aliases.slice(0, 1), busy: false, oncorrect: nothing })
    expect(html).not.toContain('Split')
    expect(html).toContain('Never merge by name')
  })

  test('lists departments over time, each with what says so', async () => {
    const { memberships } = await person(1)
    expect(textOf(await renderHtml(MembershipTimeline, { memberships }, 'fr'))).toBe(
      'Départements au fil du temps Marketing d’aussi loin que l’on sache, d’après l’annuaire ' +
        'Affaires juridiques depuis le 1er juin 2021, d’après l’annuaire',
    )
  })

  test('knows a chat message by what it says', async () => {
    const { recent, ...rest } = await person(1)
    const [item] = recent
    if (item === undefined) throw new Error('nothing recent')
    const chat = { ...item, kind: 'chat' as const, subject: '', excerpt: 'The ingress drops uploads' }
    const html = await renderHtml(RecentItems, { person: { ...rest, recent: [chat] }, open: null })
    expect(textOf(html)).toContain('The ingress drops uploads')
    expect(html).toContain('title="Chat"')
  })
})

describe('a department', () => {
  test('that was guessed is shown as a proposal, with what it was guessed from', async () => {
    const html = await renderHtml(DepartmentMark, { name: 'Trading', origin: 'signature' })
    expect(html).toContain('title="proposed, from signatures"')
    expect(textOf(html)).toBe('Trading proposed')
  })

  test('that a directory or a person said is shown as it is', async () => {
    for (const origin of ['directory', 'correction'] as const) {
      expect(textOf(await renderHtml(DepartmentMark, { name: 'Trading', origin }))).toBe('Trading')
    }
  })
})

test('two people side by side, and what speaks for one or for two', async () => {
  const [a, b] = await Promise.all([person(1), person(2)])
  const evidence = [{ type: 'initials', a: 'I. Kervella', b: 'Inès Kervella' }] as const
  const text = textOf(await renderHtml(PairSides, { a, b, evidence, profiles: [a, b] as const }, 'fr'))
  expect(text).toContain('Les initiales de «\u00a0I. Kervella\u00a0» et de «\u00a0Inès Kervella\u00a0» concordent.')
  expect(text).toContain('Échange de 60 messages entre les deux\u00a0: plutôt deux personnes.')
})

test('kinds are shown with their counts, those that nobody is of left out', async () => {
  const counts = { member: 41, external: 4, service: 0, list: 2, shared: 0, room: 0 }
  expect(textOf(await renderHtml(KindTabs, { kind: null, counts }))).toBe(
    'All 47 Members 41 From outside 4 Mailing lists 2',
  )
})

test('rejections have French spaces in French', async () => {
  const reply = { total: 1, rejections: [{ where: 'a.zip', code: 'expands-too-much', message: '' }] } as const
  expect(await renderHtml(RejectionList, { reply }, 'fr')).toContain('décompression\u202f?)')
})
