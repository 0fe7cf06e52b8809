import { setImmediate as settled } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { repeatWhenAsked } from '../../../electron/engine/jobs/repeatWhenAsked.ts'

/** Work whose runs end when they are told to. */
function workByHand() {
  const runs: { end: () => void; fail: () => void }[] = []
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const fail = () => {
        reject(new Error('the disk is full'))
      }
      runs.push({ end: resolve, fail })
    })
  return { runs, repeated: repeatWhenAsked(work) }
}

describe('work that is asked for while it runs', () => {
  it('is done once more, however often it was asked for', async () => {
    const { runs, repeated } = workByHand()
    for (let times = 0; times < 4; times++) repeated.ask()
    expect(runs).toHaveLength(1)
    runs[0]?.end()
    await settled()
    expect(runs).toHaveLength(2)
    runs[1]?.end()
    await settled()
    expect(runs).toHaveLength(2)
    repeated.ask()
    expect(runs).toHaveLength(3)
  })

  it('also where it failed, but not once it was stopped', async () => {
    const { runs, repeated } = workByHand()
    repeated.ask()
    repeated.ask()
    runs[0]?.fail()
    await settled()
    expect(runs).toHaveLength(2)
    repeated.ask()
    repeated.stop()
    runs[1]?.end()
    await settled()
    expect(runs).toHaveLength(2)
  })
})
