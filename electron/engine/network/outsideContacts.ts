import type { PersonId } from '../../../shared/model/ids.ts'
import type { Interaction, TieRules } from '../../../shared/model/network.ts'

/** What somebody of the organisation exchanged with somebody outside; each wrote to the other. */
export interface OutsideContact {
  readonly insider: PersonId
  readonly outsider: PersonId
  /** Messages from the insider, and from the outsider. */
  readonly sent: number
  readonly received: number
  /** Sum of 1 / recipients over both. */
  readonly strength: number
  readonly last: number
}

interface Sides {
  readonly isInsider: (person: PersonId) => boolean
  readonly isOutsider: (person: PersonId) => boolean
}

/**
 * Who of the organisation really exchanges with whom outside, whenever that was, the strongest first. A message to more people than
 * ties allow counts for nobody, and one who only sends, or only gets, exchanges nothing.
 */
export function findOutsideContacts(
  interactions: Iterable<Interaction>,
  { isInsider, isOutsider }: Sides,
  { maxRecipients }: Pick<TieRules, 'maxRecipients'>,
): OutsideContact[] {
  const contacts = new Map<string, { -readonly [Key in keyof OutsideContact]: OutsideContact[Key] }>()
  for (const { from, to, date } of interactions) {
    const fromInside = isInsider(from)
    if (!fromInside && !isOutsider(from)) continue
    const recipients = new Set(to)
    recipients.delete(from)
    if (recipients.size > maxRecipients) continue
    for (const recipient of recipients) {
      if (fromInside ? !isOutsider(recipient) : !isInsider(recipient)) continue
      const [insider, outsider] = fromInside ? [from, recipient] : [recipient, from]
      const key = `${insider} ${outsider}`
      const contact = contacts.get(key) ?? { insider, outsider, sent: 0, received: 0, strength: 0, last: -Infinity }
      if (fromInside) contact.sent++
      else contact.received++
      contact.strength += 1 / recipients.size
      contact.last = Math.max(contact.last, date)
      contacts.set(key, contact)
    }
  }
  return [...contacts.values()]
    .filter(({ sent, received }) => sent > 0 && received > 0)
    .sort((a, b) => b.strength - a.strength || a.outsider - b.outsider || a.insider - b.insider)
}
