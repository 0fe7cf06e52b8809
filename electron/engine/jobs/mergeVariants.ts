import type { FoundTopic } from '../../../shared/model/foundTopic.ts'
import { joinTopics } from '../expertise/joinTopics.ts'
import { foldAccents } from '../text/foldAccents.ts'
import { stemKey } from '../text/stem.ts'
import { tokenize } from '../text/tokenize.ts'

const ACRONYM = /^\p{Lu}[\p{Lu}&]{2,}$/u

/**
 * Topics with their variants made one, each where its most telling variant was: those that differ in accents, plurals, hyphens or
 * spaces, whatever the language, and an acronym with its only expansion where the same person leads both.
 */
export function mergeVariants(topics: readonly FoundTopic[]): FoundTopic[] {
  const expansions = expansionsOf(topics)
  const groups = Map.groupBy(topics, (topic) => spelling(expansions.get(topic) ?? topic))
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [others.reduce((sum, other) => joinTopics(sum, other), first)],
  )
}

/** What variants share: the stems of the words of its label, run together. */
function spelling({ label, key }: FoundTopic): string {
  return tokenize(label).map(stemKey).join('') || key
}

/** For each acronym that is the initials of exactly one other topic with the same first holder, that topic. */
function expansionsOf(topics: readonly FoundTopic[]): Map<FoundTopic, FoundTopic> {
  const byInitials = Map.groupBy(
    topics.filter(({ label }) => label.includes(' ')),
    ({ label }) => initials(label),
  )
  const found = new Map<FoundTopic, FoundTopic>()
  for (const topic of topics) {
    if (!ACRONYM.test(topic.label)) continue
    const [only, ...more] = (byInitials.get(foldAccents(topic.label).replace(/[^a-z]/g, '')) ?? []).filter(
      ({ holders }) => holders[0]?.id === topic.holders[0]?.id,
    )
    if (only !== undefined && more.length === 0) found.set(topic, only)
  }
  return found
}

function initials(label: string): string {
  return foldAccents(label)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
    .map((word) => word.charAt(0))
    .join('')
}
