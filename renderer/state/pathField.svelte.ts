import type { ShellApi } from '../../shared/api/shellApi.ts'

/** A path that is being typed, and how it may go on. */
export class PathField {
  #text = $state('')
  #completions = $state.raw<readonly string[]>([])
  #active = $state(-1)
  readonly #shell: ShellApi

  constructor(shell: ShellApi) {
    this.#shell = shell
  }

  get text(): string {
    return this.#text
  }

  get completions(): readonly string[] {
    return this.#completions
  }

  get active(): number {
    return this.#active
  }

  /** Completions of an older text never replace those of a newer one; a host that cannot complete shows none. */
  async type(text: string): Promise<void> {
    this.#text = text
    this.#active = -1
    const completions = text === '' ? [] : await this.#shell.completePath(text).catch(() => [])
    if (this.#text === text) this.#completions = completions.filter((path) => path !== text)
  }

  move(step: 1 | -1): void {
    const places = this.#completions.length + 1
    this.#active = ((this.#active + 1 + step + places) % places) - 1
  }

  /** Takes the chosen completion, or the only one; false where there is none to take. */
  complete(): boolean {
    const path = this.#completions[this.#active] ?? (this.#completions.length === 1 ? this.#completions[0] : undefined)
    if (path === undefined) return false
    this.choose(path)
    return true
  }

  /** A folder opens and shows what it holds. */
  choose(path: string): void {
    void this.type(path)
  }

  dismiss(): void {
    this.#completions = []
    this.#active = -1
  }

  clear(): void {
    this.#text = ''
    this.dismiss()
  }
}
