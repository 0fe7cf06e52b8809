import type { KnownAlias } from '../../../shared/model/identity.ts'
import { displayName, nameKey } from './personName.ts'

interface Shown {
  uses: number
  full: boolean
  readonly forms: Map<string, number>
}

/**
 * How to call the bearer of some aliases: the most used full name, else the most used name, else the address, handle or bare
 * name. Of the forms of a name, the most used that is neither all capitals nor all small.
 */
export function bestName(aliases: readonly Pick<KnownAlias, 'address' | 'names'>[]): string {
  const [only, ...others] = aliases.flatMap((alias) => alias.names)
  if (only && others.length === 0 && !only.name.includes('@')) return displayName(only.name)
  const names = new Map<string, Shown>()
  for (const { name, uses } of aliases.flatMap((alias) => alias.names)) {
    const shown = displayName(name)
    if (shown === '' || shown.includes('@')) continue
    const key = nameKey(name)
    const text = key.full ? key.words : shown
    const known = names.get(text) ?? { uses: 0, full: key.full, forms: new Map<string, number>() }
    known.uses += uses
    known.forms.set(shown, (known.forms.get(shown) ?? 0) + uses)
    names.set(text, known)
  }
  const ranked = [...names].sort(
    ([a, x], [b, y]) => Number(y.full) - Number(x.full) || y.uses - x.uses || (a < b ? -1 : 1),
  )
  return mostUsed(ranked[0]?.[1].forms) ?? smallest(aliases.map(({ address }) => address)).replace(/^name:/, '')
}

function mostUsed(forms: ReadonlyMap<string, number> | undefined): string | undefined {
  const oneCase = (text: string) => Number(text === text.toUpperCase() || text === text.toLowerCase())
  return [...(forms ?? [])].sort(([a, x], [b, y]) => oneCase(a) - oneCase(b) || y - x || (a < b ? -1 : 1))[0]?.[0]
}

function smallest(texts: readonly string[]): string {
  return texts.reduce((least, text) => (text < least ? text : least), texts[0] ?? '')
}
