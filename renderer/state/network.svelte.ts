import { PasserelleError } from '../../shared/api/errors.ts'
import type { Transport } from '../../shared/api/rpc.ts'
import type { CommunitiesReply } from '../../shared/model/communities.ts'
import type { PersonId } from '../../shared/model/ids.ts'
import type { NetworkFormat, NetworkReply, Period, TieDetail } from '../../shared/model/network.ts'
import type { ListedTopic } from '../../shared/model/topic.ts'
import type { NetworkTimeline, TimeWindow } from '../../shared/model/networkTimeline.ts'
import { buildTimeGraph, showTime } from '../graph/timeGraph.ts'
import { strongestTie } from '../graph/scene.ts'
import type { SocialGraph } from '../graph/socialGraph.ts'
import { buildSocialGraph } from '../graph/socialGraph.ts'
import { AsyncState } from './asyncState.svelte.ts'

/** More discs than these are a cloud, not a picture; the engine leaves out the least connected and says how many. */
const SHOWN_AT_MOST = 5000
/** Enough to find those that two people of the picture hold. */
const TOPICS_READ = 200

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
  /** The years to choose from, and the one that is shown; absent for the latest twelve months. */
  readonly time?: { readonly windows: readonly TimeWindow[]; readonly shown: TimeWindow }
}

/** The network, read once for each state of the library, and the reason of the tie that is looked at. */
export class Network {
  readonly #loaded: AsyncState<number, LoadedNetwork>
  readonly #tie: AsyncState<Pair, TieDetail>
  readonly #communities: AsyncState<null, CommunitiesReply>
  readonly #topics: AsyncState<null, readonly ListedTopic[]>
  readonly #transport: Transport
  /** A quarter's network, by its name. */
  readonly #travelled: AsyncState<string, LoadedNetwork>
  #years: Readonly<Record<string, NetworkReply>> = {}
  #timeline: Promise<{ readonly timeline: NetworkTimeline; readonly graph: SocialGraph }> | null = null

  constructor(transport: Transport) {
    this.#transport = transport
    this.#loaded = new AsyncState(async (_, signal) =>
      load(await transport.request('network.get', { limit: SHOWN_AT_MOST }, signal)),
    )
    this.#travelled = new AsyncState((quarter, signal) => this.#yearTo(quarter, signal))
    this.#communities = new AsyncState((_, signal) => transport.request('communities.list', {}, signal))
    this.#topics = new AsyncState((_, signal) =>
      transport.request('topic.list', { order: 'telling', limit: TOPICS_READ }, signal),
    )
    this.#tie = new AsyncState((pair, signal) => transport.request('tie.get', pair, signal))
  }

  get loaded(): AsyncState<number, LoadedNetwork> {
    return this.#loaded
  }

  /** The network of the year that ends with a quarter. */
  get travelled(): AsyncState<string, LoadedNetwork> {
    return this.#travelled
  }

  /** The communities of the latest twelve months, by which they have their names; asked for with `nameCommunities`. */
  get communities(): AsyncState<null, CommunitiesReply> {
    return this.#communities
  }

  /** The most telling topics; asked for with `readTopics`. */
  get topics(): AsyncState<null, readonly ListedTopic[]> {
    return this.#topics
  }

  readTopics(): void {
    if (this.#topics.current === undefined && !this.#topics.loading) void this.#topics.run(null)
  }

  nameCommunities(): void {
    if (this.#communities.current === undefined && !this.#communities.loading) void this.#communities.run(null)
  }

  get tie(): AsyncState<Pair, TieDetail> {
    return this.#tie
  }

  /** The whole network of a period (nulls: the latest twelve months), whatever is shown of it; CSV with a byte order mark, or spreadsheets would misread accents. */
  async file(format: NetworkFormat, { from, to }: Period): Promise<string> {
    const { text } = await this.#transport.request('network.export', {
      format,
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
    })
    return format === 'csv' ? `\uFEFF${text}` : text
  }

  /** `revision` of the library: a network belongs to one. */
  refresh(revision: number): Promise<void> {
    this.#timeline = null
    this.#years = {}
    this.#travelled.clear()
    this.#communities.clear()
    this.#topics.clear()
    return this.#loaded.run(revision)
  }

  async #yearTo(quarter: string, signal: AbortSignal): Promise<LoadedNetwork> {
    this.#timeline ??= this.#transport
      .request('network.timeline', {})
      .then((timeline) => ({ timeline, graph: buildTimeGraph(timeline) }))
    const asked = this.#timeline
    const { timeline, graph } = await asked.catch((error: unknown) => {
      if (this.#timeline === asked) this.#timeline = null
      throw error
    })
    const shown = timeline.windows.find((window) => window.quarter === quarter) ?? timeline.windows.at(-1)
    if (shown === undefined) throw new PasserelleError('not-found', { kind: 'quarter', id: quarter })
    const { from, to } = shown
    const reply =
      this.#years[shown.quarter] ??
      (await this.#transport.request('network.get', { from, to, limit: SHOWN_AT_MOST }, signal))
    this.#years = { ...this.#years, [shown.quarter]: reply }
    signal.throwIfAborted()
    showTime(graph, reply)
    return { ...describe(reply, graph), time: { windows: timeline.windows, shown } }
  }

  /** Reads why two people are tied; nobody, or one person alone, clears what was read. Takes the graph's keys. */
  explainTie(person: string | null, other: string | null): void {
    if (person === null || other === null) this.#tie.clear()
    else void this.#tie.run({ a: Number(person) as PersonId, b: Number(other) as PersonId })
  }
}

function load(reply: NetworkReply): LoadedNetwork {
  return describe(reply, buildSocialGraph(reply))
}

function describe(reply: NetworkReply, graph: SocialGraph): LoadedNetwork {
  const someWithout = reply.nodes.some(({ department }) => department === null)
  const strengths = reply.ties.map(({ strength }) => strength).sort((one, other) => one - other)
  return {
    reply,
    graph,
    departments: [...reply.departments, ...(someWithout ? [null] : [])],
    strengths,
    strongest: strongestTie(strengths),
  }
}
