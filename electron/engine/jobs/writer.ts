import type { SourceId } from '../../../shared/model/ids.ts'
import type { ImportReport } from '../../../shared/model/source.ts'
import { openWritable, type WritableDatabase } from '../storage/database.ts'
import { checkFullText } from '../storage/integrity.ts'
import { removeSource } from '../storage/itemWriter.ts'
import { saveAnalysis } from '../storage/measures.ts'
import { saveModel, saveVectors } from '../storage/vectors.ts'
import { toStorageError } from '../storage/storageError.ts'
import { editTopic, undoTopicEdit } from './sayOfTopics.ts'
import { correctPeople, undoCorrection } from './correctPeople.ts'
import { identifyPeople, identifyStalePeople, suggestStaleMerges } from './identifyPeople.ts'
import { sayWhoAmI } from './sayWhoAmI.ts'
import { runImport, type ImportArgument, type ImportContext, type ImportProgress } from './importJob.ts'
import { judgeTopic } from './judgeTopic.ts'
import { loadDirectory } from './loadDirectory.ts'
import { ParserPool } from './parserPool.ts'
import type { CallContext, CommandHandlers } from './workerCalls.ts'
import type { WriterCommands } from './writerCommands.ts'

const NOTHING = {}

/** The only writer of a library. Commands queue: each has the connection, and its transaction, to itself. */
export class Writer {
  readonly handlers: CommandHandlers<WriterCommands> = {
    open: () =>
      this.exclusively((db) => {
        identifyStalePeople(db)
        return NOTHING
      }),
    import: (argument, context) => this.exclusively((db) => this.import(db, argument, context)),
    loadDirectory: ({ path, date }) => this.exclusively((db) => loadDirectory(db, path, date)),
    removeSource: ({ sourceId }) => this.exclusively((db) => remove(db, sourceId)),
    correct: (correction) => this.exclusively((db) => ({ id: correctPeople(db, correction) })),
    suggestMerges: () =>
      this.exclusively((db) => {
        suggestStaleMerges(db)
        return NOTHING
      }),
    undoCorrection: ({ id }) =>
      this.exclusively((db) => {
        undoCorrection(db, id)
        return NOTHING
      }),
    judge: (argument) =>
      this.exclusively((db) => {
        judgeTopic(db, argument)
        return NOTHING
      }),
    sayWhoAmI: ({ key }) =>
      this.exclusively((db) => {
        sayWhoAmI(db, key)
        return NOTHING
      }),
    saveModel: ({ model }) =>
      this.exclusively((db) => {
        saveModel(db, model)
        return NOTHING
      }),
    saveVectors: ({ print, vectors }) =>
      this.exclusively((db) => {
        saveVectors(db, print, vectors)
        return NOTHING
      }),
    editTopic: (edit) => this.exclusively((db) => ({ id: editTopic(db, edit) })),
    undoTopicEdit: ({ id }) =>
      this.exclusively((db) => {
        undoTopicEdit(db, id)
        return NOTHING
      }),
    saveAnalysis: ({ stamp, measures, topics, guesses, texts }) =>
      this.exclusively((db) => {
        saveAnalysis(db, stamp, measures, topics, guesses, texts)
        return NOTHING
      }),
    close: async () => {
      await this.last
      this.db?.close()
      this.db = null
      return NOTHING
    },
    check: ({ repair }) =>
      this.exclusively((db) => {
        if (repair) identifyPeople(db)
        return [checkFullText(db)]
      }),
  }
  private readonly library: string
  private db: WritableDatabase | null = null
  private last: Promise<unknown> = Promise.resolve()

  constructor(library: string) {
    this.library = library
  }

  private exclusively<Result>(command: (db: WritableDatabase) => Result | Promise<Result>): Promise<Result> {
    const turn = this.last.then(async () => {
      try {
        this.db ??= openWritable(this.library)
        return await command(this.db)
      } catch (error) {
        throw toStorageError(error, this.library)
      }
    })
    this.last = turn.catch(() => undefined)
    return turn
  }

  private async import(
    db: WritableDatabase,
    argument: ImportArgument,
    context: CallContext<ImportProgress>,
  ): Promise<ImportReport> {
    const parsers = new ParserPool(this.library)
    try {
      const forwards: ImportContext['forwards'] = new Map()
      const report = await runImport(argument, { db, parsers, forwards, ...context })
      // Before people are identified, which takes as much memory as the parsers do.
      await parsers.close()
      // What a dry run read is not there.
      identifyStalePeople(db, report.dryRun ? undefined : forwards)
      return report
    } catch (error) {
      await parsers.close()
      leaveIdentified(db)
      throw error
    }
  }
}

/** After an import that failed: who wrote what it kept. Where that fails too, as on a full disk, the next opening does it. */
function leaveIdentified(db: WritableDatabase): void {
  try {
    identifyStalePeople(db)
  } catch {
    // The failure of the import is the one to tell.
  }
}

function remove(db: WritableDatabase, sourceId: SourceId) {
  removeSource(db, sourceId)
  identifyPeople(db)
  return NOTHING
}
