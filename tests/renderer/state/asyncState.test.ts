import { describe, expect, test } from 'vitest'
import { AsyncState } from '../../../renderer/state/asyncState.svelte.ts'
import { PasserelleError } from '../../../shared/api/errors.ts'

/** Answers when told to. */
function questions() {
  const asked: {
    argument: string
    signal: AbortSignal
    answer: (value: string) => void
    fail: (error: Error) => void
  }[] = []
  const state = new AsyncState<string, string>(
    (argument, signal) =>
      new Promise((answer, fail) => {
        asked.push({ argument, signal, answer, fail })
      }),
  )
  return { state, asked }
}

const seen = ({ current, loading, error }: AsyncState<string, string>) => ({ current, loading, error })

describe('state that is asked for', () => {
  test('is empty, then on its way, then there', async () => {
    const { state, asked } = questions()
    expect(seen(state)).toEqual({ current: undefined, loading: false, error: null })
    const run = state.run('a')
    expect(seen(state)).toEqual({ current: undefined, loading: true, error: null })
    asked[0]?.answer('A')
    await run
    expect(seen(state)).toEqual({ current: 'A', loading: false, error: null })
  })

  test('keeps what it showed until the next is there', async () => {
    const { state, asked } = questions()
    const first = state.run('a')
    asked[0]?.answer('A')
    await first
    void state.run('b')
    expect(seen(state)).toEqual({ current: 'A', loading: true, error: null })
  })

  test('says what went wrong and shows nothing old beside it', async () => {
    const { state, asked } = questions()
    const first = state.run('a')
    asked[0]?.answer('A')
    await first
    const second = state.run('b')
    asked[1]?.fail(new PasserelleError('query-syntax', { position: 3 }))
    await second
    expect(seen(state)).toEqual({
      current: undefined,
      loading: false,
      error: { code: 'query-syntax', params: { position: 3 } },
    })
  })

  test('aborts the run before, whose answer comes too late to matter', async () => {
    const { state, asked } = questions()
    const first = state.run('a')
    const second = state.run('b')
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, false])
    asked[1]?.answer('B')
    await second
    asked[0]?.answer('A')
    await first
    expect(seen(state)).toEqual({ current: 'B', loading: false, error: null })
  })

  test('does not take a failure of the run before for its own', async () => {
    const { state, asked } = questions()
    const first = state.run('a')
    void state.run('b')
    asked[0]?.fail(new PasserelleError('cancelled'))
    await first
    expect(seen(state)).toEqual({ current: undefined, loading: true, error: null })
  })

  test('forgets, and stops what was on its way, when it is cleared', async () => {
    const { state, asked } = questions()
    const run = state.run('a')
    state.clear()
    asked[0]?.answer('A')
    await run
    expect(asked[0]?.signal.aborted).toBe(true)
    expect(seen(state)).toEqual({ current: undefined, loading: false, error: null })
  })
})
