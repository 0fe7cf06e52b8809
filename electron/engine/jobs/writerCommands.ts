import type { Correction } from '../../../shared/model/correction.ts'
import type { CorrectionId, Instant, SourceId } from '../../../shared/model/ids.ts'
import type { TopicVerdict } from '../../../shared/model/judgement.ts'
import type { DoctorReport } from '../../../shared/model/library.ts'
import type { DirectoryReport } from '../../../shared/model/person.ts'
import type { ImportReport } from '../../../shared/model/source.ts'
import type { TopicEdit } from '../../../shared/model/topic.ts'
import type { StoredGuess } from '../storage/departmentGuesses.ts'
import type { NewTopicTexts } from '../storage/topicTexts.ts'
import type { FoundTopic } from '../../../shared/model/foundTopic.ts'
import type { MeasureName } from '../storage/measures.ts'
import type { ItemVector, StoredModel } from '../storage/vectors.ts'
import type { ImportArgument, ImportProgress } from './importJob.ts'

type Empty = Readonly<Record<string, never>>

/** What the thread does that owns the only writable connection; one command after another. */
export interface WriterCommands {
  /** Creates or migrates the library; every other command does it too. */
  open: { argument: Empty; result: Empty; progress: never }
  import: { argument: ImportArgument; result: ImportReport; progress: ImportProgress }
  loadDirectory: {
    argument: { readonly path: string; readonly date?: Instant }
    result: DirectoryReport
    progress: never
  }
  removeSource: { argument: { readonly sourceId: SourceId }; result: Empty; progress: never }
  correct: { argument: Correction; result: { readonly id: CorrectionId }; progress: never }
  suggestMerges: { argument: Empty; result: Empty; progress: never }
  undoCorrection: { argument: { readonly id: CorrectionId }; result: Empty; progress: never }
  judge: {
    argument: { readonly key: string; readonly topic: string; readonly verdict: TopicVerdict | null }
    result: Empty
    progress: never
  }
  sayWhoAmI: { argument: { readonly key: string | null }; result: Empty; progress: never }
  saveModel: { argument: { readonly model: StoredModel | null }; result: Empty; progress: never }
  saveVectors: {
    argument: { readonly print: string; readonly vectors: readonly ItemVector[] }
    result: Empty
    progress: never
  }
  editTopic: { argument: TopicEdit; result: { readonly id: number }; progress: never }
  undoTopicEdit: { argument: { readonly id: number }; result: Empty; progress: never }
  saveAnalysis: {
    argument: {
      readonly stamp: string
      readonly measures: Readonly<Record<MeasureName, unknown>>
      readonly topics: readonly FoundTopic[]
      readonly guesses: readonly StoredGuess[]
      readonly texts: NewTopicTexts | null
    }
    result: Empty
    progress: never
  }
  /** Ends the connection, so that the library is one file again; the next command would open it anew. */
  close: { argument: Empty; result: Empty; progress: never }
  /** The checks that need the writer; `repair` rebuilds what can be rebuilt. */
  check: { argument: { readonly repair: boolean }; result: DoctorReport['checks']; progress: never }
}
