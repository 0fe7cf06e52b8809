/** `npm test`: everything that must hold, in one command. A stage that fails does not keep the others from running. */
import { endToEndStage } from './run/endToEndStage.ts'
import { type Counts, scriptStage, type Stage } from './run/stage.ts'
import { unitStage } from './run/unitStage.ts'

const lint = scriptStage('lint', 'lint')
const format = scriptStage('format', 'format:check')
const types = scriptStage('types', 'typecheck')
const deadCode = scriptStage('dead code', 'deadcode')
const build = scriptStage('build', 'build')

const results: Counts[] = []
// Linting uses one core and takes longer than the other checks together: unit tests begin on the core that these leave.
await Promise.all([inTurn([lint]), inTurn([format, types, deadCode, build, unitStage])])
await inTurn([endToEndStage])

async function inTurn(stages: readonly Stage[]): Promise<void> {
  for (const stage of stages) await runStage(stage)
}

async function runStage(stage: Stage): Promise<void> {
  const start = performance.now()
  const result = await stage.run()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${result.failed === 0 ? '✓' : '✗'} ${stage.name}: ${sentence(result)} (${seconds} s)`)
  if (result.report !== '') console.log(result.report)
  results.push(result)
}

const total = results.reduce((sum, { passed, failed, skipped }) => ({
  passed: sum.passed + passed,
  failed: sum.failed + failed,
  skipped: sum.skipped + skipped,
}))
console.log(sentence(total))
process.exitCode = total.failed === 0 ? 0 : 1

function sentence({ passed, failed, skipped }: Counts): string {
  return `${String(passed)} passed, ${String(failed)} failed${skipped > 0 ? `, ${String(skipped)} skipped` : ''}`
}
