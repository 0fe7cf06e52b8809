import { expect, test } from 'vitest'
import { ROOT, runCommand } from './stage.ts'
import { summariseUnit } from './unitStage.ts'

const file = (name: string, status: string, tests: readonly (readonly [string, string])[], message = '') => ({
  name: `${ROOT}/tests/${name}`,
  status,
  message,
  assertionResults: tests.map(([fullName, verdict]) => ({ fullName, status: verdict, failureMessages: ['because'] })),
})

test('tests are counted, and what failed or was skipped is named', () => {
  const results = [
    file('a.test.ts', 'passed', [
      ['holds', 'passed'],
      ['waits', 'pending'],
      ['is planned', 'todo'],
    ]),
    file('b.test.ts', 'failed', [
      ['breaks', 'failed'],
      ['holds', 'passed'],
    ]),
  ]
  expect(summariseUnit({ testResults: results })).toEqual({
    passed: 2,
    failed: 1,
    skipped: 2,
    report:
      '✗ tests/b.test.ts: breaks\nbecause\n– skipped: tests/a.test.ts: waits\n– skipped: tests/a.test.ts: is planned',
  })
})

test('a file that does not load is a failure', () => {
  expect(summariseUnit({ testResults: [file('a.test.ts', 'failed', [], 'Cannot find module')] })).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
    report: '✗ tests/a.test.ts\nCannot find module',
  })
})

test('a command that fails, or does not exist, says so', async () => {
  expect(await runCommand(process.execPath, ['-e', 'console.log(1)'])).toEqual({ ok: true, output: '1\n' })
  expect(await runCommand(process.execPath, ['-e', 'console.error(2); process.exitCode = 3'])).toEqual({
    ok: false,
    output: '2\n',
  })
  expect(await runCommand('no-such-command', [])).toMatchObject({
    ok: false,
    output: expect.stringContaining('ENOENT') as string,
  })
})
