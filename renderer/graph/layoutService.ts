import { LayoutRunner } from './layoutRunner.ts'

/** The window's only runner: leaving the view and coming back keeps the picture. */
export const layoutService = new LayoutRunner(
  () => new Worker(new URL('../workers/layout.worker.ts', import.meta.url), { type: 'module' }),
)
