import { expect, test } from 'vitest'
import { shortCommunityName } from '../../../renderer/components/network/shortCommunityName.ts'
import { communitySummaries } from '../../../renderer/graph/communitySummaries.ts'
import { en } from '../../../renderer/i18n/en.ts'
import type { CommunitySummary } from '../../../shared/model/communities.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import { socialGraph } from '../graph/networkBuilder.ts'

const summary = (key: string, foremost: readonly number[], topics: readonly string[]): CommunitySummary => ({
  key,
  people: 5,
  topics,
  departments: [],
  foremost: foremost.map((id) => ({ id: id as PersonId, name: '', department: null })),
  health: { activeNow: 0, activeBefore: 0, openings: 0, answered: 0, newcomers: 0, welcomed: 0 },
  burst: null,
})

test('communities on the picture go by the names that they have in their own view', () => {
  const graph = socialGraph(
    [
      ['Ada', 'Legal', { community: 1 }],
      ['Bo', 'Legal', { community: 0 }],
      ['Cy', 'Legal', { community: 2 }],
    ],
    [],
  )
  const known = communitySummaries(graph, [
    // Its first is not in the picture.
    summary('a', [9, 1], ['pumps', 'seals', 'valves']),
    summary('b', [2], ['a long name of a subject', 'another']),
    summary('gone', [8], ['nothing']),
  ])
  expect([...known].map(([number, { key }]) => [number, key])).toEqual([
    [1, 'a'],
    [0, 'b'],
  ])
  const names = [0, 1, 2].map((community) => shortCommunityName(community, known, en))
  expect(names).toEqual(['a long name of a subject', 'pumps, seals', 'Community 3'])
})
