import { afterEach, describe, expect, test } from 'vitest'
import { i18n } from '../../../renderer/i18n/i18n.svelte.ts'
import { Settings } from '../../../renderer/state/settings.svelte.ts'
import { fakeShell } from './fakeShell.ts'

/** A system that prefers French and dark windows, until its person turns on the light. */
function frenchNight() {
  const listeners = new Set<() => void>()
  const darkQuery = {
    matches: true,
    addEventListener: (_type: string, listener: unknown) => void listeners.add(listener as () => void),
  }
  return {
    languages: ['fr-CA', 'en'],
    darkQuery,
    lightOn() {
      darkQuery.matches = false
      for (const listener of listeners) listener()
    },
  }
}

afterEach(() => {
  i18n.language = 'en'
})

describe('settings', () => {
  test('are the system’s until something is chosen', () => {
    const system = frenchNight()
    const settings = new Settings(fakeShell(), system)
    expect([settings.language, settings.theme, i18n.language]).toEqual(['fr', 'dark', 'fr'])
    system.lightOn()
    expect(settings.theme).toBe('light')
  })

  test('that were kept count more than the system', async () => {
    const settings = new Settings(fakeShell({}, { language: 'en', theme: null }), frenchNight())
    await settings.load()
    expect([settings.language, settings.theme, i18n.language]).toEqual(['en', 'dark', 'en'])
  })

  test('that cannot be read keep nobody out', async () => {
    const settings = new Settings(fakeShell(), frenchNight())
    await settings.load()
    expect(settings.chosen).toEqual({ language: null, theme: null })
  })

  test('that are chosen hold at once and are written', () => {
    const shell = fakeShell()
    const settings = new Settings(shell, frenchNight())
    settings.choose({ theme: 'light' })
    settings.choose({ language: 'en' })
    expect([settings.language, settings.theme, i18n.language]).toEqual(['en', 'light', 'en'])
    expect(shell.written).toEqual({ language: 'en', theme: 'light' })
  })
})
