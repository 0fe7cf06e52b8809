import type { SocialGraph } from './socialGraph.ts'

/**
 * People whose name holds every word typed at the beginning of one of its own words, accents and case ignored: "hel
 * mar" finds "Hélène Martin". The best tied first, at most `limit`; none for an empty query.
 */
export function findPeople(graph: SocialGraph, query: string, limit: number): readonly string[] {
  const typed = wordsOf(query)
  if (typed.length === 0) return []
  const matches = graph.filterNodes((_, { label }) => {
    const words = wordsOf(label)
    return typed.every((start) => words.some((word) => word.startsWith(start)))
  })
  const degree = (node: string) => graph.getNodeAttribute(node, 'degree')
  return matches.sort((one, other) => degree(other) - degree(one)).slice(0, limit)
}

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '')
}
