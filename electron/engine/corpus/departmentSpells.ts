import type { DepartmentOrigin } from '../../../shared/model/person.ts'

/** A stretch of time in a department, or in none: `from <= date < to`, in milliseconds, -Infinity and Infinity for no bound. */
export interface DepartmentSpell {
  readonly from: number
  readonly to: number
  readonly department: string | null
  readonly origin: DepartmentOrigin
}

/**
 * The spells with another laid over them: what it covers of those before is no longer so. In the order of time, without overlap;
 * neighbours in one department by one origin are one spell. A spell that ends before it begins changes nothing.
 */
export function layOver(spells: readonly DepartmentSpell[], over: DepartmentSpell): DepartmentSpell[] {
  if (over.from >= over.to) return [...spells]
  const kept = spells.flatMap((spell) => [
    { ...spell, to: Math.min(spell.to, over.from) },
    { ...spell, from: Math.max(spell.from, over.to) },
  ])
  const inOrder = [...kept.filter(({ from, to }) => from < to), over].sort((a, b) => a.from - b.from)
  return inOrder.reduce<DepartmentSpell[]>((joined, spell) => {
    const last = joined.at(-1)
    if (last?.to === spell.from && last.department === spell.department && last.origin === spell.origin) {
      joined[joined.length - 1] = { ...last, to: spell.to }
    } else joined.push(spell)
    return joined
  }, [])
}

/** The last spell in a department: today's, or the last that is known. Undefined where there never was one. */
export function lastSpell(spells: readonly DepartmentSpell[]): DepartmentSpell | undefined {
  return spells.findLast(({ department }) => department !== null)
}
