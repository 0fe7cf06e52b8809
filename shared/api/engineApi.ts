import type { Correction, MergeSuggestion, StoredCorrection } from '../model/correction.ts'
import type { CommunitiesReply, CommunityDetail } from '../model/communities.ts'
import type { ExpertsReply, SearchReply } from '../model/expertise.ts'
import type { HiddenExpertRules, HiddenExpertsReply } from '../model/hiddenExpert.ts'
import type { CorrectionId, Instant, ItemId, JobId, PersonId, SourceId } from '../model/ids.ts'
import type { TopicVerdict } from '../model/judgement.ts'
import type { KnowledgeGaps } from '../model/knowledgeGap.ts'
import type { ItemDetail, ThreadDetail } from '../model/item.ts'
import type { DoctorReport, LibraryStatus } from '../model/library.ts'
import type { NetworkTimeline } from '../model/networkTimeline.ts'
import type { NetworkFile, NetworkFormat, NetworkReply, SiloReport, TieDetail } from '../model/network.ts'
import type { DirectoryReport, ListedPerson, PersonKind, PersonProfile, PersonSummary } from '../model/person.ts'
import type { MeaningModel } from '../model/meaningModel.ts'
import type { ContactsReply, OutsideOrganisation } from '../model/outsideContact.ts'
import type { OwnParticipation } from '../model/ownParticipation.ts'
import type { ReachReply } from '../model/reach.ts'
import type { SkillsMatrix } from '../model/skillsMatrix.ts'
import type { Succession } from '../model/succession.ts'
import type { SiloTrend } from '../model/trend.ts'
import type { ListedTopic, StoredTopicEdit, TopicDetail, TopicEdit, TopicOrder } from '../model/topic.ts'
import type { WhyNotReply } from '../model/whyNot.ts'
import type { WhatIfChange, WhatIfReply } from '../model/whatIf.ts'
import type { Language } from '../wording/language.ts'
import type { ImportReport, JobProgress, Rejection, SourceSummary } from '../model/source.ts'

interface Endpoint<Argument, Reply> {
  readonly argument: Argument
  readonly reply: Reply
}
type Nothing = Readonly<Record<string, never>>

/** The engine's API, once. A host or a handler table that lacks one of these does not compile. */
export interface EngineApi {
  'library.status': Endpoint<Nothing, LibraryStatus>
  'library.check': Endpoint<{ readonly repair: boolean }, DoctorReport>

  'import.start': Endpoint<
    {
      readonly paths: readonly string[]
      readonly format?: string
      readonly dryRun?: boolean
      /** Rules such as `person:ada@example.org`, `folder:Private`, `word:confidentiel`, `before:2019-01-01`. */
      readonly exclude?: readonly string[]
    },
    { readonly jobId: JobId }
  >
  /** Answers when the job has ended. */
  'import.wait': Endpoint<{ readonly jobId: JobId }, ImportReport>
  'job.cancel': Endpoint<{ readonly jobId: JobId }, Nothing>
  'sample.open': Endpoint<Nothing, { readonly jobId: JobId }>
  'source.list': Endpoint<Nothing, readonly SourceSummary[]>
  'source.rejections': Endpoint<
    { readonly sourceId: SourceId; readonly offset: number; readonly limit: number },
    { readonly total: number; readonly rejections: readonly Rejection[] }
  >
  'source.remove': Endpoint<{ readonly sourceId: SourceId }, Nothing>
  /** `date` is the day from which the file holds; without one, a file that says none itself holds for all time. */
  'directory.load': Endpoint<{ readonly path: string; readonly date?: Instant }, DirectoryReport>
  /** Brings people, ties, measures and topics up to date; answers when they are. */
  'analysis.run': Endpoint<Nothing, Nothing>

  'search.items': Endpoint<
    {
      readonly query: string
      readonly limit: number
      readonly offset: number
      readonly order?: 'relevance' | 'newest' | 'oldest'
    },
    SearchReply
  >
  'item.get': Endpoint<{ readonly id: ItemId }, ItemDetail>
  'thread.get': Endpoint<{ readonly itemId: ItemId }, ThreadDetail>

