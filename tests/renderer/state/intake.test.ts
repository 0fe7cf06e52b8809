import { describe, expect, test } from 'vitest'
import { Intake } from '../../../renderer/state/intake.svelte.ts'
import { PasserelleError } from '../../../shared/api/errors.ts'
import type { JobId } from '../../../shared/model/ids.ts'
import type { ImportReport } from '../../../shared/model/source.ts'
import { fakeTransport } from '../../support/fakeTransport.ts'
import { fakeShell } from './fakeShell.ts'

const REPORT: ImportReport = { sources: [], dryRun: false, cancelled: true }

describe('exports that come in', () => {
  test('by their paths are imported, and the report is kept', async () => {
    const transport = fakeTransport({ 'import.wait': () => REPORT })
    const intake = new Intake(transport, fakeShell())
    expect(await intake.importPaths(['/home/ada/mail.mbox'])).toBe(true)
    expect(transport.asked[0]).toMatchObject({ name: 'import.start', argument: { paths: ['/home/ada/mail.mbox'] } })
    await expect.poll(() => intake.report).toEqual(REPORT)
  })

  test('by a drop are handed to the host first, with word of how far that is', async () => {
    const handovers: unknown[] = []
    const transport = fakeTransport()
    const shell = fakeShell({
      pathsOfDropped(files, onProgress) {
        onProgress?.(1, 2)
        handovers.push(intake.handover, intake.starting)
        return Promise.resolve(files.map(({ path }) => `/private/${path}`))
      },
    })
    const intake = new Intake(transport, shell)
    expect(await intake.importDropped([{ file: null, path: 'Mail/cur/1' }])).toBe(true)
    expect(handovers).toEqual([{ done: 1, total: 2 }, true])
    expect([intake.handover, intake.starting]).toEqual([null, false])
    expect(transport.asked[0]).toMatchObject({ argument: { paths: ['/private/Mail/cur/1'] } })
  })

  test('of which there are none ask nothing', async () => {
    const transport = fakeTransport()
    const intake = new Intake(transport, fakeShell())
    expect(await intake.importPaths([])).toBe(false)
    expect(await intake.importDropped([])).toBe(false)
    expect(transport.asked).toEqual([])
  })

  test('and are refused leave their reason, until the next try', async () => {
    let paths = 0
    const transport = fakeTransport({
      'import.start': () => {
        paths += 1
        if (paths === 1) throw new PasserelleError('path-not-found', { path: '/nowhere' })
        return { jobId: 3 as JobId }
      },
    })
    const intake = new Intake(transport, fakeShell())
    expect(await intake.importPaths(['/nowhere'])).toBe(false)
    expect(intake.error).toEqual({ code: 'path-not-found', params: { path: '/nowhere' } })
    await intake.importPaths(['/somewhere'])
    expect(intake.error).toBeNull()
  })

  test('and were refused are forgotten when the person goes elsewhere', async () => {
    const refuse = () => {
      throw new PasserelleError('path-not-found', { path: '/nowhere' })
    }
    const intake = new Intake(fakeTransport({ 'import.start': refuse }), fakeShell())
    await intake.importPaths(['/nowhere'])
    intake.forgetError()
    expect(intake.error).toBeNull()
  })

  test('from the sample company are a job as well', async () => {
    const transport = fakeTransport({ 'sample.open': () => ({ jobId: 9 as JobId }) })
    await new Intake(transport, fakeShell()).openSample()
    await expect.poll(() => transport.asked.at(-1)).toMatchObject({ name: 'import.wait', argument: { jobId: 9 } })
  })
})
