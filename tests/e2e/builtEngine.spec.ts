import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { EngineFrame } from '../../shared/api/rpc.ts'
import { createRpcClient } from '../../shared/api/rpcClient.ts'
import { expect, test } from './passerelle.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const STAND_IN = pathToFileURL(join(ROOT, 'tests', 'support', 'parentPortStandIn.ts')).href

const MBOX = `From ada@example.org Mon Jan  1 10:00:00 2024
From: Ada <ada@example.org>
To: Grace <grace@example.org>
Subject: Footbridge
Date: Mon, 01 Jan 2024 10:00:00 +0000
Message-ID: <one@example.org>

The footbridge needs new planks before the spring.
`

interface Envelope {
  readonly to: 'process' | 'window'
  readonly message: unknown
}

/** The engine as the desktop builds and starts it, less Electron. */
function startBuiltEngine(library: string) {
  const child = fork(join(ROOT, 'out', 'main', 'engine.js'), [library], {
    execArgv: ['--import', STAND_IN],
    serialization: 'advanced',
  })
  const said = (to: Envelope['to'], hear: (message: unknown) => void) =>
    child.on('message', (envelope) => {
      if ((envelope as Envelope).to === to) hear((envelope as Envelope).message)
    })
  const opening = new Promise((resolve) => said('process', resolve))
  const transport = createRpcClient({
    send: (message) => void child.send({ to: 'window', message }),
    receive: (listener) =>
      said('window', (message) => {
        listener(message as EngineFrame)
      }),
    closed: (listener) => child.once('exit', listener),
  })
  tell(child, 'serve')
  return { child, opening, transport }
}

function tell(child: ChildProcess, message: string): void {
  child.send({ to: 'process', message })
}

test('the engine as built for the desktop imports with its threads, answers and closes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-e2e-'))
  const mailbox = join(folder, 'mail.mbox')
  await writeFile(mailbox, MBOX)
  const { child, opening, transport } = startBuiltEngine(join(folder, 'library'))
  try {
    expect(await opening).toEqual({ type: 'opened' })
    const { jobId } = await transport.request('import.start', { paths: [mailbox] })
    const { sources } = await transport.request('import.wait', { jobId })
    expect(sources).toMatchObject([{ found: 1, imported: 1, rejected: 0 }])
    const { hits } = await transport.request('search.items', { query: 'planks', limit: 5, offset: 0 })
    expect(hits).toMatchObject([{ subject: 'Footbridge' }])

    const exited = once(child, 'exit')
    tell(child, 'close')
    expect(await exited).toEqual([0, null])
  } finally {
    child.kill()
    await rm(folder, { recursive: true, force: true })
  }
})

test('the engine as built for the desktop says why a library does not open', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-e2e-'))
  const notAFolder = join(folder, 'library')
  await writeFile(notAFolder, 'in the way')
  const { child, opening } = startBuiltEngine(notAFolder)
  try {
    expect(await opening).toMatchObject({ type: 'failed', error: { params: { path: notAFolder } } })
    const exited = once(child, 'exit')
    tell(child, 'close')
    expect(await exited).toEqual([0, null])
  } finally {
    child.kill()
    await rm(folder, { recursive: true, force: true })
  }
})
