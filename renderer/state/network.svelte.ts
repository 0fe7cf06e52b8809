import type { Transport } from '../../shared/api/rpc.ts'
import type { PersonId } from '../../shared/model/ids.ts'
import type { NetworkFormat, NetworkReply, TieDetail } from '../../shared/model/network.ts'
import { strongestTie } from '../graph/scene.ts'
import type { SocialGraph } from '../graph/socialGraph.ts'
import { buildSocialGraph } from '../graph/socialGraph.ts'
import { AsyncState } from './asyncState.svelte.ts'

/** More discs than these are a cloud, not a picture; the engine leaves out the least connected and says how many. */
const SHOWN_AT_MOST = 5000

interface Pair {
  readonly a: PersonId
  readonly b: PersonId
}

/** What the network view draws, in a form that costs little to look at again and again. */
export interface LoadedNetwork {
  readonly reply: NetworkReply
  readonly graph: SocialGraph
  /** Departments in the reply's order, then null where somebody has none. */
  readonly departments: readonly (string | null)[]
  /** Of all ties, the weakest first. */
  readonly strengths: readonly number[]
  readonly strongest: number
}

/** The network, read once for each state of the library, and the reason of the tie that is looked at. */
export class Network {
  readonly #loaded: AsyncState<number, LoadedNetwork>
  readonly #tie: AsyncState<Pair, TieDetail>
  readonly #transport: Transport

  constructor(transport: Transport) {
    this.#transport = transport
    this.#loaded = new AsyncState(async (_, signal) =>
      load(await transport.request('network.get', { limit: SHOWN_AT_MOST }, signal)),
    )
    this.#tie = new AsyncState((pair, signal) => transport.request('tie.get', pair, signal))
  }

  get loaded(): AsyncState<number, LoadedNetwork> {
    return this.#loaded
  }

  get tie(): AsyncState<Pair, TieDetail> {
    return this.#tie
  }

  /** The whole network, whatever is shown of it; CSV with a byte order mark, or spreadsheets would misread accents. */
  async file(format: NetworkFormat): Promise<string> {
    const { text } = await this.#transport.request('network.export', { format })
    return format === 'csv' ? `\uFEFF${text}` : text
  }

  /** `revision` of the library: a network belongs to one. */
  refresh(revision: number): Promise<void> {
    return this.#loaded.run(revision)
  }

  /** Reads why two people are tied; nobody, or one person alone, clears what was read. Takes the graph's keys. */
  explainTie(person: string | null, other: string | null): void {
    if (person === null || other === null) this.#tie.clear()
    else void this.#tie.run({ a: Number(person) as PersonId, b: Number(other) as PersonId })
  }
}

function load(reply: NetworkReply): LoadedNetwork {
  const someWithout = reply.nodes.some(({ department }) => department === null)
  const strengths = reply.ties.map(({ strength }) => strength).sort((one, other) => one - other)
  return {
    reply,
    graph: buildSocialGraph(reply),
    departments: [...reply.departments, ...(someWithout ? [null] : [])],
    strengths,
    strongest: strongestTie(strengths),
  }
}
