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
    const { expected, unexpected, flaky, skipped } = v.parse(reportSchema, JSON.parse(read)).stats
    const failed = unexpected > 0 || ok ? unexpected : 1
    const report = failed > 0 ? lastLines(output, 80) : skippedLines(output)
    return { passed: expected + flaky, failed, skipped, report }
  },
}

function skippedLines(output: string): string {
  const lines = output.split('\n').filter((line) => /^\s+-\s+\d+ /.test(line))
  return lines.map((line) => `– skipped: ${line.replace(/^\s+-\s+\d+ /, '')}`).join('\n')
}
