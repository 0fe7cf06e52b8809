import { describe, expect, test } from 'vitest'
import { PathField } from '../../../renderer/state/pathField.svelte.ts'
import { fakeShell } from './fakeShell.ts'

describe('a path that is being typed', () => {
  test('shows how it may go on, itself left out', async () => {
    const field = new PathField(fakeShell())
    await field.type('/home/ada/')
    expect(field.completions).toEqual(['/home/ada/mail.mbox', '/home/ada/maildir/'])
  })

  test('takes the one that is chosen, and shows what that holds', async () => {
    const field = new PathField(fakeShell())
    await field.type('/home/')
    field.move(1)
    expect(field.complete()).toBe(true)
    expect(field.text).toBe('/home/ada/')
  })

  test('takes nothing while several are possible and none is chosen', async () => {
    const field = new PathField(fakeShell())
    await field.type('/home/')
    expect(field.complete()).toBe(false)
    expect(field.text).toBe('/home/')
  })

  test('takes the only one', async () => {
    const field = new PathField(fakeShell())
    await field.type('/home/b')
    expect(field.complete()).toBe(true)
    expect(field.text).toBe('/home/bo/')
  })

  test('runs up out of the list to its end', async () => {
    const field = new PathField(fakeShell())
    await field.type('/home/ada/m')
    field.move(-1)
    expect(field.active).toBe(1)
    field.move(1)
    expect(field.active).toBe(-1)
  })

  test('is not overtaken by the completions of an older text', async () => {
    let answerOld: (paths: readonly string[]) => void = () => undefined
    const shell = fakeShell({
      completePath: (prefix) =>
        prefix === '/' ? new Promise((resolve) => (answerOld = resolve)) : Promise.resolve(['/new/x']),
    })
    const field = new PathField(shell)
    const old = field.type('/')
    await field.type('/new/')
    answerOld(['/old'])
    await old
    expect(field.completions).toEqual(['/new/x'])
  })

  test('does without completions where the host has none', async () => {
    const field = new PathField(fakeShell({ completePath: () => Promise.reject(new Error('refused')) }))
    await field.type('/home')
    expect([field.text, field.completions]).toEqual(['/home', []])
  })
})
