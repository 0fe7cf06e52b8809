/** What a key asks of a list of results. */
interface Key {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly target: EventTarget | null
}

/**
 * One on for `j`, one back for `k`, wherever nothing is being typed; the arrows do the same inside the list only, for
 * elsewhere they scroll. 0 for whatever else.
 */
export function listStep(event: Key, withinList: boolean): -1 | 0 | 1 {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return 0
  if (event.key === 'j' || (withinList && event.key === 'ArrowDown')) return 1
  if (event.key === 'k' || (withinList && event.key === 'ArrowUp')) return -1
  return 0
}

function isTyping(target: EventTarget | null): boolean {
  return typeof Element !== 'undefined' && target instanceof Element && target.matches('input, textarea, select')
}
