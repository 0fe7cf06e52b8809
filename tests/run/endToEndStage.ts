import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { requireChromium } from './requireChromium.ts'
import { lastLines, ROOT, runCommand, type Stage } from './stage.ts'

const REPORT = join(ROOT, 'test-results', 'e2e.json')
const WITHOUT_CHROMIUM =
  'No Chromium starts here and none could be installed. Install one (Debian: apt-get install chromium), or say where it is in CHROMIUM_PATH.'

/** The part of Playwright's JSON report that is read here. */
const reportSchema = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
  suites: v.array(v.lazy(() => suiteSchema)),
})
interface Suite {
  readonly specs: readonly {
    readonly title: string
    readonly file: string
    readonly tests: readonly { readonly status: string; readonly annotations: readonly Annotation[] }[]
  }[]
  readonly suites?: readonly Suite[] | undefined
}
interface Annotation {
  readonly type: string
  readonly description?: string | undefined
}
const testSchema = v.object({
  status: v.string(),
  annotations: v.array(v.object({ type: v.string(), description: v.optional(v.string()) })),
})
const suiteSchema: v.GenericSchema<unknown, Suite> = v.object({
  specs: v.array(v.object({ title: v.string(), file: v.string(), tests: v.array(testSchema) })),
  suites: v.optional(v.array(v.lazy(() => suiteSchema))),
})

export const endToEndStage: Stage = {
  name: 'end-to-end tests',
  async run() {
    const chromium = await requireChromium()
    if (chromium === null) return { passed: 0, failed: 1, skipped: 0, report: WITHOUT_CHROMIUM }
    await rm(REPORT, { force: true })
    const { ok, output } = await runCommand('npm', ['run', '--silent', 'test:e2e', '--', '--reporter=list,json'], {
      minutes: 15,
      environment: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: REPORT },
    })
    const read = await readFile(REPORT, 'utf8').catch(() => null)
    if (read === null) return { passed: 0, failed: 1, skipped: 0, report: lastLines(output, 60) }
    const { stats, suites } = v.parse(reportSchema, JSON.parse(read))
    const { expected, unexpected, flaky, skipped } = stats
    const failed = unexpected > 0 || ok ? unexpected : 1
    const report = failed > 0 ? lastLines(output, 80) : suites.flatMap(skippedLines).join('\n')
    return { passed: expected + flaky, failed, skipped, report }
  },
}

function skippedLines({ specs, suites = [] }: Suite): readonly string[] {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations }) => {
        const reasons = annotations
          .filter(({ type }) => type === 'skip')
          .map(({ description = 'no reason given' }) => description)
        return `– skipped: tests/e2e/${file}: ${title}${reasons.map((reason) => ` (${reason})`).join('')}`
      }),
  )
  return [...own, ...suites.flatMap(skippedLines)]
}
