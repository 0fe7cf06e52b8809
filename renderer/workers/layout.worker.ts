import { forceLayout } from '../graph/forceLayout.ts'
import type { LayoutProblem, LayoutStep } from '../graph/forceLayout.ts'

/** Lays one graph out, reporting each stride, and falls silent. Whoever started it ends it. */
self.addEventListener('message', (event: MessageEvent<LayoutProblem>) => {
  for (const step of forceLayout(event.data)) self.postMessage(step satisfies LayoutStep)
})
