import type { ItemId, PersonId } from '../../../shared/model/ids.ts'
import { leadingHashes, type TextSketch } from './textSketch.ts'

/** A text is in another if four fifths of its runs of five words are. */
const CONTAINED = 0.8
/** Shorter texts are found everywhere. */
const LEAST_HASHES = 8

interface KnownText {
  readonly author: PersonId
  readonly sketch: TextSketch
}

/** Own texts of a library, to ask whether a longer text has one of them in it. */
export class KnownTexts {
  private readonly byHash = new Map<number, KnownText[]>()

  add(author: PersonId, sketch: TextSketch): void {
    if (sketch.length <= LEAST_HASHES) return
    const known = { author, sketch }
    for (const hash of leadingHashes(sketch)) {
      const others = this.byHash.get(hash)
      if (others) others.push(known)
      else this.byHash.set(hash, [known])
    }
  }

  /** Whether a text that this person wrote is in the one of these shingles. */
  has(author: PersonId, shingles: Uint32Array): boolean {
    const hashes = new Set(shingles)
    for (const hash of hashes) {
      for (const known of this.byHash.get(hash) ?? []) {
        if (known.author === author && shareIn(known.sketch, hashes) >= CONTAINED) return true
      }
    }
    return false
  }
}

function shareIn(sketch: TextSketch, hashes: ReadonlySet<number>): number {
  let common = 0
  for (let index = 1; index < sketch.length; index++) if (hashes.has(sketch[index] ?? 0)) common++
  return common / (sketch.length - 1)
}

/** A message that somebody forwarded without a word, and whom its header names. */
export interface WordlessForward {
  readonly id: ItemId
  readonly forwarder: PersonId
  readonly author: PersonId
  /** Hashes of all that was forwarded, see hashShingles. */
  readonly shingles: Uint32Array
  readonly sketch: TextSketch
}

/**
 * Forwards through which somebody is heard of whose own message is not in the library: then alone they count, and each text once.
 * Who forwards their own words is not credited through it.
 */
export function chooseRelayed(forwards: Iterable<WordlessForward>, originals: KnownTexts): Map<ItemId, PersonId> {
  const relayed = new Map<ItemId, PersonId>()
  for (const { id, forwarder, author, shingles, sketch } of forwards) {
    if (author === forwarder || originals.has(author, shingles)) continue
    originals.add(author, sketch)
    relayed.set(id, author)
  }
  return relayed
}
