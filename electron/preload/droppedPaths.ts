/**
 * The topmost files and folders that were dropped, each once: of `/home/ada/Mail/cur/1`, which is `Mail/cur/1` inside
 * what was dropped, `/home/ada/Mail`. Files without a place on the disk are left out.
 *
 * @param files the real path of each file, and its path (`/` between names) from what was dropped down
 */
export function droppedPaths(files: readonly (readonly [real: string, dropped: string])[]): readonly string[] {
  const paths = files
    .filter(([real]) => real !== '')
    .map(([real, dropped]) => climb(real, dropped.split('/').length - 1))
  return [...new Set(paths)]
}

function climb(path: string, levels: number): string {
  const names = path.split(/(?=[/\\])/)
  return names.slice(0, Math.max(1, names.length - levels)).join('')
}
