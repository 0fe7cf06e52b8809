import { readFile, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import * as v from 'valibot'
import { lastLines, ROOT, runCommand, type Stage, type StageResult } from './stage.ts'

const REPORT = join(ROOT, 'test-results', 'unit.json')

/** The part of Vitest's JSON report that is read here. */
const reportSchema = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      message: v.optional(v.string(), ''),
      assertionResults: v.array(
        v.object({ fullName: v.string(), status: v.string(), failureMessages: v.nullish(v.array(v.string()), []) }),
      ),
    }),
  ),
})
type UnitReport = v.InferOutput<typeof reportSchema>

export const unitStage: Stage = {
  name: 'unit tests',
  async run() {
    await rm(REPORT, { force: true })
    const words = ['run', '--silent', 'test:unit', '--', '--reporter=json', `--outputFile=${REPORT}`]
    const { ok, output } = await runCommand('npm', words, { minutes: 15 })
    const read = await readFile(REPORT, 'utf8').catch(() => null)
    if (read === null) return { passed: 0, failed: 1, skipped: 0, report: lastLines(output, 60) }
    const result = summariseUnit(v.parse(reportSchema, JSON.parse(read)))
    // An error outside of any test (an unhandled rejection, say) is in the exit code alone.
    return ok || result.failed > 0 ? result : { ...result, failed: 1, report: lastLines(output, 60) }
  },
}

/** A file that could not even be loaded counts as one failed test. */
export function summariseUnit({ testResults }: UnitReport): StageResult {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((test) => ({ ...test, file: relative(ROOT, name) })),
  )
  const failed = tests.filter(({ status }) => status === 'failed')
  const skipped = tests.filter(({ status }) => status !== 'failed' && status !== 'passed')
  const lines = [
    ...broken.map(({ name, message }) => `✗ ${relative(ROOT, name)}\n${lastLines(message, 20)}`),
    ...failed.map(({ file, fullName, failureMessages }) => `✗ ${file}: ${fullName}\n${head(failureMessages)}`),
    ...skipped.map(({ file, fullName }) => `– skipped: ${file}: ${fullName}`),
  ]
  return {
    passed: tests.length - failed.length - skipped.length,
    failed: failed.length + broken.length,
    skipped: skipped.length,
    report: lines.join('\n'),
  }
}

function head(messages: readonly string[] | null): string {
  return (messages ?? []).join('\n').split('\n').slice(0, 12).join('\n')
}
