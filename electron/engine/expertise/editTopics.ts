import type { FoundTopic } from '../../../shared/model/foundTopic.ts'
import type { TopicEdit } from '../../../shared/model/topic.ts'
import { joinTopics } from './joinTopics.ts'

/**
 * Topics as people said they are: edits hold in the order in which they were made, each for the topic that has its key, under
 * whatever label or merged into whatever other one. An edit whose topic is not among them waits.
 */
export function editTopics(topics: readonly FoundTopic[], edits: readonly TopicEdit[]): FoundTopic[] {
  const split = new Set(edits.flatMap((edit) => (edit.type === 'split' ? [edit.key] : [])))
  const edited = withTwinsJoined(topics, split)
  const find = (key: string) => edited.findIndex(({ keys }) => keys.includes(key))
  for (const edit of edits) {
    const index = find(edit.key)
    const topic = edited[index]
    if (topic === undefined) continue
    if (edit.type === 'split') continue
    if (edit.type === 'hide') edited.splice(index, 1)
    else if (edit.type === 'rename') edited[index] = { ...topic, label: edit.label }
    else {
      const target = find(edit.into)
      const into = edited[target]
      if (into === undefined || into === topic) continue
      edited[target] = joinTopics(into, topic)
      edited.splice(index, 1)
    }
  }
  return edited
}

/**
 * What goes by names in two languages as one topic with both, the one with holders first, then the larger. Where somebody said that it
 * is two, what nobody holds by its own name is none.
 */
function withTwinsJoined(topics: readonly FoundTopic[], split: ReadonlySet<string>): FoundTopic[] {
  const byKey = new Map(topics.map((topic) => [topic.key, topic]))
  return topics.flatMap((topic) => {
    const twin = topic.twin === undefined ? undefined : byKey.get(topic.twin)
    if (twin === undefined) return [topic]
    if ([...topic.keys, ...twin.keys].some((key) => split.has(key))) return topic.holders.length === 0 ? [] : [topic]
    const isFirst = isBefore(topic, twin)
    const names = [topic.label, twin.label]
    return isFirst ? [{ ...joinTopics(topic, twin), label: names.join(' / '), names }] : []
  })
}

function isBefore(topic: FoundTopic, twin: FoundTopic): boolean {
  const [held, other] = [topic.holders.length > 0, twin.holders.length > 0]
  if (held !== other) return held
  return topic.items > twin.items || (topic.items === twin.items && topic.key < twin.key)
}
