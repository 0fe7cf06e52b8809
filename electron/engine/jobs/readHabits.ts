import type { ItemId, PersonId } from '../../../shared/model/ids.ts'
import type { Period, SiloReport } from '../../../shared/model/network.ts'
import type { DepartmentSingles, HabitEvidence, SiloHabits } from '../../../shared/model/siloHabits.ts'
import { findDifferentWords } from '../network/differentWords.ts'
import { findKeptTopics } from '../network/keptTopics.ts'
import { findOpenBorders, shareOf, type BorderQuestion } from '../network/openBorders.ts'
import type { SiloPopulation } from '../network/siloPopulation.ts'
import type { SiloInput } from '../network/siloReport.ts'
import { findSlowBorders } from '../network/slowBorders.ts'
import { createTrials } from '../network/whatIf.ts'
import { listOthers } from '../storage/associations.ts'
import type { ReadableDatabase } from '../storage/database.ts'
import { getHeads } from '../storage/itemHeads.ts'
import { judgeQuestions } from './judgeQuestions.ts'
import { readFormalFit } from './readFormalFit.ts'
import type { SiloMaterial } from './siloMaterial.ts'
import type { TopicTraffic } from './topicTraffic.ts'

const DAYS = 5
const EVIDENCE_SHOWN = 5
const EXAMPLES_SHOWN = 5

export interface HabitMaterial {
  readonly db: ReadableDatabase
  readonly material: SiloMaterial
  readonly traffic: TopicTraffic
  readonly input: SiloInput
  readonly population: SiloPopulation
  readonly departmentOf: (person: PersonId, date: number) => string | null
  readonly report: SiloReport
  readonly bordersPeriod: Period
}

/** What it costs that departments are apart, and how the house is meant to be. */
export function readHabits(read: HabitMaterial): SiloHabits {
  const { db, material, traffic, input, departmentOf, bordersPeriod } = read
  const { between, seen } = read.population
  return {
    slowBorders: findSlowBorders({ replies: material.replies, departmentOf, period: bordersPeriod }),
    openQuestions: openQuestions(read),
    keptTopics: keptTopics(read),
    singles: singles(read),
    formal: readFormalFit(db, material, input.ties, input.period, (person) => departmentNow(read, person)),
    differentWords: findDifferentWords(wordUses(read)).flatMap(({ topic, words }) => {
      const found = traffic.topics[topic]
      return found ? [{ key: found.key, label: found.label, words }] : []
    }),
    figures: createTrials(between, seen, 1)([]).before,
  }
}

/** The department that is shown of somebody at the end of the period. */
function departmentNow({ departmentOf, input, traffic }: HabitMaterial, person: number): string | null {
  return departmentOf(person as PersonId, input.period.to ?? traffic.columns.newest)
}

function isWithin({ traffic: { columns }, input: { period } }: HabitMaterial, item: number): boolean {
  const date = columns.date[item] ?? NaN
  return date >= (period.from ?? -Infinity) && date <= (period.to ?? Infinity)
}

function openQuestions(read: HabitMaterial): SiloHabits['openQuestions'] {
  const { db, material, traffic, departmentOf, bordersPeriod } = read
  const members = new Set<number>(material.people.filter(({ kind }) => kind === 'member').map(({ id }) => id))
  const [from, to] = [bordersPeriod.from ?? -Infinity, bordersPeriod.to ?? Infinity]
  const judged = judgeQuestions(traffic.columns, traffic.speech, (person) => members.has(person), DAYS).filter(
    ({ asked }) => asked >= from && asked <= to,
  )
  const askedOf = Map.groupBy(
    listOthers(
      db,
      judged.map(({ item }) => item),
    ).filter(({ role }) => role !== 'edited'),
    ({ item }) => item,
  )
  const questions = judged.flatMap(({ item, asker, asked, outcome }): BorderQuestion[] => {
    const asking = departmentOf(asker as PersonId, asked)
    const people = (askedOf.get(item) ?? []).map(({ person }) => person).filter((person) => person !== asker)
    const departments = new Set(people.map((person) => departmentOf(person as PersonId, asked)))
    const [answering = null] = departments
    if (asking === null || answering === null || departments.size !== 1) return []
    return [{ item, asker, asked: people, asking, answering, open: outcome !== 'answered' }]
  })
  const { borders, ...shares } = findOpenBorders(questions)
  return {
    days: DAYS,
    ...shares,
    borders: borders.map(({ openItems, ...border }) => ({ ...border, evidence: evidenceOf(read, openItems) })),
  }
}

