import type { FoundTopic } from '../../../shared/model/foundTopic.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import type { NetworkReply, Period, SentMessage, SiloReport, Tie } from '../../../shared/model/network.ts'
import type { WhatIfChange, WhatIfReply } from '../../../shared/model/whatIf.ts'
import { buildTies, DEFAULT_TIE_RULES } from '../network/buildTies.ts'
import type { KnownCommunity } from '../network/matchCommunities.ts'
import { computeNetwork, departmentsOf, networkCommunities } from '../network/networkView.ts'
import type { OwnParticipation } from '../../../shared/model/ownParticipation.ts'
import type { NetworkTimeline } from '../../../shared/model/networkTimeline.ts'
import { findOutsideContacts, type OutsideContact } from '../network/outsideContacts.ts'
import type { Reply } from '../network/replyTimes.ts'
import { listDepartures } from '../storage/departures.ts'
import { selectPopulation } from '../network/siloPopulation.ts'
import { MINIMUM_GROUP_SIZE } from '../network/siloReport.ts'
import { createWhatIf } from '../network/tryChange.ts'
import { openReadable, type ReadableDatabase } from '../storage/database.ts'
import { iterateInteractions } from '../storage/interactions.ts'
import { readStamp } from '../storage/libraryState.ts'
import { asPeopleSay, listTopics } from '../shownTopics.ts'
import { iterateReplies } from '../storage/replies.ts'
import { getLastMeasure } from '../storage/measures.ts'
import { countMessages, countWritten, listOwnKeys, listPeople, type StoredPerson } from '../storage/people.ts'
import type { Analysis, AnalysisCommands } from './analysisCommands.ts'
import { describeCommunities } from './communityMaterial.ts'
import { findLibraryTopics } from './findLibraryTopics.ts'
import { computeTimeline } from './networkTimeline.ts'
import { TopicTextReader } from './topicTextReader.ts'
import { readOwnMail } from './readOwnMail.ts'
import { readOwnParticipation } from './readOwnParticipation.ts'
import { computeTrend } from './trendMaterial.ts'
import { guessDepartments } from './guessDepartments.ts'
import { analyseSilos } from './analyseSilos.ts'
import { placeInSilos, readDepartments, withGuesses, withoutGuess, type KnownDepartments } from './siloMaterial.ts'

type PeriodArgument = AnalysisCommands['silos']['argument']
type Stage = AnalysisCommands['analyse']['progress']

const MOST_TOPICS = 2000

/** What was read of the library for the measures; kept while the library stays as it is. */
interface Material {
  readonly stamp: string
  readonly people: readonly (StoredPerson & { readonly wrote: number })[]
  readonly interactions: readonly SentMessage[]
  readonly replies: readonly Reply[]
  readonly departments: KnownDepartments
  readonly ownMail: () => ReadonlySet<PersonId>
}

/** Computes ties, measures and topics in a thread of its own, from a connection that only reads. */
export class Analyst {
  private readonly library: string
  private db: ReadableDatabase | null = null
  private material: Material | null = null
  private readonly topicTexts = new TopicTextReader()
  /** The network on which changes are tried, as long as the library stays as it is. */
  private trials: { readonly stamp: string; readonly tryChange: ReturnType<typeof createWhatIf> } | null = null

  constructor(library: string) {
    this.library = library
  }

  analyse(progress: (stage: Stage) => void): Analysis {
    progress('ties')
    const material = this.read()
    progress('topics')
    const { topics, texts } = findLibraryTopics(this.open(), material.people, this.topicTexts)
    progress('measures')
    // What is stored keeps everybody: they may take back what they said.
    const shown = asPeopleSay(this.open(), topics)
    const period = lastTwelveMonths(material)
    const ties = tiesAmongMembers(material, period)
    const network = networkOf(material, ties, period)
    const communityOf = new Map(network.nodes.map(({ id, community }) => [id, community]))
    const guesses = guessDepartments(this.open(), {
      people: material.people,
      topics,
      communityOf: material.departments.directory ? null : communityOf,
    })
    const people = withGuesses(material.people, guesses)
    const shownNetwork = relabelled(network, people)
    return {
      stamp: material.stamp,
      topics,
      texts,
      guesses,
      measures: {
        silos: analyseSilos(this.open(), { ...material, people }, shown, this.topicTexts, {
          period,
          bordersPeriod: withYearBefore(period),
          communityOf,
        }),
        network: shownNetwork,
        trend: computeTrend({ ...material, people }),
        ...this.communities({ ...material, people }, shownNetwork, shown),
      },
    }
  }

  private communities({ people, interactions, departments }: Material, network: NetworkReply, topics: FoundTopic[]) {
    const db = this.open()
    const placed = departments.directory ? people.map(withoutGuess) : people
    return describeCommunities({
      people: placed,
      network: relabelled(network, placed),
      messages: interactions,
      topics,
      keyOf: listOwnKeys(db),
      before: (getLastMeasure(db, 'communityKeys') ?? []) as KnownCommunity[],
      gone: new Set(listDepartures(db, Date.now()).keys()),
    })
  }

