import type { Handlers } from '../../shared/api/engineApi.ts'
import { PasserelleError } from '../../shared/api/errors.ts'
import type { PersonSummary } from '../../shared/model/person.ts'
import type { ListedTopic, StoredTopicEdit } from '../../shared/model/topic.ts'
import { FAKE_TOPICS } from './fakeCompany.ts'

type TopicRequest = 'topic.list' | 'topic.get' | 'topic.edit' | 'topic.edits' | 'topic.undo'

/** Topics of the fake company, held by its first people; edits are remembered, hiding and renaming done. */
export function fakeTopics(people: readonly PersonSummary[]): Pick<Handlers, TopicRequest> {
  const all = people.length === 0 ? [] : FAKE_TOPICS.map((label, index) => fakeTopic(label, index, people))
  let made: readonly StoredTopicEdit[] = []
  let next = 1
  const shown = () =>
    all.flatMap((topic) => {
      const edits = made.map(({ edit }) => edit).filter(({ key }) => key === topic.key)
      if (edits.some(({ type }) => type === 'hide' || type === 'merge')) return []
      const renamed = edits.find((edit) => edit.type === 'rename')
      return [renamed ? { ...topic, label: renamed.label } : topic]
    })
  const find = (key: string) => {
    const topic = shown().find((one) => one.key === key)
    if (!topic) throw new PasserelleError('not-found', { kind: 'topic', id: key })
    return topic
  }
  return {
    'topic.list': ({ filter = '', limit }) =>
      shown()
        .filter(({ label }) => label.includes(filter))
        .slice(0, limit),
    'topic.get': ({ key }) => ({
      ...find(key),
      names: [],
      forms: [key],
      history: [
        { quarter: '2023-Q4', items: 12 },
        { quarter: '2024-Q1', items: 38 },
      ],
      related: [],
      evidence: [],
    }),
    'topic.edit': (edit) => {
      const labels = [find(edit.key).label]
      const id = next++
      made = [{ id, edit, labels, madeAt: Date.UTC(2024, 9, id) }, ...made]
      return { id }
    },
    'topic.edits': () => made,
    'topic.undo': ({ id }) => {
      made = made.filter((edit) => edit.id !== id)
      return {}
    },
  }
}

function fakeTopic(label: string, index: number, people: readonly PersonSummary[]): ListedTopic {
  const holders = people.slice(index, index + 1 + (index % 3)).map(({ id, name, department }, _, { length }) => ({
    id,
    name,
    department,
    share: 1 / length,
    items: Math.round(50 / length),
  }))
  return {
    key: label,
    label,
    items: 50,
    threads: 20,
    score: 10 - index,
    holders,
    departments: [...new Set(holders.flatMap(({ department }) => department ?? []))],
    effectiveHolders: holders.length,
    busFactor: Math.ceil(holders.length / 2),
    since: '2023-Q4',
    until: '2024-Q1',
    trend: { direction: index % 2 === 0 ? 'rising' : 'unclear', ratio: 2, p: 0.001 },
    burst: index === 1 ? '2023-Q4' : null,
  }
}
