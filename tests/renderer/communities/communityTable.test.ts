import { describe, expect, test } from 'vitest'
import CommunityTable from '../../../renderer/components/communities/CommunityTable.svelte'
import type { CommunitySummary } from '../../../shared/model/communities.ts'
import { renderHtml, textOf } from '../components/renderHtml.ts'

const community = (key: string, openings: number, answered: number): CommunitySummary => ({
  key,
  people: 9,
  topics: [`topic ${key}`],
  departments: [],
  foremost: [],
  health: { activeNow: 7, activeBefore: 6, openings, answered, newcomers: 0, welcomed: 0 },
  burst: null,
})

describe('the table of communities', () => {
  test('tells how many opening messages are answered from twenty on', async () => {
    const communities = [community('a', 20, 15), community('b', 19, 15), community('c', 0, 0)]
    const text = textOf(await renderHtml(CommunityTable, { communities }))
    expect(text).toContain('topic a 9 7 75% topic b 9 7 – topic c 9 7 –')
  })
})