  silos({ from, to }: PeriodArgument): SiloReport {
    const material = this.read()
    const period = { from: from ?? null, to: to ?? null }
    const topics = listTopics(this.open(), '', MOST_TOPICS)
    const communityOf = networkCommunities(amongTied(material, tiesAmongMembers(material, period)))
    return analyseSilos(this.open(), material, topics, this.topicTexts, { period, communityOf })
  }

  whatIf(change: WhatIfChange): WhatIfReply {
    const material = this.read()
    if (this.trials?.stamp !== material.stamp) {
      const { input } = placeInSilos(material, [], lastTwelveMonths(material))
      const population = selectPopulation(input.people, input.ties, MINIMUM_GROUP_SIZE)
      this.trials = { stamp: material.stamp, tryChange: createWhatIf(population) }
    }
    return this.trials.tryChange(change)
  }

  network({ from, to }: PeriodArgument): NetworkReply {
    const material = this.read()
    const period = { from: from ?? null, to: to ?? null }
    return networkOf(material, tiesAmongMembers(material, period), period)
  }

  own(): OwnParticipation {
    const material = this.read()
    return readOwnParticipation(material, countMessages(this.open()), lastTwelveMonths(material))
  }

  timeline(): NetworkTimeline {
    const { people, interactions } = this.read()
    return computeTimeline({ members: people.filter(({ kind }) => kind === 'member'), interactions })
  }

  contacts({ from = -Infinity, to = Infinity }: PeriodArgument): OutsideContact[] {
    const { people, interactions } = this.read()
    const within = interactions.filter(({ date }) => date >= from && date <= to)
    const kindOf = new Map(people.map(({ id, kind }) => [id, kind]))
    const sides = {
      isInsider: (id: PersonId) => kindOf.get(id) === 'member',
      isOutsider: (id: PersonId) => kindOf.get(id) === 'external',
    }
    return findOutsideContacts(within, sides, DEFAULT_TIE_RULES)
  }

  private open(): ReadableDatabase {
    return (this.db ??= openReadable(this.library))
  }

  private read(): Material {
    const db = this.open()
    const stamp = readStamp(db)
    if (this.material?.stamp !== stamp) {
      const wrote = countWritten(db)
      const people = listPeople(db).map((person) => ({ ...person, wrote: wrote.get(person.id) ?? 0 }))
      const interactions = [...iterateInteractions(db)]
      const members = new Set(people.flatMap(({ id, kind }) => (kind === 'member' ? [id] : [])))
      let ownMail: ReadonlySet<PersonId> | null = null
      this.material = {
        stamp,
        people,
        interactions,
        ownMail: () => (ownMail ??= readOwnMail(db, interactions, (id) => members.has(id))),
        replies: [...iterateReplies(db)],
        departments: readDepartments(db),
      }
    }
    return this.material
  }
}

const YEAR = 365.25 * 86_400_000
/** Messages later than this share of all are taken for wrong clocks. */
const WRONG_CLOCKS = 0.005

/** The rolling year to the newest message; the whole time where there is none. */
function lastTwelveMonths({ interactions }: Material): Period {
  const dates = Float64Array.from(interactions, ({ date }) => date).sort()
  const newest = dates[Math.ceil(dates.length * (1 - WRONG_CLOCKS)) - 1]
  return newest === undefined ? { from: null, to: null } : { from: newest - YEAR, to: newest }
}

function withYearBefore({ from, to }: Period): Period {
  return { from: from === null ? null : from - YEAR, to }
}

/** Ties of the organisation's own people: outsiders and programs are in no department. */
function tiesAmongMembers({ people, interactions }: Material, period: Period): Tie[] {
  const members = new Set<PersonId>(people.filter(({ kind }) => kind === 'member').map(({ id }) => id))
  return buildTies(interactions, DEFAULT_TIE_RULES, period).filter(({ a, b }) => members.has(a) && members.has(b))
}

function networkOf(material: Material, ties: readonly Tie[], period: Period): NetworkReply {
  return computeNetwork({ ...amongTied(material, ties), period, limit: Infinity })
}

/** These ties with whoever has one. */
function amongTied({ people }: Material, ties: readonly Tie[]) {
  const tied = new Set(ties.flatMap(({ a, b }) => [a, b]))
  return { people: people.filter(({ id }) => tied.has(id)), ties }
}

/** The network with the people's departments as they are known by now. */
function relabelled(network: NetworkReply, people: readonly StoredPerson[]): NetworkReply {
  const departmentOf = new Map(people.map(({ id, department }) => [id, department]))
  const nodes = network.nodes.map((node) => ({ ...node, department: departmentOf.get(node.id) ?? null }))
  return { ...network, nodes, departments: departmentsOf(nodes) }
}
