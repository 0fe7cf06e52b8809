import type { Handlers } from '../../shared/api/engineApi.ts'
import type { ItemId } from '../../shared/model/ids.ts'
import type { KnowledgeGap } from '../../shared/model/knowledgeGap.ts'
import type { PersonSummary } from '../../shared/model/person.ts'
import type { Succession } from '../../shared/model/succession.ts'
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

type SkillRequest =
  'experts.hidden' | 'profile.judge' | 'skills.matrix' | 'skills.gaps' | 'skills.succession' | 'topic.succession'

/** Every seventh member is a hidden expert; everybody knows something, every third declares it. */
export function fakeSkills(people: readonly PersonSummary[]): Pick<Handlers, SkillRequest> {
  const members = (department: string | undefined) =>
    people.filter((person) => person.kind === 'member' && (department ?? person.department) === person.department)
  return {
    'experts.hidden'({ department, limit, ...given }) {
      const hidden = members(department).filter(({ id }) => id % 7 === 3)
      return {
        rules: { ...RULES, ...given },
        total: hidden.length,
        experts: hidden.slice(0, limit).map(({ id, name, addresses, department: own, title }, index) => ({
          id,
          name,
          addresses,
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
            messageId: null,
            subject: topicAt(index),
            date: Date.UTC(2024, 4, item),
          })),
        })),
      }
    },
    'profile.judge': () => ({}),
    'skills.gaps'({ days = 5, limit }) {
      const gaps = FAKE_TOPICS.map((label, index) => fakeGap(label, index, people)).slice(0, limit)
      return { days, asked: 240, open: 48, followed: true, total: FAKE_TOPICS.length, gaps }
    },
    'skills.succession'({ department, limit }) {
      const topics = FAKE_TOPICS.map((label, index) => fakeSuccession(label, index, members(department)))
      return { total: topics.length, topics: topics.slice(0, limit) }
    },
    'topic.succession': ({ key, limit }) => {
      const succession = fakeSuccession(key, 0, members(undefined))
      return { ...succession, candidates: succession.candidates.slice(0, limit) }
    },
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

function fakeGap(label: string, index: number, people: readonly PersonSummary[]): KnowledgeGap {
  return {
    key: label,
    label,
    asked: 12 - index,
    open: 6,
    late: 2,
    excess: 4,
    askers: index % 2 === 0 ? 6 : null,
    departments: index % 2 === 0 ? ['Exploitation'] : [],
    holders: people.slice(index, index + 1).map(({ id, name }) => ({ id, name })),
    evidence: [{ id: 1 as ItemId, subject: label, date: Date.UTC(2024, 4, 1) }],
  }
}

/** The first of these people leaves; the next two might take over. */
function fakeSuccession(label: string, index: number, people: readonly PersonSummary[]): Succession {
  const [holder, ...others] = people.slice(index)
  return {
    key: label,
    label,
    holder: holder ? { id: holder.id, name: holder.name, department: holder.department } : null,
    share: 1,
    candidates: others.slice(0, 2).map(({ id, name, department, title }, place) => ({
      id,
      name,
      department,
      title,
      score: 1 - place / 2,
      items: 3 - place,
      neighbours: FAKE_TOPICS.slice(1, 3),
      withHolder: 4 - place,
      sameDepartment: place === 0,
      sameLocation: place === 0,
      sameLanguage: true,
      declared: false,
      last: Date.UTC(2024, 8, 1 + place),
    })),
  }
}
