import { PasserelleError } from '../../../shared/api/errors.ts'
import type { ImportReport, JobProgress, SourceReport } from '../../../shared/model/source.ts'
import { REJECTION_TEXTS } from '../../../shared/wording/rejectionTexts.ts'
import { parseExclusion } from '../governance/exclusions.ts'
import type { RawEntry } from '../importers/importer.ts'
import { requireImporter } from '../importers/registry.ts'
import type { WritableDatabase } from '../storage/database.ts'
import type { WrittenItems } from '../storage/itemWriter.ts'
import { KnownItems } from '../storage/knownItems.ts'
import type { PreparedEntry } from './parserCommands.ts'
import type { ParserPool } from './parserPool.ts'
import { ProgressMeter } from './progressMeter.ts'
import { scanSources, type FoundSource } from './scanSources.ts'
import { rollBack, SourceRun } from './sourceRun.ts'

export interface ImportArgument {
  readonly paths: readonly string[]
  readonly format?: string | undefined
  readonly dryRun?: boolean | undefined
  readonly exclude?: readonly string[] | undefined
}

export type ImportProgress = Omit<JobProgress, 'jobId' | 'kind' | 'state' | 'errorCode'>

export interface ImportContext {
  readonly db: WritableDatabase
  readonly parsers: Pick<ParserPool, 'capacity' | 'parse'>
  /** Gets what the run reads of forwards. */
  readonly forwards: WrittenItems['forwards']
  readonly signal: AbortSignal
  readonly progress: (value: ImportProgress) => void
}

/** Entries and bytes of one batch for a parser; whichever is reached first. */
const ENTRIES_PER_BATCH = 128
const BYTES_PER_BATCH = 2 * 1024 * 1024

interface Batch {
  readonly entries: RawEntry[]
  readonly file: string
  readonly bytesDone: number
}

/**
 * Imports paths one after another. A cancel ends the run after the batches under way and keeps what was committed; a path that
 * cannot be read, or a full disk, ends it with an error and keeps it too. Throws `nothing-to-import` where no file is of a format
 * that is read; the source then says why of each.
 */
export async function runImport(argument: ImportArgument, context: ImportContext): Promise<ImportReport> {
  const dryRun = argument.dryRun ?? false
  // A rule that means nothing is said before anything is stored that it was to keep out.
  for (const rule of argument.exclude ?? []) parseExclusion(rule)
  const meter = new ProgressMeter(context.progress)
  const found: FoundSource[] = []
  for (const path of argument.paths) {
    meter.stage('scan', path)
    found.push(...(await scanSources(path, { format: argument.format, signal: context.signal })))
  }
  meter.expect(found.reduce((sum, source) => sum + source.bytes, 0))
  const sources: SourceReport[] = []
  const items = { known: new KnownItems(context.db), forwards: context.forwards }
  try {
    for (const source of found) {
      if (context.signal.aborted) break
      sources.push(await importSource(source, argument, items, context, meter))
    }
  } finally {
    // Until here, so that each source of a dry run finds the duplicates that it has in those before it.
    if (dryRun) rollBack(context.db)
  }
  if (!context.signal.aborted && found.every(({ format }) => format === 'unsupported')) {
    throw new PasserelleError('nothing-to-import', { path: argument.paths.join(', ') })
  }
  return { sources, dryRun, cancelled: context.signal.aborted }
}

async function importSource(
  source: FoundSource,
  argument: ImportArgument,
  items: WrittenItems,
  context: ImportContext,
  meter: ProgressMeter,
): Promise<SourceReport> {
  const started = performance.now()
  const run = new SourceRun(context.db, items, source, argument.dryRun ?? false)
  meter.begin(source.path, run.state)
  const exclude = argument.exclude ?? []
  const underWay: { batch: Batch; parsed: Promise<readonly PreparedEntry[]> }[] = []
  const writeOldest = async () => {
    const oldest = underWay.shift()
    if (!oldest) return
    const { entries, file } = oldest.batch
    const parseAgain = () => context.parsers.parse({ format: source.format, entries, exclude, afresh: true })
    await run.write(await oldest.parsed, file, entries.at(-1)?.position ?? -1, parseAgain)
    meter.moved(run.state, oldest.batch.bytesDone)
  }
  try {
    for await (const batch of readBatches(source, run, context.signal)) {
      const { entries } = batch
      const parsed = context.parsers.parse({ format: source.format, entries, exclude })
      parsed.catch(() => undefined) // awaited, and its failure thrown, when its turn to be written comes
      underWay.push({ batch, parsed })
      if (underWay.length >= context.parsers.capacity) await writeOldest()
      if (context.signal.aborted) break
    }
    while (underWay.length > 0) await writeOldest()
    run.end(context.signal.aborted ? 'interrupted' : 'complete')
  } catch (error) {
    run.abandon()
    throw error
  }
  meter.finished(source.bytes)
  return reportOf(source, run, (performance.now() - started) / 1000)
}

/** Batches in the order of files and positions, beginning after the last that the run wrote. */
async function* readBatches(source: FoundSource, run: SourceRun, signal: AbortSignal): AsyncGenerator<Batch> {
  const importer = requireImporter(source.format)
  const { file: resumeFile, position: resumePosition } = run.state
  let bytesBefore = 0
  for (const file of source.files) {
    const after = file.label === resumeFile ? resumePosition : -1
    if (file.label >= resumeFile) {
      let entries: RawEntry[] = []
      let bytes = 0
      for await (const entry of importer.entries(file, { label: file.label, after, signal })) {
        entries.push(entry)
        bytes += entry.bytes.byteLength
        if (entries.length < ENTRIES_PER_BATCH && bytes < BYTES_PER_BATCH) continue
        yield { entries, file: file.label, bytesDone: bytesBefore + entry.progress }
        entries = []
        bytes = 0
      }
      if (entries.length > 0) yield { entries, file: file.label, bytesDone: bytesBefore + file.size }
    }
    bytesBefore += file.size
  }
}

function reportOf(source: FoundSource, run: SourceRun, seconds: number): SourceReport {
  const { found, imported, again, duplicate, excluded, rejected } = run.state
  return {
    path: source.path,
    format: source.format,
    found,
    imported,
    duplicate: duplicate + again,
    excluded,
    rejected,
    rejections: run.rejections.map(({ where, code, detail }) => ({
      where,
      code,
      message: detail ? `${REJECTION_TEXTS[code].en}: ${detail}` : REJECTION_TEXTS[code].en,
    })),
    seconds: Math.round(seconds * 1000) / 1000,
    bytes: source.bytes,
  }
}
