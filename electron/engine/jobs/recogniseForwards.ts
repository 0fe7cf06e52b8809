import type { AliasId, ItemId, PersonId } from '../../../shared/model/ids.ts'
import { isSomebody } from '../../../shared/model/person.ts'
import { chooseRelayed, KnownTexts, type WordlessForward } from '../corpus/forwards.ts'
import { nameKey } from '../corpus/personName.ts'
import { getBody } from '../storage/bodies.ts'
import type { WritableDatabase } from '../storage/database.ts'
import { listWordlessForwards, saveRelayed } from '../storage/forwards.ts'
import { readPersonOfAlias } from '../storage/personOfAlias.ts'
import { listAddresses, listPeople } from '../storage/people.ts'
import type { ForwardedText } from '../storage/preparedItem.ts'
import { iterateOwnSketches, toSketch } from '../storage/sketches.ts'
import { readForwardedText } from './readForwardedText.ts'

/** What is known of forwards without having to read them again: null of those in which nobody's words are forwarded. */
export type ForwardsRead = ReadonlyMap<ItemId, ForwardedText | null>

/** Finds whose words people forwarded without adding any, where these people are known and the words are not in the library yet. */
export function recogniseForwards(db: WritableDatabase, read: ForwardsRead): void {
  const personOfAlias = readPersonOfAlias(db)
  const forwards = [...findAuthors(db, read)]
  const authors = new Set(forwards.map(({ author }) => author))
  const originals = new KnownTexts()
  for (const [alias, sketch] of forwards.length > 0 ? iterateOwnSketches(db) : []) {
    const author = (personOfAlias[alias] ?? 0) as PersonId
    if (authors.has(author)) originals.add(author, toSketch(sketch))
  }
  const relayed = chooseRelayed(forwards, originals)
  // A person's id is that of the first of their aliases.
  saveRelayed(db, new Map([...relayed].map(([item, person]) => [item, Number(person) as AliasId])))
}

function* findAuthors(db: WritableDatabase, read: ForwardsRead): Generator<WordlessForward> {
  const find = peopleFinder(db)
  for (const [id, forwarder] of listWordlessForwards(db)) {
    const known = read.get(id)
    const forwarded = known === undefined ? readForwardedText(textOf(db, id)) : known
    if (forwarded === null) continue
    const author = find(forwarded)
    if (author !== undefined) yield { id, forwarder, author, shingles: forwarded.shingles, sketch: forwarded.sketch }
  }
}

function textOf(db: WritableDatabase, id: ItemId): string {
  return getBody(db, id)
    .parts.map((part) => part.text)
    .join('')
}

/** Finds somebody by address, else by a full name that only one person has. */
function peopleFinder(
  db: WritableDatabase,
): (message: Pick<ForwardedText, 'name' | 'address'>) => PersonId | undefined {
  const people = listPeople(db).filter(({ kind }) => isSomebody(kind))
  const known = new Set(people.map(({ id }) => id))
  const byAddress = new Map<string, PersonId>()
  for (const [person, addresses] of listAddresses(db)) {
    if (known.has(person)) for (const address of addresses) byAddress.set(address, person)
  }
  const byName = new Map<string, PersonId | undefined>()
  for (const { id, name } of people) {
    const { words, full } = nameKey(name)
    if (full) byName.set(words, byName.has(words) ? undefined : id)
  }
  return ({ name, address }) => {
    const found = address === null ? undefined : byAddress.get(address)
    const { words, full } = nameKey(name)
    return found ?? (full ? byName.get(words) : undefined)
  }
}
