import type { Handlers } from '../../shared/api/engineApi.ts'
import type { ItemId } from '../../shared/model/ids.ts'
import type { PersonSummary } from '../../shared/model/person.ts'
import { FAKE_TOPICS } from './fakeCompany.ts'

const RULES = {
  maxRank: 5,
  minThreads: 3,
  minShare: 0.2,
  minSubstance: 1,
  maxDepartment: 0.5,
  maxChance: 0.001,
  maxVisibility: 0.4,
}
const topicAt = (index: number): string => FAKE_TOPICS[index % FAKE_TOPICS.length] ?? ''

/** Every seventh member is a hidden expert; everybody knows something, every third declares it. */
export function fakeSkills(
  people: readonly PersonSummary[],
): Pick<Handlers, 'experts.hidden' | 'profile.judge' | 'skills.matrix'> {
  const members = (department: string | undefined) =>
    people.filter((person) => person.kind === 'member' && (department ?? person.department) === person.department)
  return {
    'experts.hidden'({ department, limit, ...given }) {
      const hidden = members(department).filter(({ id }) => id % 7 === 3)
      return {
        rules: { ...RULES, ...given },
        total: hidden.length,
        experts: hidden.slice(0, limit).map(({ id, name, department: own, title }, index) => ({
          id,
          name,
          department: own,
          title,
          topic: topicAt(index),
          rank: 1 + (index % 3),
          holders: 2 + (index % 3),
          items: 14 - index,
          share: 0.6,
          length: 90,
          chance: 1e-9,
          threads: 9 - index,
          alsoOn: index % 2 === 0 ? [topicAt(index + 1)] : [],
          visibility: 0.12 + 0.04 * index,
          facts: { tiesOutside: index % 2, departmentsReached: index % 2, reports: 0, askedBy: index % 3 },
          evidence: [1, 2].map((item) => ({
            id: item as ItemId,
            subject: topicAt(index),
            date: Date.UTC(2024, 4, item),
          })),
        })),
      }
    },
    'profile.judge': () => ({}),
    'skills.matrix'({ department, limit }) {
      const topics = FAKE_TOPICS.slice(0, limit)
      return {
        people: members(department).map(({ id, name, department: own }) => ({
          id,
          name,
          department: own,
          cells: [
            {
              topic: id % topics.length,
              declared: id % 3 === 0,
              inferred: id % 3 !== 0 || id % 2 === 0,
              confirmed: id % 5 === 0,
              rank: 1,
              items: 12,
            },
          ],
        })),
        topics: topics.map((label, index) => ({ label, holders: index === 0 ? 1 : 4, single: index === 0 })),
        omitted: FAKE_TOPICS.length - topics.length,
      }
    },
  }
}
