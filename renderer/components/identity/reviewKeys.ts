export type ReviewAction = 'same' | 'two' | 'later' | 'next' | 'previous' | 'undo'

interface Key {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly target: EventTarget | null
}

const ACTIONS: Readonly<Record<string, ReviewAction>> = {
  s: 'same',
  d: 'two',
  l: 'later',
  u: 'undo',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
}

/** What a key says about the pair on the table; null while something is typed, and for whatever else. */
export function reviewAction(event: Key): ReviewAction | null {
  if (isTyping(event.target)) return null
  if ((event.ctrlKey || event.metaKey) && !event.altKey) return event.key === 'z' ? 'undo' : null
  if (event.altKey) return null
  return ACTIONS[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null
}

function isTyping(target: EventTarget | null): boolean {
  return typeof Element !== 'undefined' && target instanceof Element && target.matches('input, textarea, select')
}
