import { describe, expect, test } from 'vitest'
import Topics from '../../../renderer/components/person/Topics.svelte'
import type { LibraryStatus } from '../../../shared/model/library.ts'
import { progress } from '../../support/fakeProgress.ts'
import { fakeHandlers, fakeTransport, type FakeTransport } from '../../support/fakeTransport.ts'
import { renderHtml, textOf } from './renderHtml.ts'

/** The topics of somebody without any, in a library whose analysis stands so. */
async function topicsOfNobody(analysis: LibraryStatus['analysis'], running: boolean): Promise<string> {
  const status = fakeHandlers()['library.status']
  const transport: FakeTransport = fakeTransport({
    'library.status': async (argument, signal) => {
      if (running) transport.emit('job', progress(1, 'running'))
      return { ...(await status(argument, signal)), analysis }
    },
  })
  const shape = { kind: 'thin', deep: 0, others: 0 } as const
  const props = { topics: [], shape, declared: [], judgements: [], onjudge: () => undefined }
  return textOf(await renderHtml(Topics, props, 'en', transport))
}

describe('somebody without topics', () => {
  test('wrote too little, once everything was worked out', async () => {
    expect(await topicsOfNobody('current', false)).toBe('Writes about Too little was written to find topics.')
  })

  test('is spared that while topics are being worked out, for the first time or anew', async () => {
    expect(await topicsOfNobody('none', true)).toBe('Writes about Topics are being worked out.')
    expect(await topicsOfNobody('stale', true)).toBe('Writes about Topics are being worked out.')
  })

  test('and while nobody works them out, is told where one has that done', async () => {
    const text = 'Writes about Ties and topics have not been worked out yet. Work them out'
    expect(await topicsOfNobody('none', false)).toBe(text)
  })
})