  'experts.rank': Endpoint<
    {
      /** Several topics are parted by semicolons: who knows all of them comes first. */
      readonly query: string
      readonly limit: number
      readonly department?: string
      readonly excludeItems?: readonly ItemId[]
      /** `members` (the default where a directory is loaded) leaves out people from outside. */
      readonly scope?: 'members' | 'everyone'
      /** Only what was written from then on counts. */
      readonly since?: Instant
      /** Leaves out those who have left, as the directory says. */
      readonly present?: boolean
    },
    ExpertsReply
  >
  /** Why a person whom one expected is not first, or not named: where they are, what speaks for them and what does not. Throws `not-found`. */
  'experts.whyNot': Endpoint<
    {
      readonly query: string
      readonly person: PersonId
      readonly department?: string
      readonly scope?: 'members' | 'everyone'
      readonly since?: Instant
      readonly present?: boolean
    },
    WhyNotReply
  >
  /** Who knows much about a topic and is hardly seen. Rules that are left out are the default ones. */
  'experts.hidden': Endpoint<
    { readonly department?: string; readonly limit: number } & Partial<HiddenExpertRules>,
    HiddenExpertsReply
  >
  /** What a person says of a topic of theirs, by a key of theirs; null takes back what was said. Throws `alias-unknown`. */
  'profile.judge': Endpoint<
    { readonly key: string; readonly topic: string; readonly verdict: TopicVerdict | null },
    Nothing
  >
  /** People against topics: what is declared beside what was found. The whole organisation, or a department. */
  'skills.matrix': Endpoint<{ readonly department?: string; readonly limit: number }, SkillsMatrix>
  /** Topics asked about by mail and not answered within so many working days (5, unless others are asked for). */
  'skills.gaps': Endpoint<
    { readonly department?: string; readonly days?: number; readonly limit: number },
    KnowledgeGaps
  >
  /** Topics that one person holds, or nearly, with who might take each over; the largest first. */
  'skills.succession': Endpoint<
    { readonly department?: string; readonly limit: number },
    { readonly total: number; readonly topics: readonly Succession[] }
  >
  'person.get': Endpoint<{ readonly id: PersonId } | { readonly address: string }, PersonProfile>
  'person.list': Endpoint<
    {
      readonly filter?: string
      readonly kind?: PersonKind
      readonly department?: string
      /** Each with all that they are known by. */
      readonly withAliases?: boolean
      readonly limit: number
      readonly offset: number
    },
    {
      readonly total: number
      readonly people: readonly ListedPerson[]
      /** How many there are of each kind, whichever kind was asked for. */
      readonly kinds: Readonly<Record<PersonKind, number>>
    }
  >
  /** How somebody reaches somebody about a topic: who introduces them, and with what. Throws `not-found`, `bad-argument`. */
  'person.reach': Endpoint<
    {
      readonly from: PersonId
      readonly to: PersonId
      /** A topic or words of one's own; left out, the first topic of the person to be reached. */
      readonly topic?: string
      /** For somebody of whom nothing tells which they write. */
      readonly language?: Language
    },
    ReachReply
  >
  /** Outside organisations, those that most is exchanged with first; `filter` is part of a domain. */
  'contacts.list': Endpoint<
    { readonly filter?: string; readonly limit: number },
    { readonly total: number; readonly organisations: readonly OutsideOrganisation[] }
  >
  /** Who knows whom at an outside organisation, by its domain. Throws `not-found`. */
  'contacts.at': Endpoint<{ readonly organisation: string }, ContactsReply>
  /** The local model that finds what means about the same in other words; null without one, as at first. */
  'model.get': Endpoint<Nothing, { readonly model: MeaningModel | null }>
  /**
   * Tries a model and takes it, or with null does without; what items mean is worked out with the next analysis. `path` is a folder with
   * `model.onnx` and `tokenizer.json`. Throws `model-unusable`.
   */
  'model.set': Endpoint<{ readonly path: string | null }, { readonly model: MeaningModel | null }>
  /** Who uses this library, where they said so. */
  'me.get': Endpoint<Nothing, { readonly person: Pick<PersonSummary, 'id' | 'name' | 'department'> | null }>
  /** By a key of theirs; null forgets it. Throws `alias-unknown`. */
  'me.set': Endpoint<{ readonly key: string | null }, Nothing>
  /** People who may be one and wait for somebody to say so, the likeliest first. */
  'identity.review': Endpoint<
    { readonly limit: number; readonly offset: number },
    { readonly total: number; readonly suggestions: readonly MergeSuggestion[] }
  >
  /** Answers when people are as the correction says. */
  'identity.correct': Endpoint<Correction, { readonly id: CorrectionId }>
  /** The newest first. */
  'identity.corrections': Endpoint<Nothing, readonly StoredCorrection[]>
  'identity.undo': Endpoint<{ readonly id: CorrectionId }, Nothing>

