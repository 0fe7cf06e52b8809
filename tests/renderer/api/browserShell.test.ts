import { describe, expect, test } from 'vitest'
import { browserShell } from '../../../renderer/api/browserShell.ts'

/** A host that answers each `METHOD path` with JSON, or with a status and JSON. */
function host(answers: Readonly<Record<string, unknown>>) {
  const asked: { request: string; body: unknown }[] = []
  const shell = browserShell((address, options = {}) => {
    const request = `${options.method ?? 'GET'} ${(address as string).replace(/[0-9a-f-]{36}/, 'BATCH')}`
    asked.push({ request, body: options.body ?? null })
    const answer = answers[request]
    if (answer instanceof Response) return Promise.resolve(answer)
    return Promise.resolve(answer === undefined ? new Response(null, { status: 204 }) : Response.json(answer))
  })
  return { shell, asked }
}

describe('the shell in a browser', () => {
  test('completes paths', async () => {
    const { shell } = host({ 'GET /shell/complete?prefix=%2Fhome%2F%C3%A9': ['/home/élise/'] })
    expect(await shell.completePath('/home/é')).toEqual(['/home/élise/'])
  })

  test('reads and writes settings', async () => {
    const { shell, asked } = host({ 'GET /shell/settings': { language: 'fr', theme: null } })
    expect(await shell.settings.read()).toEqual({ language: 'fr', theme: null })
    await shell.settings.write({ language: null, theme: 'dark' })
    expect(asked.at(-1)).toEqual({ request: 'PUT /shell/settings', body: '{"language":null,"theme":"dark"}' })
  })

  test('streams dropped files in order, tells how far it is, and takes each outermost copy once', async () => {
    const { shell, asked } = host({
      'PUT /shell/upload/BATCH/Mail/cur/1%3A2%2CS': { path: '/tmp/up/Mail' },
      'PUT /shell/upload/BATCH/Mail/%C3%A9t%C3%A9%20%231': { path: '/tmp/up/Mail' },
      'PUT /shell/upload/BATCH/a.mbox': { path: '/tmp/up/a.mbox' },
    })
    const steps: unknown[] = []
    const files = ['Mail/cur/1:2,S', 'Mail/été #1', 'a.mbox'].map((path) => ({ file: path, path }))
    const paths = await shell.pathsOfDropped(files, (...step) => steps.push(step))
    expect(paths).toEqual(['/tmp/up/Mail', '/tmp/up/a.mbox'])
    expect(asked.map(({ body }) => body)).toEqual(files.map(({ file }) => file))
    expect(steps).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
      [3, 3],
    ])
  })

  test('says what the host says went wrong', async () => {
    const full = Response.json({ code: 'disk-full', params: { path: 'mail.mbox' } }, { status: 507 })
    const { shell } = host({ 'PUT /shell/upload/BATCH/mail.mbox': full })
    await expect(shell.pathsOfDropped([{ file: '', path: 'mail.mbox' }])).rejects.toMatchObject({
      code: 'disk-full',
      params: { path: 'mail.mbox' },
    })
  })

  test('says something when the host says nothing', async () => {
    const { shell } = host({ 'GET /shell/settings': new Response('gone', { status: 502, statusText: 'Bad Gateway' }) })
    await expect(shell.settings.read()).rejects.toMatchObject({
      code: 'internal',
      params: { detail: '502 Bad Gateway' },
    })
  })
})
