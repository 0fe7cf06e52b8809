import type { NetworkReply, SiloReport } from '../../../shared/model/network.ts'
import type { WhatIfChange, WhatIfReply } from '../../../shared/model/whatIf.ts'
import type { NetworkTimeline } from '../../../shared/model/networkTimeline.ts'
import type { OwnParticipation } from '../../../shared/model/ownParticipation.ts'
import type { OutsideContact } from '../network/outsideContacts.ts'
import type { StoredGuess } from '../storage/departmentGuesses.ts'
import type { NewTopicTexts } from '../storage/topicTexts.ts'
import type { FoundTopic } from '../../../shared/model/foundTopic.ts'
import type { SiloTrend } from '../../../shared/model/trend.ts'
import type { FoundCommunities } from './communityMaterial.ts'

interface PeriodArgument {
  readonly from?: number | undefined
  readonly to?: number | undefined
}

export interface Analysis {
  /** What of the library it was computed from. */
  readonly stamp: string
  readonly measures: {
    readonly silos: SiloReport
    readonly network: NetworkReply
    readonly trend: SiloTrend
  } & FoundCommunities
  readonly topics: readonly FoundTopic[]
  /** What was read for the topics and had not been read before. */
  readonly texts: NewTopicTexts | null
  /** Departments for those of whom nobody says one. */
  readonly guesses: readonly StoredGuess[]
}

/** What the analysis thread does: it only reads, and hands back what it computed. */
export interface AnalysisCommands {
  analyse: { argument: Readonly<Record<string, never>>; result: Analysis; progress: 'ties' | 'measures' | 'topics' }
  whatIf: { argument: WhatIfChange; result: WhatIfReply; progress: never }
  silos: { argument: PeriodArgument; result: SiloReport; progress: never }
  /** Who exchanges with whom outside; over the whole time without a period. */
  contacts: { argument: PeriodArgument; result: readonly OutsideContact[]; progress: never }
  /** How the person takes part whose own mailbox the library is. */
  own: { argument: Readonly<Record<string, never>>; result: OwnParticipation; progress: never }
  /** Everybody who had a tie in any rolling year. */
  timeline: { argument: Readonly<Record<string, never>>; result: NetworkTimeline; progress: never }
  network: { argument: PeriodArgument; result: NetworkReply; progress: never }
}
