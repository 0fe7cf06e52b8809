import { describe, expect, it } from 'vitest'
import { findDifferentWords } from '../../../electron/engine/network/differentWords.ts'
import { compareFormal, pairKey } from '../../../electron/engine/network/formalFit.ts'
import { findKeptTopics } from '../../../electron/engine/network/keptTopics.ts'
import { findOpenBorders, shareOf, type BorderQuestion } from '../../../electron/engine/network/openBorders.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import type { Tie } from '../../../shared/model/network.ts'
import { range } from '../../support/smallGraphs.ts'

/** `count` questions by turns of six people to six, the first `open` of them left open. */
function questions(asking: string, answering: string, count: number, open: number): BorderQuestion[] {
  return range(0, count).map((item) => ({
    item,
    asker: item % 6,
    asked: [10 + (item % 6)],
    asking,
    answering,
    open: item < open,
  }))
}

describe('questions left open', () => {
  const elsewhere = [...questions('Sales', 'Lab', 40, 2), ...questions('Plant', 'Lab', 40, 2)]

  it('are shares with intervals, inside and across, and borders that stand out by direction', () => {
    const found = findOpenBorders([
      ...elsewhere,
      ...questions('Lab', 'Plant', 30, 12),
      ...questions('Lab', 'Lab', 50, 0),
    ])
    expect(found).toMatchObject({
      judged: 3,
      within: { asked: 50, open: 0, share: 0 },
      across: { asked: 110, open: 16 },
    })
    expect(
      found.borders.map(({ asking, answering, share, openItems }) => [asking, answering, share, openItems]),
    ).toEqual([['Lab', 'Plant', 0.4, range(0, 12)]])
  })

  it('are no finding where few were asked, few asked, or all borders are alike', () => {
    expect(findOpenBorders([...elsewhere, ...questions('Lab', 'Plant', 15, 12)]).borders).toEqual([])
    const three = questions('Lab', 'Plant', 60, 40).filter(({ asker }) => asker < 3)
    expect(findOpenBorders([...elsewhere, ...three]).borders).toEqual([])
    expect(findOpenBorders(elsewhere).borders).toEqual([])
  })

  it('are not told where colleagues hardly answer one another either: it is the conversations that are missing', () => {
    const unfollowed = [...elsewhere, ...questions('Lab', 'Plant', 30, 28), ...questions('Lab', 'Lab', 50, 45)]
    expect(findOpenBorders(unfollowed)).toEqual({ within: null, across: null, judged: 0, borders: [] })
  })

  it('tell no share of fewer than five people', () => {
    const four = questions('Lab', 'Lab', 40, 1).filter(({ asker }) => asker < 4)
    expect(findOpenBorders(four).within).toBeNull()
    expect(findOpenBorders([])).toEqual({ within: null, across: null, judged: 0, borders: [] })
  })
})

describe('questions left open, where few were asked', () => {
  it('are no share: under twenty questions', () => {
    expect(findOpenBorders([...questions('Lab', 'Lab', 19, 1), ...questions('Lab', 'Plant', 20, 1)])).toMatchObject({
      within: null,
      across: { asked: 20, open: 1 },
    })
  })
})

describe('shareOf', () => {
  it('has the interval of Wilson', () => {
    const { share, interval } = shareOf(5, 20)
    expect([share, ...interval].map((value) => Number(value.toFixed(3)))).toEqual([0.25, 0.112, 0.469])
    expect(shareOf(0, 0)).toEqual({ share: 0, interval: [0, 1] })
  })
})

describe('topics kept back', () => {
  const at = (department: string, ...people: number[]) => people.map((person) => ({ person, department }))
  const kept = {
    topic: 0,
    holders: at('Lab', 1, 2),
    items: range(0, 10),
    uses: 14,
    asking: at('Sales', 11, 12, 13, 14, 15),
  }
  const never = () => false

  it('are those of one department that five people elsewhere ask about and nothing of which reaches them', () => {
    expect(findKeptTopics([kept], never)).toEqual([
      {
        topic: 0,
        department: 'Lab',
        holders: 2,
        items: range(0, 10),
        seenOutside: 0,
        askedBy: 5,
        wantedBy: [{ department: 'Sales', people: 5 }],
      },
    ])
  })

  it.each([
    ['two departments hold it', { ...kept, holders: [...at('Lab', 1), ...at('Sales', 11)] }, never],
    ['fewer than five others ask', { ...kept, asking: at('Sales', 11, 12, 13, 14) }, never],
    ['only their own people ask', { ...kept, asking: at('Lab', 3, 4, 5, 6, 7) }, never],
    ['others use it more', { ...kept, uses: 30 }, never],
    ['there is little of it', { ...kept, items: range(0, 4), uses: 4 }, never],
    ['others see it', kept, (item: number) => item < 2],
  ])('are none where %s', (_, topic, isSeen) => {
    expect(findKeptTopics([topic], isSeen)).toEqual([])
  })

  it('name no department of fewer than five of those who ask', () => {
    const mixed = { ...kept, asking: [...at('Sales', 11, 12, 13), ...at('Plant', 21, 22)] }
    expect(findKeptTopics([mixed], never)).toMatchObject([{ askedBy: 5, wantedBy: [] }])
  })
})

