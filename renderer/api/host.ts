import type { ClientWire } from '../../shared/api/rpc.ts'
import type { Transport } from '../../shared/api/rpc.ts'
import { createRpcClient } from '../../shared/api/rpcClient.ts'
import type { ShellApi } from '../../shared/api/shellApi.ts'
import { browserShell } from './browserShell.ts'
import { desktopShell, receiveEnginePort } from './desktopShell.ts'
import { messagePortWire } from './messagePortWire.ts'
import { webSocketWire } from './webSocketWire.ts'

/** The two things that a host gives the renderer, and word of the engine going away. */
export interface Host {
  readonly transport: Transport
  readonly shell: ShellApi
  readonly onLost: (listener: () => void) => void
}

/** The desktop where the preload script is there, else the browser host that served this page. */
export async function connectHost(): Promise<Host> {
  const desktop = desktopShell()
  if (desktop !== null) return hostOver(messagePortWire(await receiveEnginePort(desktop)), desktop)
  const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:'
  return hostOver(webSocketWire(new WebSocket(`${scheme}//${location.host}/engine`)), browserShell(fetch))
}

function hostOver(wire: ClientWire, shell: ShellApi): Host {
  let lost = false
  const listeners = new Set<() => void>()
  const transport = createRpcClient({
    ...wire,
    closed(listener) {
      wire.closed(() => {
        lost = true
        listener()
        for (const hear of listeners) hear()
      })
    },
  })
  return {
    transport,
    shell,
    onLost(listener) {
      if (lost) listener()
      else listeners.add(listener)
    },
  }
}
