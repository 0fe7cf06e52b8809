import { createContext } from 'svelte'
import type { Transport } from '../../shared/api/rpc.ts'
import type { ShellApi } from '../../shared/api/shellApi.ts'
import { Corrections } from './corrections.svelte.ts'
import { Intake } from './intake.svelte.ts'
import { Jobs } from './jobs.svelte.ts'
import { Library } from './library.svelte.ts'
import type { AddressBar } from './router.svelte.ts'
import { Router } from './router.svelte.ts'
import type { SystemPreferences } from './settings.svelte.ts'
import { Settings } from './settings.svelte.ts'

/** What views share. A view makes its own controllers from `transport`; components receive what they show. */
export interface App {
  readonly transport: Transport
  readonly shell: ShellApi
  readonly router: Router
  readonly settings: Settings
  readonly library: Library
  readonly jobs: Jobs
  readonly intake: Intake
  readonly corrections: Corrections
}

export interface AppSurroundings {
  readonly transport: Transport
  readonly shell: ShellApi
  readonly addressBar: AddressBar
  readonly system: SystemPreferences
}

export function createApp({ transport, shell, addressBar, system }: AppSurroundings): App {
  return {
    transport,
    shell,
    router: new Router(addressBar),
    settings: new Settings(shell, system),
    library: new Library(transport),
    jobs: new Jobs(transport),
    intake: new Intake(transport, shell),
    corrections: new Corrections(transport),
  }
}

/** `useApp()` in a component's script; `provideApp(app)` once, at the root. */
export const [useApp, provideApp] = createContext<App>()