describe('the hierarchy beside the ties', () => {
  const tie = (a: number, b: number): Tie => ({
    a: a as PersonId,
    b: b as PersonId,
    strength: 1,
    messages: 9,
    reciprocated: true,
  })
  /** 1 manages 2 to 6 in Lab; 11 to 16 are Sales. */
  const managers = new Map(range(2, 7).map((report) => [report as PersonId, 1 as PersonId]))
  const departmentOf = (person: PersonId) => (person < 10 ? 'Lab' : 'Sales')
  const compare = (ties: readonly Tie[], isHeard: (person: PersonId) => boolean = () => true, known = managers) =>
    compareFormal({
      managers: known,
      departmentOf,
      isHeard,
      ties,
      exchanged: new Set(ties.map(({ a, b }) => pairKey(a, b))),
    })

  it('says what runs along the line of command', () => {
    const ties = [...range(2, 7).map((report) => tie(1, report)), tie(2, 3), tie(4, 5), tie(11, 12)]
    expect(compare(ties)).toMatchObject({ lines: 5, alongLines: { count: 5, of: 8 }, silentLines: { count: 0, of: 5 } })
  })

  it('says who never exchanges with their manager, unless they are so few that one knows who, or their mail is missing', () => {
    expect(compare([])?.silentLines).toMatchObject({ count: 5, of: 5, share: 1 })
    expect(compare([tie(1, 2), tie(1, 3)])?.silentLines).toBeNull()
    expect(compare([], (person) => person !== 2)?.silentLines).toBeNull()
  })

  it('says whose centre is elsewhere, from five people on', () => {
    const away = range(2, 7).flatMap((person) => [11, 12, 13].map((other) => tie(person, other)))
    expect(compare(away)).toMatchObject({
      elsewhere: { count: 8, of: 8 },
      moves: [{ from: 'Lab', to: 'Sales', people: 5 }],
    })
    expect(compare(away.filter(({ a }) => a === 2))).toMatchObject({ elsewhere: null, moves: [] })
  })

  it('is not known where no manager is named', () => {
    expect(compare([tie(1, 2)], () => true, new Map())).toBeNull()
  })
})

describe('different words for one thing', () => {
  const uses = (department: string, count: number) =>
    range(0, count).map((use) => ({ person: (use % 3) + department.length * 10, department }))

  it('are variants that departments keep to', () => {
    const topic = [
      { word: 'gas tariff', uses: [...uses('Sales', 6), ...uses('Legal!', 1)] },
      { word: 'gas tariffs', uses: uses('Legal!', 5) },
    ]
    expect(findDifferentWords([[], topic])).toEqual([
      {
        topic: 1,
        words: [
          { word: 'gas tariff', department: 'Sales', people: 3, items: 6 },
          { word: 'gas tariffs', department: 'Legal!', people: 3, items: 5 },
        ],
      },
    ])
  })

  it('are none where both departments use both, one person alone does, or it is used little', () => {
    const both = [
      { word: 'a', uses: [...uses('Sales', 5), ...uses('Legal!', 5)] },
      { word: 'b', uses: uses('Legal!', 5) },
    ]
    const alone = [
      { word: 'a', uses: uses('Sales', 6) },
      { word: 'b', uses: range(0, 6).map(() => ({ person: 7, department: 'Legal!' })) },
    ]
    const little = [
      { word: 'a', uses: uses('Sales', 6) },
      { word: 'b', uses: uses('Legal!', 4) },
    ]
    expect(findDifferentWords([both, alone, little])).toEqual([])
  })
})
