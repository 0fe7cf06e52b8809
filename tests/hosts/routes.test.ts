import { describe, expect, test } from 'vitest'
import { openBrowserHost } from '../support/openBrowserHost.ts'

describe('files of the renderer', () => {
  test('have their types', async () => {
    const { ask } = await openBrowserHost()
    const page = await ask('/')
    const script = await ask('/assets/page.js')
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.body).toBe('<!doctype html><title>Passerelle</title>')
    expect([script.status, script.headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8'])
  })

  test('answer HEAD without the file', async () => {
    const { ask } = await openBrowserHost()
    const head = await ask('/assets/page.js', { method: 'HEAD' })
    expect([head.status, head.headers['content-length'], head.body]).toEqual([200, '9', ''])
  })

  test.each([
    '/../secret.js',
    '/assets/../../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/assets/..%5c..%5csecret.js',
    '//secret.js',
    '/assets/%00page.js',
    '/assets/%E0%A4%A.js',
    '/assets',
  ])('%s names none', async (path) => {
    const { ask } = await openBrowserHost()
    expect((await ask(path)).status).toBe(404)
  })

  test('cannot be written', async () => {
    const { ask } = await openBrowserHost()
    expect((await ask('/assets/page.js', { method: 'PUT', body: 'x' })).status).toBe(404)
  })
})

describe('settings', () => {
  test('follow the system until they are written', async () => {
    const { ask } = await openBrowserHost()
    expect(JSON.parse((await ask('/shell/settings')).body)).toEqual({ language: null, theme: null })

    const body = '{"language":"fr","theme":"dark"}'
    expect((await ask('/shell/settings', { method: 'PUT', body })).status).toBe(204)
    expect((await ask('/shell/settings')).body).toBe(body)
  })

  test.each([
    '',
    'null',
    '{"language":"de","theme":null}',
    '{"language":"fr","theme":null,"more":1}',
    ' '.repeat(5000),
  ])('are not %j', async (body) => {
    const { ask } = await openBrowserHost()
    const answer = await ask('/shell/settings', { method: 'PUT', body })
    expect([answer.status, JSON.parse(answer.body)]).toMatchObject([400, { code: 'bad-argument' }])
  })
})

describe('completing a path', () => {
  test('answers with an array whatever is typed', async () => {
    const { ask, uploadDirectory } = await openBrowserHost()
    const complete = async (prefix: string): Promise<unknown> =>
      JSON.parse((await ask(`/shell/complete?prefix=${encodeURIComponent(prefix)}`)).body)
    expect(await complete(uploadDirectory.slice(0, -2))).toEqual([`${uploadDirectory}/`])
    expect(await complete('/no/such/folder/x')).toEqual([])
    expect(await complete('')).toEqual([])
  })
})
