/** A question as it came out. */
export interface JudgedQuestion {
  readonly item: number
  readonly asker: number
  readonly outcome: 'answered' | 'late' | 'never'
  readonly topics: readonly string[]
}

export interface TopicGap {
  readonly topic: string
  readonly asked: number
  /** The open questions. */
  readonly open: readonly JudgedQuestion[]
  readonly late: number
  readonly excess: number
}

/** Where not even this share of the questions has an answer, it is conversations that cannot be followed. */
const LEAST_FOLLOWED = 0.5

/** Whether answers are found often enough for a question without one to mean something; true for no questions. */
export function canBeFollowed(questions: readonly Pick<JudgedQuestion, 'outcome'>[]): boolean {
  const never = questions.filter(({ outcome }) => outcome === 'never').length
  return never <= (1 - LEAST_FOLLOWED) * questions.length
}

/** One question without an answer is an accident. */
const LEAST_OPEN = 2

/**
 * By topic, the questions that got no answer in time, where they are two or more and more than is usual for questions here; those with
 * the most beyond the usual first, then by name. Empty for no questions.
 */
export function findGaps(questions: readonly JudgedQuestion[]): TopicGap[] {
  const isOpen = ({ outcome }: JudgedQuestion) => outcome !== 'answered'
  const usual = questions.filter(isOpen).length / Math.max(1, questions.length)
  const byTopic = new Map<string, JudgedQuestion[]>()
  for (const question of questions)
    for (const topic of question.topics) byTopic.set(topic, [...(byTopic.get(topic) ?? []), question])
  return [...byTopic]
    .map(([topic, asked]) => {
      const open = asked.filter(isOpen)
      const late = open.filter(({ outcome }) => outcome === 'late').length
      return { topic, asked: asked.length, open, late, excess: open.length - usual * asked.length }
    })
    .filter(({ open, excess }) => open.length >= LEAST_OPEN && excess > 0)
    .sort((a, b) => b.excess - a.excess || (a.topic < b.topic ? -1 : 1))
}

/** Groups under this size are not shown. */
const LEAST_GROUP = 5

/**
 * How many people ask, and which departments: nothing of fewer than five. Where those of the other departments are fewer than five, the
 * number of all is withheld too: they could be told by subtraction.
 */
export function describeAskers(departments: readonly (string | null)[]): {
  readonly askers: number | null
  readonly departments: readonly string[]
} {
  const groups = Map.groupBy(departments, (name) => name)
  const shown = [...groups].flatMap(([name, people]) =>
    name !== null && people.length >= LEAST_GROUP ? [{ name, people: people.length }] : [],
  )
  const rest = departments.length - shown.reduce((sum, { people }) => sum + people, 0)
  const tellable = departments.length >= LEAST_GROUP && (rest === 0 || rest >= LEAST_GROUP)
  return { askers: tellable ? departments.length : null, departments: shown.map(({ name }) => name).sort() }
}
