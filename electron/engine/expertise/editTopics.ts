import type { FoundTopic } from '../../../shared/model/foundTopic.ts'
import type { TopicEdit } from '../../../shared/model/topic.ts'
import { joinTopics } from './joinTopics.ts'

/**
 * Topics as people said they are: edits hold in the order in which they were made, each for the topic that has its key, under
 * whatever label or merged into whatever other one. An edit whose topic is not among them waits.
 */
export function editTopics(topics: readonly FoundTopic[], edits: readonly TopicEdit[]): FoundTopic[] {
  const edited = [...topics]
  const find = (key: string) => edited.findIndex(({ keys }) => keys.includes(key))
  for (const edit of edits) {
    const index = find(edit.key)
    const topic = edited[index]
    if (topic === undefined) continue
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
