import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Whether something in the sources is newer than what was built of them, or something built is missing. */
export function isStale(built: readonly string[], sources: readonly string[]): boolean {
  const oldest = Math.min(...built.map((path) => modified(path) ?? Number.NEGATIVE_INFINITY))
  return sources.some((path) => newest(path) > oldest)
}

/** When the file, or the last one in the folder, was modified. */
function newest(path: string): number {
  const own = modified(path) ?? Number.NEGATIVE_INFINITY
  try {
    return Math.max(own, ...readdirSync(path).map((name) => newest(join(path, name))))
  } catch {
    return own
  }
}

function modified(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs
}