  /** For instant search by name. */
  'names.list': Endpoint<
    Nothing,
    {
      readonly people: readonly Pick<PersonSummary, 'id' | 'name' | 'department' | 'items'>[]
      readonly topics: readonly { readonly label: string; readonly items: number }[]
      readonly departments: readonly string[]
    }
  >
  /** The largest first, unless another order is asked for. */
  'topic.list': Endpoint<
    {
      readonly filter?: string
      /** Held by somebody of it. */
      readonly department?: string
      readonly order?: TopicOrder
      readonly limit: number
    },
    readonly ListedTopic[]
  >
  /** Throws `not-found`. */
  'topic.get': Endpoint<{ readonly key: string }, TopicDetail>
  /** Who might take a topic over when its first holder, or another one, leaves. Throws `not-found`. */
  'topic.succession': Endpoint<{ readonly key: string; readonly holder?: PersonId; readonly limit: number }, Succession>
  /** What a person says of a topic; throws `not-found` where there is no such topic. */
  'topic.edit': Endpoint<TopicEdit, { readonly id: number }>
  /** The newest first. */
  'topic.edits': Endpoint<Nothing, readonly StoredTopicEdit[]>
  'topic.undo': Endpoint<{ readonly id: number }, Nothing>

  /** Who works together, whatever the departments, the largest first. */
  'communities.list': Endpoint<Nothing, CommunitiesReply>
  /** Throws `not-found`. */
  'communities.get': Endpoint<{ readonly key: string }, CommunityDetail>
  /** How one takes part oneself: told only where the library is one person's own mailbox. */
  'communities.own': Endpoint<Nothing, OwnParticipation>
  'silos.report': Endpoint<{ readonly from?: Instant; readonly to?: Instant }, SiloReport>
  /** What ties, a liaison or a community would change, among the people and departments that are shown; in the rolling year. */
  'silos.whatIf': Endpoint<WhatIfChange, WhatIfReply>
  /** The silos of each quarter, and since when they are otherwise. */
  'silos.trend': Endpoint<Nothing, SiloTrend>
  'network.get': Endpoint<{ readonly from?: Instant; readonly to?: Instant; readonly limit?: number }, NetworkReply>
  /** The rolling years by quarter, and everybody of them: what `network.get` is asked for one after another. */
  'network.timeline': Endpoint<Nothing, NetworkTimeline>
  /** The whole network as a file for other programs. */
  'network.export': Endpoint<
    { readonly format: NetworkFormat; readonly from?: Instant; readonly to?: Instant },
    NetworkFile
  >
  'tie.get': Endpoint<{ readonly a: PersonId; readonly b: PersonId }, TieDetail>
}

export type RequestName = keyof EngineApi
export type Argument<Name extends RequestName> = EngineApi[Name]['argument']
export type Reply<Name extends RequestName> = EngineApi[Name]['reply']

/** One handler per request; `signal` aborts when the asker cancels or goes away. */
export type Handlers = {
  readonly [Name in RequestName]: (argument: Argument<Name>, signal: AbortSignal) => Promise<Reply<Name>> | Reply<Name>
}

export interface EngineEvents {
  /** A job moved; at most ten a second for each job. */
  job: JobProgress
  /** Items, people or sources changed: what was read before may be out of date. */
  corpusChanged: Nothing
  /** Ties, measures or topics were computed anew. */
  analysisChanged: Nothing
}
export type EventName = keyof EngineEvents
