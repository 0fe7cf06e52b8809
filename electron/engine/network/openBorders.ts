import type { OpenShare } from '../../../shared/model/siloHabits.ts'
import { holmCorrected, rankTests } from './rankTest.ts'

/** A question as it came out; departments are null where it went to several, or to nobody known. */
export interface BorderQuestion {
  readonly item: number
  readonly asker: number
  readonly asked: readonly number[]
  readonly asking: string
  readonly answering: string
  readonly open: boolean
}

export interface OpenBorderFound extends OpenShare {
  readonly asking: string
  readonly answering: string
  readonly p: number
  readonly openItems: readonly number[]
}

interface OpenQuestionsFound {
  readonly within: OpenShare | null
  readonly across: OpenShare | null
  readonly judged: number
  readonly borders: readonly OpenBorderFound[]
}

/** Of fewer questions, fewer askers or fewer people asked nothing is told. */
const LEAST_QUESTIONS = 20
const LEAST_PEOPLE = 5
const SIGNIFICANCE = 0.05
/** Less than this many times the usual share is no finding, however certain. */
const LEAST_RATIO = 1.5
/** Where not even this share of the questions among colleagues has an answer, it is conversations that cannot be followed. */
const LEAST_FOLLOWED = 0.5

/**
 * Questions left open, among people of one department and across borders, with the borders (by direction) where significantly more stay
 * open than across the others: a test of two proportions (`rankTests` of 0 and 1, one-sided, Holm-corrected over the borders judged) at 5 %, and
 * at least 1.5 times the others' share. A border is judged from 20 questions, 5 askers and 5 people asked on. A share is null
 * under 20 questions or 5 people who asked. The most open first.
 */
export function findOpenBorders(questions: readonly BorderQuestion[]): OpenQuestionsFound {
  const across = questions.filter(({ asking, answering }) => asking !== answering)
  const within = questions.filter(({ asking, answering }) => asking === answering)
  if (openShare(within).share > 1 - LEAST_FOLLOWED) return { within: null, across: null, judged: 0, borders: [] }
  const all = openShare(across)
  const compare = rankTests(across.map(asNumber))
  const byBorder = Map.groupBy(across.keys(), (place) => borderOf(across[place]))
  const tests = [...byBorder.values()].flatMap((places) => {
    const own = places.flatMap((place) => across[place] ?? [])
    return isTellable(own) ? [{ own, p: compare(places) }] : []
  })
  const corrected = holmCorrected(tests.map(({ p }) => p))
  const borders = tests.flatMap(({ own }, index): OpenBorderFound[] => {
    const [p, share, first] = [corrected[index] ?? 1, openShare(own), own[0]]
    const others = shareOf(all.open - share.open, all.asked - share.asked)
    if (!first || p > SIGNIFICANCE || share.share < LEAST_RATIO * others.share) return []
    const openItems = own.filter(({ open }) => open).map(({ item }) => item)
    return [{ asking: first.asking, answering: first.answering, ...share, p, openItems }]
  })
  return {
    within: toldShare(within),
    across: toldShare(across),
    judged: tests.length,
    borders: borders.sort((a, b) => b.share - a.share || (a.asking < b.asking ? -1 : 1)),
  }
}

const borderOf = (question: BorderQuestion | undefined) => JSON.stringify([question?.asking, question?.answering])
const asNumber = ({ open }: BorderQuestion) => (open ? 1 : 0)

function isTellable(own: readonly BorderQuestion[]): boolean {
  const askers = new Set(own.map(({ asker }) => asker))
  const asked = new Set(own.flatMap((question) => question.asked))
  return own.length >= LEAST_QUESTIONS && askers.size >= LEAST_PEOPLE && asked.size >= LEAST_PEOPLE
}

function toldShare(questions: readonly BorderQuestion[]): OpenShare | null {
  const askers = new Set(questions.map(({ asker }) => asker)).size
  return questions.length < LEAST_QUESTIONS || askers < LEAST_PEOPLE ? null : openShare(questions)
}

function openShare(questions: readonly BorderQuestion[]): OpenShare {
  const open = questions.filter((question) => question.open).length
  return { asked: questions.length, open, ...shareOf(open, questions.length) }
}

/** A share and its 95 % interval (Wilson 1927, Journal of the American Statistical Association 22); 0 to 1, 0 with 0..1 of nothing. */
export function shareOf(
  count: number,
  of: number,
): { readonly share: number; readonly interval: readonly [number, number] } {
  if (of === 0) return { share: 0, interval: [0, 1] }
  const z = 1.959964
  const share = count / of
  const middle = share + z ** 2 / (2 * of)
  const half = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  const scale = 1 + z ** 2 / of
  return { share, interval: [Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale)] }
}
