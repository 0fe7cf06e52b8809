/** Attributes of items, indexed by item id; 0 is nobody, or no parent. */
interface QuestionColumns {
  readonly size: number
  readonly author: Int32Array
  readonly thread: Int32Array
  readonly parent: Int32Array
  readonly date: Float64Array
  /** 1 where the item speaks for nobody. */
  readonly silent: Uint8Array
  /** 1 where the item says something to what it answers. */
  readonly answers: Uint8Array
}

export interface AskedQuestion {
  readonly item: number
  readonly asker: number
  readonly asked: number
  /** Of the first answer of somebody else with something to say; null for none. */
  readonly answered: number | null
}

/**
 * Questions that began a conversation, each with its first answer: by another person, more than a courtesy, no question back. Left out
 * are undated ones, and those of people none of whose messages were ever answered here: the answers may lie in a mailbox that is not.
 *
 * @param isAsked says of an item whether it asks
 */
export function findQuestions(columns: QuestionColumns, isAsked: (item: number) => boolean): AskedQuestion[] {
  const { size, author, thread, parent, date, silent, answers } = columns
  const begun = new Map<number, { item: number; asker: number; asked: number; answered: number | null }>()
  const heard = new Set<number>()
  for (let item = 0; item < size; item++) {
    const [asker, asked] = [author[item] ?? 0, date[item] ?? NaN]
    if (parent[item] !== 0 || asker === 0 || Number.isNaN(asked) || silent[item] === 1 || !isAsked(item)) continue
    begun.set(thread[item] ?? 0, { item, asker, asked, answered: null })
  }
  for (let item = 0; item < size; item++) {
    const [by, at] = [author[item] ?? 0, date[item] ?? NaN]
    if (by === 0 || silent[item] === 1 || answers[item] !== 1) continue
    const answeredTo = author[parent[item] ?? 0] ?? 0
    if (parent[item] !== 0 && answeredTo !== by) heard.add(answeredTo)
    const question = begun.get(thread[item] ?? 0)
    if (!question || by === question.asker || isAsked(item) || !(at >= question.asked)) continue
    question.answered = Math.min(question.answered ?? Infinity, at)
  }
  return [...begun.values()].filter(({ asker }) => heard.has(asker))
}
