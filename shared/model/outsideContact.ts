import type { Instant, PersonId } from './ids.ts'

/** An outside organisation, known by the domain of its addresses. */
export interface OutsideOrganisation {
  /** The domain that it registered: `acme.co.uk` of `jo@mail.acme.co.uk`. */
  readonly domain: string
  /** People with an address there. */
  readonly people: number
  /** Of the organisation's own, those who exchange with one of them: both wrote. */
  readonly insiders: number
  /** Exchanged by these. */
  readonly messages: number
  /** When they last were; null where nobody exchanges with them. */
  readonly last: Instant | null
}

/** Somebody of the organisation who exchanges with somebody outside. */
export interface Insider {
  readonly id: PersonId
  readonly name: string
  readonly department: string | null
  /** Their last day, where the directory says that it is past. */
  readonly left: Instant | null
  /** Messages each way, of at most ten recipients; neither is 0. */
  readonly sent: number
  readonly received: number
  /** Sum of 1 / recipients over these. */
  readonly strength: number
  readonly last: Instant
}

/** Somebody outside, with those who know them. */
export interface Outsider {
  readonly id: PersonId
  readonly name: string
  /** Those at the organisation. */
  readonly addresses: readonly string[]
  /** Topics that they wrote about lately, the most frequent first. */
  readonly topics: readonly string[]
  /** Those who know them best first. */
  readonly insiders: readonly Insider[]
}

export interface ContactsReply extends OutsideOrganisation {
  /** The best known first; those whom nobody really exchanges with last. */
  readonly outsiders: readonly Outsider[]
}
