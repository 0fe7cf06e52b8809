import type { ShellApi, ShellSettings } from '../../shared/api/shellApi.ts'
import type { Language } from '../../shared/wording/language.ts'
import { preferredLanguage } from '../../shared/wording/language.ts'
import { i18n } from '../i18n/i18n.svelte.ts'

export type Theme = 'light' | 'dark'

/** What the system would have: its languages, best first, and whether its windows are dark. */
export interface SystemPreferences {
  readonly languages: readonly string[]
  readonly darkQuery: Pick<MediaQueryList, 'matches' | 'addEventListener'>
}

/** Language and colours: the person's choice, or the system's while they have not chosen. */
export class Settings {
  #chosen = $state.raw<ShellSettings>({ language: null, theme: null })
  #systemDark = $state(false)
  readonly #shell: ShellApi
  readonly #system: SystemPreferences

  constructor(shell: ShellApi, system: SystemPreferences) {
    this.#shell = shell
    this.#system = system
    this.#systemDark = system.darkQuery.matches
    system.darkQuery.addEventListener('change', () => {
      this.#systemDark = system.darkQuery.matches
    })
    i18n.language = this.language
  }

  /** null: as the system. */
  get chosen(): ShellSettings {
    return this.#chosen
  }

  get language(): Language {
    return this.#chosen.language ?? preferredLanguage(this.#system.languages)
  }

  /** For what cannot follow the style sheet: a WebGL canvas. */
  get theme(): Theme {
    return this.#chosen.theme ?? (this.#systemDark ? 'dark' : 'light')
  }

  /** Settings that cannot be read are the system's: no reason not to open. */
  async load(): Promise<void> {
    try {
      this.#chosen = await this.#shell.settings.read()
    } catch {
      this.#chosen = { language: null, theme: null }
    }
    i18n.language = this.language
  }

  choose(change: Partial<ShellSettings>): void {
    this.#chosen = { ...this.#chosen, ...change }
    i18n.language = this.language
    // Not kept is not worth a message: the choice holds until the window closes.
    this.#shell.settings.write(this.#chosen).catch(() => undefined)
  }
}