/** The newest of some items. */
function evidenceOf({ db, traffic: { columns } }: HabitMaterial, items: readonly number[]): HabitEvidence[] {
  const dateOf = (item: number) => columns.date[item] ?? 0
  const newest = items.toSorted((a, b) => dateOf(b) - dateOf(a) || b - a).slice(0, EVIDENCE_SHOWN)
  return getHeads(
    db,
    newest.map((item) => item as ItemId),
  ).map(({ id, subject, date }) => ({ id, subject, date }))
}

function keptTopics(read: HabitMaterial): SiloHabits['keptTopics'] {
  const { db, traffic } = read
  const { topics, uses, columns, speech } = traffic
  const place = (person: number) => ({ person, department: departmentNow(read, person) })
  const authorOf = (item: number) => (speech.silent[item] === 1 ? 0 : (speech.author[item] ?? 0))
  const reached = topics.flatMap((topic, index) => {
    // One word means something else elsewhere: who asks about it may mean that.
    if (!topic.key.includes(' ')) return []
    const held = new Set(topic.holders.map(({ id }) => id))
    const on = (uses[index] ?? []).filter((item) => authorOf(item) !== 0 && isWithin(read, item))
    const asking = new Set(on.filter(traffic.isAsked).map(authorOf))
    const items = on.filter((item) => held.has(authorOf(item)))
    return [
      {
        topic: index,
        uses: on.length,
        holders: topic.holders.map(({ id }) => place(id)),
        items,
        asking: [...asking].map(place),
      },
    ]
  })
  const seenBy = (item: number) => [
    ...listOthers(db, [item]).map(({ person }) => person),
    ...traffic.itemsOf(columns.thread[item] ?? 0).map(authorOf),
  ]
  const isSeen = (item: number, department: string) =>
    seenBy(item).some((person) => ![null, department].includes(departmentNow(read, person)))
  return findKeptTopics(reached, isSeen).flatMap(({ topic, items, ...kept }) => {
    const found = topics[topic]
    if (!found) return []
    const { key, label, burst } = found
    const when = burst === undefined ? {} : { burst }
    return [{ key, label, ...when, ...kept, items: items.length, evidence: evidenceOf(read, items) }]
  })
}

/** By department, topics that one person alone holds; departments with fewer than five people are not among those shown. */
function singles(read: HabitMaterial): DepartmentSingles[] {
  return read.report.departments
    .map(({ name }) => {
      const held = read.traffic.topics.filter(({ holders }) =>
        holders.some(({ id }) => departmentNow(read, id) === name),
      )
      const single = held.filter(({ holders }) => holders.length === 1)
      return {
        department: name,
        topics: held.length,
        single: single.length,
        ...shareOf(single.length, held.length),
        examples: single
          .toSorted((a, b) => b.items - a.items)
          .slice(0, EXAMPLES_SHOWN)
          .map(({ key, label, items }) => ({ key, label, items })),
      }
    })
    .filter(({ topics }) => topics > 0)
    .sort((a, b) => b.share - a.share || b.single - a.single)
}

/** For each topic that goes by several names, who uses which. */
function wordUses(read: HabitMaterial) {
  const { uses, variants, speech } = read.traffic
  return variants.map((words, topic) =>
    words.length < 2
      ? []
      : words.map(({ word, items }) => ({
          word,
          uses: (uses[topic] ?? [])
            .filter((item) => items.has(item) && speech.silent[item] !== 1 && (speech.author[item] ?? 0) !== 0)
            .map((item) => ({
              person: speech.author[item] ?? 0,
              department: departmentNow(read, speech.author[item] ?? 0),
            })),
        })),
  )
}
