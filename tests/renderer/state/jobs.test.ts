import { describe, expect, test } from 'vitest'
import type { JobId } from '../../../shared/model/ids.ts'
import { Jobs } from '../../../renderer/state/jobs.svelte.ts'
import { PasserelleError } from '../../../shared/api/errors.ts'
import { fakeTransport } from '../../support/fakeTransport.ts'
import { progress } from '../../support/fakeProgress.ts'

describe('jobs', () => {
  test('are known by their last word, in the order they came', () => {
    const transport = fakeTransport()
    const jobs = new Jobs(transport)
    transport.emit('job', progress(1, 'running', 2))
    transport.emit('job', progress(2, 'queued'))
    transport.emit('job', progress(1, 'running', 5))
    // Events cross the wire one microtask later.
    return expect.poll(() => jobs.active).toEqual([progress(1, 'running', 5), progress(2, 'queued')])
  })

  test('that run are spoken of before those that wait', async () => {
    const transport = fakeTransport()
    const jobs = new Jobs(transport)
    transport.emit('job', progress(1, 'queued'))
    transport.emit('job', progress(2, 'running'))
    await expect.poll(() => jobs.foremost?.jobId).toBe(2)
  })

  test('that ended are no longer active', async () => {
    const transport = fakeTransport()
    const jobs = new Jobs(transport)
    transport.emit('job', progress(1, 'running'))
    transport.emit('job', progress(1, 'done', 10))
    await expect.poll(() => jobs.ended).toEqual([progress(1, 'done', 10)])
    expect([jobs.active, jobs.foremost]).toEqual([[], null])
  })

  test('are cancelled on the wire; one that has just ended is no error', async () => {
    const transport = fakeTransport({
      'job.cancel': () => {
        throw new PasserelleError('not-found', { kind: 'job', id: 1 })
      },
    })
    await new Jobs(transport).cancel(1 as JobId)
    expect(transport.asked).toMatchObject([{ name: 'job.cancel', argument: { jobId: 1 } }])
  })
})
