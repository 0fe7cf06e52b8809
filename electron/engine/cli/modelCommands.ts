import { resolve } from 'node:path'
import { ask, withEngine, type Command } from './askEngine.ts'
import { UsageError } from './commandLine.ts'

export const MODEL_COMMANDS: Readonly<Record<string, Command>> = {
  /** `model set PATH | off | status`. */
  model(line) {
    const [action = 'status', ...rest] = line.words
    const path = rest.join(' ')
    if (action === 'set' ? path === '' : rest.length > 0 || !['off', 'status'].includes(action)) {
      throw new UsageError('model set PATH | off | status')
    }
    return withEngine(line, false, async (engine) => {
      if (action === 'status') return ask(engine, 'model.get', {})
      await ask(engine, 'model.set', { path: action === 'off' ? null : resolve(path) })
      if (action === 'set') await ask(engine, 'analysis.run', {})
      return ask(engine, 'model.get', {})
    })
  },
}
