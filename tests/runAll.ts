/** `npm test`: everything that must hold, in one command. A stage that fails does not keep the others from running. */
import { endToEndStage } from './run/endToEndStage.ts'
import { type Counts, scriptStage, type Stage } from './run/stage.ts'
import { unitStage } from './run/unitStage.ts'

const STAGES: readonly Stage[] = [
  scriptStage('format', 'format:check'),
  scriptStage('lint', 'lint'),
  scriptStage('types', 'typecheck'),
  scriptStage('dead code', 'deadcode'),
  unitStage,
  scriptStage('build', 'build'),
  endToEndStage,
]

const results: Counts[] = []
for (const stage of STAGES) {
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
