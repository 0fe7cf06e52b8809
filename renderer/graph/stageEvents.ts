import type { SigmaEdgeEvents, SigmaNodeEvents, SigmaStageEvents } from 'sigma/types'
import type { Stage } from './graphStage.ts'

export interface StageListeners {
  /** The pointer came over a person, or left (null). */
  hover(person: string | null): void
  /** `adding`: with Shift or Ctrl held, to choose a second person. */
  pick(person: string, adding: boolean): void
  pickTie(tie: string): void
  open(person: string): void
  /** A click beside everything. */
  pickNothing(): void
}

/** Turns sigma's events into what they mean. Returns the function that stops listening. */
export function listenToStage(sigma: Stage, listeners: StageListeners): () => void {
  const container = sigma.getContainer()
  const pointer = (shape: string) => () => {
    container.style.cursor = shape
  }
  const events: Partial<PointerEvents> = {
    enterNode: ({ node }) => {
      container.style.cursor = 'pointer'
      listeners.hover(node)
    },
    leaveNode: () => {
      container.style.cursor = ''
      listeners.hover(null)
    },
    enterEdge: pointer('pointer'),
    leaveEdge: pointer(''),
    clickNode: ({ node, event }) => listeners.pick(node, isAdding(event.original)),
    clickEdge: ({ edge }) => listeners.pickTie(edge),
    clickStage: () => listeners.pickNothing(),
    doubleClickNode: (payload) => {
      payload.preventSigmaDefault()
      listeners.open(payload.node)
    },
  }
  return bind(sigma, events)
}

function isAdding(event: MouseEvent | TouchEvent): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey
}

type PointerEvents = SigmaNodeEvents & SigmaEdgeEvents & SigmaStageEvents

function bind(sigma: Stage, events: Partial<PointerEvents>): () => void {
  const names = Object.keys(events) as (keyof PointerEvents)[]
  // Each listener stands under its own event's name, which the compiler cannot follow through a loop.
  for (const name of names) sigma.on(name, events[name] as never)
  return () => {
    for (const name of names) sigma.off(name, events[name] as never)
  }
}
