import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { EdgeProgramType } from 'sigma/rendering'
import type { RenderParams } from 'sigma/types'
import { drawnAtRest, Movement } from '../../../renderer/graph/movement.ts'
import type { PersonAttributes, TieAttributes } from '../../../renderer/graph/socialGraph.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A camera whose listener the test calls. */
function followed() {
  const movement = new Movement()
  const rested = vi.fn()
  const listeners: (() => void)[] = []
  movement.follow({ on: (_, listener) => listeners.push(listener) }, rested)
  return { movement, rested, move: () => listeners.forEach((listener) => listener()) }
}

it('a movement lasts until nothing has moved for a moment, and ends once', () => {
  const { movement, rested, move } = followed()
  expect(movement.moving).toBe(false)
  move()
  vi.advanceTimersByTime(100)
  move()
  vi.advanceTimersByTime(100)
  expect([movement.moving, rested.mock.calls.length]).toEqual([true, 0])
  vi.advanceTimersByTime(100)
  expect([movement.moving, rested.mock.calls.length]).toEqual([false, 1])
})

it('a movement that is over with its picture calls nobody', () => {
  const { movement, rested, move } = followed()
  move()
  movement.close()
  vi.advanceTimersByTime(1000)
  expect(rested).not.toHaveBeenCalled()
})

it('ties are drawn at rest alone', () => {
  const drawn: string[] = []
  class Program {
    render(): void {
      drawn.push('ties')
    }
  }
  const { movement, move } = followed()
  // As much of a program of sigma's as this asks of one: the others want WebGL.
  const program = Program as unknown as EdgeProgramType<PersonAttributes, TieAttributes>
  const [gl, params] = [{}, {}] as [WebGLRenderingContext, RenderParams]
  const made = new (drawnAtRest(program, movement))(gl, null, {} as never)
  made.render(params)
  move()
  made.render(params)
  vi.advanceTimersByTime(1000)
  made.render(params)
  expect(drawn).toHaveLength(2)
})
