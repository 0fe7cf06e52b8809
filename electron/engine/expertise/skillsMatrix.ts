import type { PersonId } from '../../../shared/model/ids.ts'
import type { MatrixTopic, SkillCell, SkilledPerson, SkillsMatrix } from '../../../shared/model/skillsMatrix.ts'
import { topicKey } from '../../../shared/model/topicKey.ts'

export interface MatrixPerson {
  readonly id: PersonId
  readonly name: string
  readonly department: string | null
  /** What the directory says that they know. */
  readonly declared: readonly string[]
  /** Topics that they say are theirs. */
  readonly confirmed: readonly string[]
}

interface HeldTopic {
  readonly label: string
  readonly holders: readonly { readonly id: number; readonly items: number }[]
}

type Cell = Omit<SkillCell, 'topic'>
interface Column {
  readonly topic: Omit<MatrixTopic, 'single'>
  readonly cells: Map<PersonId, Cell>
}

const NOTHING: Cell = { declared: false, inferred: false, confirmed: false, rank: null, items: 0 }

/**
 * People against topics. A declared skill is the topic of the same words, or a topic of its own that nobody wrote on. Columns: what
 * most of these people have first, then by name; people without any are left out, the others are in the order given. Empty for none.
 *
 * @param topics of the whole organisation, their holders in the order of their places
 */
export function skillsMatrix(
  people: readonly MatrixPerson[],
  topics: readonly HeldTopic[],
  limit: number,
): SkillsMatrix {
  const columns = buildColumns(people, topics)
  const ordered = [...columns.values()]
    .filter(({ cells }) => cells.size > 0)
    .sort(
      (a, b) =>
        b.cells.size - a.cells.size ||
        b.topic.holders - a.topic.holders ||
        a.topic.label.localeCompare(b.topic.label, 'fr'),
    )
  const shown = ordered.slice(0, limit)
  const rows: SkilledPerson[] = people.map(({ id, name, department }) => ({
    id,
    name,
    department,
    cells: shown.flatMap(({ cells }, topic) => {
      const cell = cells.get(id)
      return cell ? [{ topic, ...cell }] : []
    }),
  }))
  return {
    people: rows.filter(({ cells }) => cells.length > 0),
    topics: shown.map(({ topic }) => ({ ...topic, single: topic.holders === 1 })),
    omitted: ordered.length - shown.length,
  }
}

function buildColumns(people: readonly MatrixPerson[], topics: readonly HeldTopic[]): Map<string, Column> {
  const asked = new Set<number>(people.map(({ id }) => id))
  const columns = new Map<string, Column>()
  for (const { label, holders } of topics) {
    const column = columnOf(columns, label, holders.length)
    for (const [index, { id, items }] of holders.entries()) {
      if (asked.has(id)) mark(column, id as PersonId, { inferred: true, rank: index + 1, items })
    }
  }
  for (const { id, declared, confirmed } of people) {
    for (const skill of declared) mark(columnOf(columns, skill, 0), id, { declared: true })
    for (const topic of confirmed) mark(columnOf(columns, topic, 0), id, { confirmed: true })
  }
  return columns
}

function columnOf(columns: Map<string, Column>, label: string, holders: number): Column {
  const key = topicKey(label)
  const known = columns.get(key)
  if (known) return known
  const column = { topic: { label, holders }, cells: new Map<PersonId, Cell>() }
  columns.set(key, column)
  return column
}

function mark({ cells }: Column, id: PersonId, change: Partial<Cell>): void {
  cells.set(id, { ...(cells.get(id) ?? NOTHING), ...change })
}
