import type { SourceId } from '../../shared/model/ids.ts'
import type { SourceSummary } from '../../shared/model/source.ts'

export interface SourceName {
  /** The label, or as much of the end of the path as sets it apart from sources of the same label. */
  readonly place: string
  /** For sentences: with the format too, where one folder held several. */
  readonly title: string
}

type Named = Pick<SourceSummary, 'id' | 'label' | 'path' | 'format'>

/** Names under which sources can be told apart. */
export function sourceNames(sources: readonly Named[]): ReadonlyMap<SourceId, SourceName> {
  return new Map(
    sources.map((source) => {
      const alike = sources.filter(({ label }) => label === source.label)
      const place = placeOf(source, new Set(alike.map(({ path }) => path)))
      const shared = alike.some(({ id, path }) => id !== source.id && path === source.path)
      return [source.id, { place, title: shared ? `${place} (${source.format})` : place }]
    }),
  )
}

function placeOf({ label, path }: Named, paths: ReadonlySet<string>): string {
  const parts = (one: string) => one.split(/[\\/]/).filter((part) => part !== '')
  const own = parts(path)
  const others = [...paths].filter((other) => other !== path).map(parts)
  if (others.length === 0) return label
  const end = (of: readonly string[], length: number) => of.slice(-length).join('/')
  const length = own.findIndex((_, index) => others.every((other) => end(other, index + 1) !== end(own, index + 1))) + 1
  return length === 0 ? path : end(own, length)
}
