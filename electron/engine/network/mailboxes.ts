import type { PersonId } from '../../../shared/model/ids.ts'

/** A mail or chat message that somebody wrote, with where it lay: source, folders and file, from the outermost in. */
export interface PlacedMessage {
  readonly from: PersonId
  readonly to: readonly PersonId[]
  readonly path: readonly string[]
}

/**
 * Who has a part in so many of the letters of a folder or file has it as their mailbox. Measured on 42 mailboxes of Enron: .89 and more in
 * all but three; on the archives that departments of the sample company share, .36 at most.
 */
const CLEARLY_OWN = 0.75
/** Beside mailboxes it is enough to be in most: an owner of two addresses may be taken for two people. */
const OWN_AMONG_MAILBOXES = 0.5
/** This share of the folders or files beside each other are mailboxes: then all of them are meant to be. */
const MAILBOXES = 0.5
/**
 * A mailbox has folders that its owner has little part in (of lists, of what others sent on), but so much of its letters is no longer one
 * mailbox: something else lies beside it. In the 42 of Enron it is .11 at most where the owner is clear.
 */
const FOREIGN = 0.15
/** Fewer letters show nobody's mailbox. */
const FEWEST_LETTERS = 10

class Place {
  readonly inner = new Map<string, Place>()
  readonly parts = new Map<PersonId, number>()
  readonly writers = new Set<PersonId>()
  letters = 0

  at(name: string): Place {
    const known = this.inner.get(name)
    if (known) return known
    const made = new Place()
    this.inner.set(name, made)
    return made
  }

  /** @param people who wrote and who is named; empty where nobody is named who could have a mailbox here */
  add(from: PersonId, people: ReadonlySet<PersonId>): void {
    this.writers.add(from)
    if (people.size === 0) return
    this.letters++
    for (const id of people) this.parts.set(id, (this.parts.get(id) ?? 0) + 1)
  }

  /** Who has a part in at least this share of the letters, and more than anybody else. */
  owner(share: number): PersonId | null {
    if (this.letters < FEWEST_LETTERS) return null
    const [first, second] = [...this.parts].sort((a, b) => b[1] - a[1])
    if (first === undefined || first[1] < share * this.letters || first[1] === second?.[1]) return null
    return first[0]
  }

  /** Whose mailbox this is as a whole. */
  mailboxOwner(): PersonId | null {
    const owner = this.owner(CLEARLY_OWN)
    if (owner === null) return null
    const foreign = [...this.inner.values()].filter((one) => one.isForeignTo(owner))
    return foreign.reduce((sum, { letters }) => sum + letters, 0) < FOREIGN * this.letters ? owner : null
  }

  private isForeignTo(owner: PersonId): boolean {
    const part = (this.parts.get(owner) ?? 0) / Math.max(1, this.letters)
    if (this.letters < FEWEST_LETTERS || part >= CLEARLY_OWN) return false
    return part < OWN_AMONG_MAILBOXES || ![null, owner].includes(this.owner(CLEARLY_OWN))
  }
}

/**
 * Whose own mail is here: whoever owns a mailbox, and whoever wrote in what is nobody's mailbox, such as the archive of a department or
 * the export of a chat. Of everybody else only that is seen which passed by the others' mailboxes.
 *
 * A mailbox is the outermost source, folder or file in which one person wrote, or is named in, three quarters of the letters, unless much
 * of it is somebody else's; letters are messages that name somebody else of the organisation, and no more people than make a tie. Where
 * half of the folders or files beside each other are such mailboxes, the others are too, if one person is in most of their letters; and
 * what is too small to tell shows nobody's own mail.
 *
 * @param isMember whether somebody could have a mailbox here
 * @param maxRecipients a message to more people is an announcement
 */
export function peopleOfOwnMail(
  messages: Iterable<PlacedMessage>,
  isMember: (id: PersonId) => boolean,
  maxRecipients: number,
): Set<PersonId> {
  const library = new Place()
  for (const { from, to, path } of messages) {
    const named = to.length > maxRecipients ? [] : to.filter((id) => id !== from && isMember(id))
    const people = new Set(named.length === 0 ? [] : [from, ...named].filter(isMember))
    let place = library
    for (const name of path) {
      place = place.at(name)
      place.add(from, people)
    }
  }
  return new Set(ownInside(library))
}

/** Of what lies side by side. */
function ownInside({ inner }: Place): PersonId[] {
  const beside = [...inner.values()]
  const large = beside.filter(({ letters }) => letters >= FEWEST_LETTERS)
  const mailboxes = large.filter((one) => one.mailboxOwner() !== null)
  if (large.length < 2 || mailboxes.length < MAILBOXES * large.length) return beside.flatMap(ownIn)
  return large.flatMap((one) => one.owner(OWN_AMONG_MAILBOXES) ?? ownIn(one))
}

function ownIn(place: Place): PersonId[] {
  const owner = place.mailboxOwner()
  if (owner !== null) return [owner]
  return place.inner.size === 0 ? [...place.writers] : ownInside(place)
}
