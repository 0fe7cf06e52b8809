import type { AliasId, PersonId } from '../../../shared/model/ids.ts'
import { isSomebody } from '../../../shared/model/person.ts'
import { chooseRelayed, KnownTexts, type WordlessForward } from '../corpus/forwards.ts'
import { nameKey } from '../corpus/personName.ts'
import { hashShingles, sketchTokens } from '../corpus/textSketch.ts'
import type { WritableDatabase } from '../storage/database.ts'
import { iterateWordlessForwards, saveRelayed } from '../storage/forwards.ts'
import { readPersonOfAlias } from '../storage/personOfAlias.ts'
import { listAddresses, listPeople } from '../storage/people.ts'
import { iterateOwnSketches, toSketch } from '../storage/sketches.ts'
import { readForwardedMessage, type ForwardedMessage } from '../text/forwardedMessage.ts'
import { tokenize } from '../text/tokenize.ts'

/** Finds whose words people forwarded without adding any, where these people are known and the words are not in the library yet. */
export function recogniseForwards(db: WritableDatabase): void {
  const personOfAlias = readPersonOfAlias(db)
  const forwards = [...readForwards(db)]
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

function* readForwards(db: WritableDatabase): Generator<WordlessForward> {
  const find = peopleFinder(db)
  for (const { id, forwarder, text } of iterateWordlessForwards(db)) {
    const message = readForwardedMessage(text)
    const author = message && find(message)
    if (author == null) continue
    const tokens = tokenize(text)
    yield { id, forwarder, author, shingles: hashShingles(tokens), sketch: sketchTokens(tokens) }
  }
}

/** Finds somebody by address, else by a full name that only one person has. */
function peopleFinder(db: WritableDatabase): (message: ForwardedMessage) => PersonId | undefined {
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
