import { access, constants, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { PasserelleError } from '../../../shared/api/errors.ts'
import type { Candidate, Importer } from '../importers/importer.ts'
import { probeCandidate } from '../importers/probeCandidate.ts'
import { IMPORTERS, requireImporter } from '../importers/registry.ts'

export interface FoundFile {
  readonly path: string
  /** Below the source's path, `/` between names. */
  readonly label: string
  readonly size: number
}

/** Files that one importer reads below one path, in the order of their labels: the order that resuming relies on. */
export interface FoundSource {
  readonly path: string
  readonly label: string
  readonly format: string
  readonly files: readonly FoundFile[]
  readonly bytes: number
}

const DEEPEST_FOLDER = 64

/**
 * Finds what can be read below a path, by content. Every file is claimed by exactly one importer (the last takes what no other
 * wants, and rejects it with its reason). Files whose name begins with a dot belong to the system and are passed over.
 * Throws `path-not-found`, `path-not-readable`, `folder-empty`.
 */
export async function scanSources(
  path: string,
  options: { readonly format?: string | undefined; readonly signal: AbortSignal },
): Promise<FoundSource[]> {
  const root = resolve(path)
  await requireReadable(root)
  const wanted = options.format === undefined ? null : requireImporter(options.format)
  const byFormat = new Map<string, FoundFile[]>()
  await walk(root, 0)
  if (byFormat.size === 0) throw new PasserelleError('folder-empty', { path: root })
  return [...byFormat].sort(byRegistry).map(([format, files]) => ({
    path: root,
    label: basename(root),
    format,
    files: files.sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0)),
    bytes: files.reduce((sum, file) => sum + file.size, 0),
  }))

  async function walk(current: string, depth: number): Promise<void> {
    options.signal.throwIfAborted()
    const candidate = await probe(current)
    const importer = candidate && (await choose(candidate))
    if (!candidate || depth > DEEPEST_FOLDER) claim(requireImporter('unsupported'), current, 0)
    else if (importer) claim(importer, current, await sizeOf(candidate))
    else for (const child of candidate.children) if (!child.startsWith('.')) await walk(join(current, child), depth + 1)
  }

  async function choose(candidate: Candidate): Promise<Importer | undefined> {
    if (wanted && (candidate.kind === 'file' || (await wanted.detect(candidate)))) return wanted
    if (wanted) return undefined
    for (const importer of IMPORTERS) if (await importer.detect(candidate)) return importer
    return undefined
  }

  function claim(importer: Importer, file: string, size: number): void {
    const label = (file === root ? basename(root) : relative(root, file)).split(sep).join('/')
    const files = byFormat.get(importer.id) ?? []
    files.push({ path: file, label, size })
    byFormat.set(importer.id, files)
  }
}

function byRegistry([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  const order = IMPORTERS.map((importer) => importer.id)
  return order.indexOf(a) - order.indexOf(b)
}

async function requireReadable(path: string): Promise<void> {
  try {
    await stat(path)
  } catch (cause) {
    throw new PasserelleError('path-not-found', { path, folder: dirname(path) }, { cause })
  }
  try {
    await access(path, constants.R_OK)
  } catch (cause) {
    throw new PasserelleError('path-not-readable', { path }, { cause })
  }
}

/** Undefined where it cannot be looked at: a broken link, a file without the right to read it. */
async function probe(path: string): Promise<Candidate | undefined> {
  try {
    return await probeCandidate(path)
  } catch {
    return undefined
  }
}

async function sizeOf(candidate: Candidate): Promise<number> {
  if (candidate.kind === 'file') return candidate.size
  let bytes = 0
  for (const child of candidate.children) {
    const inside = await probe(join(candidate.path, child))
    if (inside) bytes += await sizeOf(inside)
  }
  return bytes
}
