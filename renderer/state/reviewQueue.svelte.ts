import type { Reply } from '../../shared/api/engineApi.ts'
import type { Transport } from '../../shared/api/rpc.ts'
import type { MergeSuggestion } from '../../shared/model/correction.ts'
import { AsyncState } from './asyncState.svelte.ts'
import type { Corrections } from './corrections.svelte.ts'
import { openPairs, pairName } from './openPairs.ts'

/** Read at once: more than anybody decides while the engine works out what a decision changes. */
const READ_AHEAD = 40
const MOST_READ = 1000

export type Verdict = 'same' | 'two' | 'later'

interface Step {
  readonly verdict: Verdict
  readonly suggestion: MergeSuggestion
}

/**
 * Pairs that may be one person, one after the other. A decision shows the next pair at once; the library follows.
 */
export class ReviewQueue {
  readonly #reply: AsyncState<number, Reply<'identity.review'>>
  readonly #corrections: Corrections
  /** Names of pairs that were decided, though the reply may still hold them. */
  #decided = $state.raw<readonly string[]>([])
  #later = $state.raw<readonly string[]>([])
  /** Pairs that were decided and taken back, which the reply may not hold yet. */
  #returned = $state.raw<readonly MergeSuggestion[]>([])
  #current = $state<string | null>(null)
  #steps = $state.raw<readonly Step[]>([])

  readonly #pairs: readonly MergeSuggestion[] = $derived.by(() =>
    openPairs({
      read: this.#reply.current?.suggestions ?? [],
      returned: this.#returned,
      decided: this.#decided,
      later: this.#later,
    }),
  )

  constructor(transport: Transport, corrections: Corrections) {
    this.#corrections = corrections
    this.#reply = new AsyncState((limit, signal) => transport.request('identity.review', { limit, offset: 0 }, signal))
  }

  get reply(): AsyncState<number, Reply<'identity.review'>> {
    return this.#reply
  }

  /** To be decided, those put off at the end. */
  get pairs(): readonly MergeSuggestion[] {
    return this.#pairs
  }

  get current(): MergeSuggestion | null {
    return this.#pairs[this.place] ?? null
  }

  /** Index of the current pair; 0 where there is none. */
  get place(): number {
    return Math.max(
      0,
      this.#pairs.findIndex((pair) => pairName(pair) === this.#current),
    )
  }

  /** All that wait, read or not. */
  get total(): number {
    const { total = 0, suggestions = [] } = this.#reply.current ?? {}
    return Math.max(0, total - suggestions.length) + this.#pairs.length
  }

  get canUndo(): boolean {
    return this.#steps.length > 0
  }

  async read(): Promise<void> {
    const settled = this.#corrections.pending === 0 ? this.#decided : []
    const before = this.#reply.current
    await this.#reply.run(Math.min(MOST_READ, READ_AHEAD + this.#later.length))
    // The engine had these when it was asked: a pair that it shows all the same was taken back elsewhere.
    if (this.#reply.current !== before) this.#decided = this.#decided.filter((name) => !settled.includes(name))
  }

  /** To the next pair or back, deciding nothing; stops at the ends. */
  move(step: 1 | -1): void {
    const next = this.#pairs[this.place + step]
    if (next !== undefined) this.#current = pairName(next)
  }

  choose(suggestion: MergeSuggestion): void {
    this.#current = pairName(suggestion)
  }

  async decide(verdict: Verdict): Promise<void> {
    const suggestion = this.current
    if (suggestion === null) return
    const next = this.#pairs[this.place + 1]
    const name = pairName(suggestion)
    this.#steps = [...this.#steps, { verdict, suggestion }]
    this.#current = next === undefined ? null : pairName(next)
    if (verdict === 'later') {
      this.#later = [...this.#later.filter((other) => other !== name), name]
      if (this.#pairs.length - this.#later.length < 5) await this.read()
      return
    }
    this.#decided = [...this.#decided, name]
    const [a, b] = suggestion.keys
    const done = await this.#corrections.make(
      verdict === 'same' ? { type: 'merge', a, b } : { type: 'separate', these: [a], those: [b] },
    )
    if (!done) {
      this.#steps = this.#steps.filter((step) => step.suggestion !== suggestion)
      this.#reopen(suggestion)
    }
    await this.read()
  }

  /** Takes the last decision of this review back and shows its pair again. */
  async undo(): Promise<void> {
    const step = this.#steps.at(-1)
    if (step === undefined) return
    this.#steps = this.#steps.slice(0, -1)
    this.#current = pairName(step.suggestion)
    if (step.verdict === 'later') {
      this.#later = this.#later.filter((name) => name !== pairName(step.suggestion))
      return
    }
    this.#reopen(step.suggestion)
    await this.#corrections.undoLast()
    await this.read()
    this.#returned = this.#returned.filter((pair) => pair !== step.suggestion)
  }

  #reopen(suggestion: MergeSuggestion): void {
    this.#decided = this.#decided.filter((name) => name !== pairName(suggestion))
    this.#returned = [suggestion, ...this.#returned]
    this.#current = pairName(suggestion)
  }
}
