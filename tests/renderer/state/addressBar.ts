import type { AddressBar } from '../../../renderer/state/router.svelte.ts'

/** A window's address and history, as far as the router uses them. */
export interface FakeAddressBar extends AddressBar {
  readonly location: { hash: string }
  /** Addresses that Back would go through, the present one last. */
  readonly entries: readonly string[]
  back(): void
  /** As when the person edits the address or follows a plain link. */
  visit(hash: string): void
}

export function fakeAddressBar(hash = ''): FakeAddressBar {
  const entries = [hash]
  const listeners = new Set<() => void>()
  const location = { hash }
  const show = () => {
    location.hash = entries.at(-1) ?? ''
  }
  return {
    location,
    entries,
    history: {
      pushState(_state, _unused, url) {
        entries.push(url)
        show()
      },
      replaceState(_state, _unused, url) {
        entries.splice(-1, 1, url)
        show()
      },
    },
    addEventListener: (_type, listener) => void listeners.add(listener),
    removeEventListener: (_type, listener) => void listeners.delete(listener),
    back() {
      entries.pop()
      show()
      for (const listener of listeners) listener()
    },
    visit(next) {
      entries.push(next)
      show()
      for (const listener of listeners) listener()
    },
  }
}
