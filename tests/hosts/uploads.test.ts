import { existsSync, readFileSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { uploadPath } from '../../electron/serve/uploadPath.ts'
import { type OpenedHost, openBrowserHost } from '../support/openBrowserHost.ts'

const BATCH = 'batch-0001'
const put = ({ ask }: OpenedHost, path: string, body: string | Buffer) =>
  ask(`/shell/upload/${BATCH}/${path}`, { method: 'PUT', body })

test('a dropped folder and a dropped file arrive whole, in a folder that only their owner can read', async () => {
  const host = await openBrowserHost()
  const large = Buffer.alloc(3 * 2 ** 20, 'é')

  const inFolder = await put(host, 'Bo%C3%AEte/cur/1.M1%3A2%2CS', large)
  const alone = await put(host, 'a.mbox', 'From -')

  const folder = join(host.uploadDirectory, BATCH)
  expect([inFolder, alone].map(({ status, body }) => [status, JSON.parse(body) as unknown])).toEqual([
    [200, { path: join(folder, 'Boîte') }],
    [200, { path: join(folder, 'a.mbox') }],
  ])
  expect(readFileSync(join(folder, 'Boîte', 'cur', '1.M1:2,S')).equals(large)).toBe(true)
  expect(readFileSync(join(folder, 'a.mbox'), 'utf8')).toBe('From -')
  for (const path of [host.uploadDirectory, folder, join(folder, 'Boîte')])
    expect(statSync(path).mode & 0o777).toBe(0o700)
})

test('an upload that is broken off leaves nothing behind', async () => {
  const host = await openBrowserHost()
  const { cookie = '' } = await host.ownHeaders()
  const socket = connect(host.port, '127.0.0.1')
  socket.write(
    `PUT /shell/upload/${BATCH}/half.mbox HTTP/1.1\r\nHost: 127.0.0.1:${String(host.port)}\r\nOrigin: ${host.origin}\r\n` +
      `Cookie: ${cookie}\r\nContent-Length: 1000\r\n\r\nFrom -`,
  )
  const half = join(host.uploadDirectory, BATCH, 'half.mbox')
  await vi.waitFor(() => {
    expect(existsSync(half) && readFileSync(half, 'utf8')).toBe('From -')
  })

  socket.destroy()

  await vi.waitFor(() => {
    expect(existsSync(half)).toBe(false)
  })
})

test('a second file of the same name is refused and the first one kept', async () => {
  const host = await openBrowserHost()
  await put(host, 'a.mbox', 'first')
  const second = await put(host, 'a.mbox', 'second')
  expect([second.status, JSON.parse(second.body)]).toEqual([
    500,
    { code: 'upload-failed', params: { path: 'a.mbox', detail: 'EEXIST' } },
  ])
  expect(readFileSync(join(host.uploadDirectory, BATCH, 'a.mbox'), 'utf8')).toBe('first')
})

test('a file that the disk has no room for is refused before it is read', async () => {
  const host = await openBrowserHost()
  const { cookie = '' } = await host.ownHeaders()
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(host.port, '127.0.0.1')
    socket.once('data', (text) => {
      resolve(text.toString())
      socket.destroy()
    })
    socket.write(
      `PUT /shell/upload/${BATCH}/huge.mbox HTTP/1.1\r\nHost: 127.0.0.1:${String(host.port)}\r\nOrigin: ${host.origin}\r\n` +
        `Cookie: ${cookie}\r\nContent-Length: ${String(2 ** 52)}\r\n\r\n`,
    )
  })
  expect(answer).toMatch(/^HTTP\/1\.1 507 /)
})

test.each(['..%2Fx', '../x', '%2e%2e/x', '', 'a//b', 'a/%00', 'x'.repeat(256), 'a/'.repeat(64) + 'b'])(
  'a file cannot be put at %j',
  async (path) => {
    const host = await openBrowserHost()
    expect((await put(host, path, 'x')).status).toBe(400)
    expect(await readdir(host.uploadDirectory)).toEqual([])
  },
)

test.each(['..', 'short', 'has.dot.in', 'x'.repeat(65)])('a batch cannot be called %j', async (batch) => {
  const host = await openBrowserHost()
  expect((await host.ask(`/shell/upload/${batch}/a`, { method: 'PUT', body: 'x' })).status).toBe(400)
})

test('closing removes the copies', async () => {
  const host = await openBrowserHost()
  await put(host, 'a.mbox', 'x')
  await host.host.close()
  expect(existsSync(host.uploadDirectory)).toBe(false)
})

test('what Windows cannot store is replaced there, and its separators refused', () => {
  expect(uploadPath(['cur', '1.M1:2,S'], 'linux')).toEqual(['cur', '1.M1:2,S'])
  expect(uploadPath(['cur', '1.M1:2,S'], 'win32')).toEqual(['cur', '1.M1_2,S'])
  expect(uploadPath(['AUX.txt', 'end. '], 'win32')).toEqual(['_AUX.txt', 'end_'])
  expect(uploadPath(['a\\b'], 'linux')).toEqual(['a\\b'])
  expect(() => uploadPath(['a\\b'], 'win32')).toThrow('bad-argument')
})
