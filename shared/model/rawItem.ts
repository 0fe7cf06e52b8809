import type { Instant } from './ids.ts'
import type { ItemKind, ParticipantRole } from './item.ts'

/** One address as an export writes it; at least one of the two is not empty. */
export interface RawParticipant {
  readonly role: ParticipantRole
  readonly name: string
  /** Lower-case address, or a chat handle such as `slack:T03/U12`; empty where only a name is given. */
  readonly address: string
  /** Other addresses that the export itself says are the same account (a chat profile's e-mail address). */
  readonly alsoKnownAs?: readonly string[]
  /** The export says that this account is a program. */
  readonly bot?: boolean
}

/** What an importer makes of one message or document, before any cleaning. */
export interface RawItem {
  readonly kind: ItemKind
  /** Message-ID without angle brackets, native chat key, or null where the export gives none. */
  readonly key: string | null
  /** File below the source's path, then `#` and the offset or entry, for a person to find it again. */
  readonly where: string
  readonly subject: string
  readonly date: Instant | null
  readonly participants: readonly RawParticipant[]
  /** Plain text; HTML is already converted, with `> ` before each line of a blockquote. */
  readonly text: string
  /** Keys of the ancestors, oldest first, the direct parent last (References, then In-Reply-To; RFC 5322 section 3.6.4). */
  readonly ancestors: readonly string[]
  /** Key of the conversation where the export names it (Slack `thread_ts`). */
  readonly threadKey: string | null
  /** Channel, mail folder or document folder. */
  readonly place: string | null
  readonly attachments: readonly string[]
  /** Other pages of the same export that a page links to, as it writes them: paths and names. */
  readonly links?: readonly string[]
  /** Headers say that a program sent it (RFC 3834 Auto-Submitted and kin). */
  readonly automated: boolean
  /** Sent through a mailing list or as bulk mail (List-Id, List-Unsubscribe, Precedence). */
  readonly bulk: boolean
}

/** Every thing found ends in exactly one of these. */
export type ParsedEntry =
  | { readonly outcome: 'item'; readonly item: RawItem }
  | { readonly outcome: 'rejected'; readonly where: string; readonly code: RejectionCode; readonly detail: string }
  | { readonly outcome: 'excluded'; readonly where: string; readonly rule: string }

/**
 * Why an item could not be taken. The person reads a sentence made from it (shared/wording/rejectionTexts.ts);
 * `detail` adds what the parser said.
 */
export const REJECTION_CODES = [
  'empty',
  'encrypted',
  'corrupt',
  'truncated',
  'no-text',
  'too-large',
  'expands-too-much',
  'too-many-entries',
  'too-deep',
  'unsafe-path',
  'unsupported-format',
  'unreadable-file',
  'malformed-message',
  'malformed-json',
  'missing-author-and-date',
  'parser-failed',
] as const
export type RejectionCode = (typeof REJECTION_CODES)[number]
