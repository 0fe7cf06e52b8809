import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveIdentities } from '../../../electron/engine/corpus/resolveIdentities.ts'
import type { Correction } from '../../../shared/model/correction.ts'
import type { KnownAlias, ResolvedIdentities } from '../../../shared/model/identity.ts'
import type { AliasId } from '../../../shared/model/ids.ts'
import { alias, entry } from '../../support/knownAliases.ts'

const NAMES = [
  'Ada Lovelace',
  'Lovelace, Ada',
  'Ada B Lovelace',
  'Ada C Lovelace',
  'Adda Lovelace',
  'Alan Turing',
  'Turing',
  '',
]
const KEYS = [
  ...[
    'ada@x.org',
    'ada2@x.org',
    'a.lovelace@x.org',
    'alovelace@y.net',
    'alan@x.org',
    'aturing@gmail.com',
    'info@x.org',
  ],
  ...['a.turing+x@gmail.com', 'imceaex-_o=x_cn=ada@x.org', 'name:ada lovelace', 'slack:T/U1', 'list@lists.x.org'],
]

const drawnAliases = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...KEYS), fc.array(fc.constantFrom(...NAMES), { maxLength: 3 }), fc.nat(30)), {
    selector: ([key]) => key,
    maxLength: KEYS.length,
  })
  .map((drawn) => drawn.map(([key, names, written]) => alias(key, [...new Set(names)], { written, received: written })))
const drawnKey = fc.constantFrom(...KEYS)
const drawnCorrection: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ type: fc.constant('merge' as const), a: drawnKey, b: drawnKey }),
  fc.record({
    type: fc.constant('separate' as const),
    these: fc.array(drawnKey, { maxLength: 2 }),
    those: fc.array(drawnKey, { maxLength: 2 }),
  }),
  fc.record({ type: fc.constant('never-merge' as const), key: drawnKey }),
)
const drawnCorrections = fc.array(drawnCorrection, { maxLength: 5 })
const directory = [
  entry('Ada Lovelace', ['ada@x.org'], 'R&D'),
  entry('Alan Turing', ['alan@x.org', 'aturing@gmail.com']),
]
const drawnDirectory = fc.constantFrom([], directory)

/** Everything that was found, with addresses for ids. */
function byAddress({ people, suggestions }: ResolvedIdentities, aliases: readonly KnownAlias[]) {
  const addressOf = (id: AliasId | null) => aliases.find((known) => known.id === id)?.address ?? null
  return {
    people: people
      .map(({ name, kind, department, directoryIndex, aliases: own }) => ({
        ...{ name, kind, department, directoryIndex },
        aliases: own
          .map(({ id, reason, joinedTo }) => `${addressOf(id) ?? ''} ${reason} ${addressOf(joinedTo) ?? ''}`)
          .sort(),
      }))
      .sort((a, b) => ((a.aliases[0] ?? '') < (b.aliases[0] ?? '') ? -1 : 1)),
    suggestions: suggestions.map(({ a, b, score, evidence }) => [addressOf(a), addressOf(b), score, evidence]),
  }
}

describe('resolveIdentities, whatever it is given', () => {
  it('finds the same in whatever order the aliases come, and whatever their ids', () => {
    fc.assert(
      fc.property(
        drawnAliases,
        drawnDirectory,
        drawnCorrections,
        fc.infiniteStream(fc.nat()),
        (aliases, rows, corrections, keys) => {
          const order = new Map(aliases.map(({ id }) => [id, keys.next().value as number]))
          const shuffled = aliases.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
          const renumbered = shuffled.map((known, index) => ({
            ...known,
            id: (index + 1) as AliasId,
            names: known.names.toReversed(),
          }))
          expect(byAddress(resolveIdentities(renumbered, rows, corrections), renumbered)).toEqual(
            byAddress(resolveIdentities(aliases, rows, corrections), aliases),
          )
        },
      ),
    )
  })

  it('never makes one of, nor suggests, what was set apart', () => {
    fc.assert(
      fc.property(drawnAliases, drawnDirectory, drawnCorrections, (aliases, rows, corrections) => {
        const { people, suggestions } = resolveIdentities(aliases, rows, corrections)
        const personOf = new Map(people.flatMap((person, index) => person.aliases.map(({ id }) => [id, index])))
        const idOf = new Map(aliases.map(({ id, address }) => [address, id]))
        for (const correction of corrections) {
          if (correction.type !== 'separate') continue
          for (const a of correction.these.flatMap((key) => idOf.get(key) ?? [])) {
            for (const b of correction.those.flatMap((key) => idOf.get(key) ?? [])) {
              if (a === b) continue
              expect(personOf.get(a)).not.toBe(personOf.get(b))
              const one = [personOf.get(a), personOf.get(b)].sort()
              const suggested = suggestions.map((pair) => [personOf.get(pair.a), personOf.get(pair.b)].sort())
              expect(suggested).not.toContainEqual(one)
            }
          }
        }
      }),
    )
  })

  it('puts every alias in one person, whose id is the smallest of its aliases’', () => {
    fc.assert(
      fc.property(drawnAliases, drawnDirectory, drawnCorrections, (aliases, rows, corrections) => {
        const { people } = resolveIdentities(aliases, rows, corrections)
        const ids = people.flatMap((person) => person.aliases.map(({ id }) => id))
        expect(ids.toSorted((a, b) => a - b)).toEqual(aliases.map(({ id }) => id).toSorted((a, b) => a - b))
        expect(people.map(({ id }) => id)).toEqual(
          people.map((person) => Math.min(...person.aliases.map(({ id }) => id))),
        )
      }),
    )
  })

  it('finds nothing more to merge once the merges that it found are said', () => {
    fc.assert(
      fc.property(drawnAliases, drawnDirectory, drawnCorrections, (aliases, rows, corrections) => {
        const addressOf = new Map(aliases.map(({ id, address }) => [id, address]))
        const { people } = resolveIdentities(aliases, rows, corrections)
        const said = people.flatMap((person) =>
          person.aliases.map(({ id }): Correction => ({
            type: 'merge',
            a: addressOf.get(person.aliases[0]?.id ?? id) ?? '',
            b: addressOf.get(id) ?? '',
          })),
        )
        const again = resolveIdentities(aliases, rows, [...corrections, ...said]).people
        const sets = (found: typeof people) => found.map((person) => person.aliases.map(({ id }) => id).join(' '))
        expect(sets(again)).toEqual(sets(people))
      }),
    )
  })

  it('joins every alias but one of a person to another of the same', () => {
    fc.assert(
      fc.property(drawnAliases, drawnDirectory, drawnCorrections, (aliases, rows, corrections) => {
        for (const person of resolveIdentities(aliases, rows, corrections).people) {
          const ids = new Set(person.aliases.map(({ id }) => id))
          const targets = person.aliases.map(({ joinedTo }) => joinedTo)
          expect(targets.filter((target) => target === null)).toHaveLength(1)
          expect(targets.every((target) => target === null || ids.has(target))).toBe(true)
        }
      }),
    )
  })
})
