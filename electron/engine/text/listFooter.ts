import { isRuler } from './boilerplate.ts'
import type { LineRange } from './signatureBlock.ts'
import type { TextLine } from './textLine.ts'

const LIST_ADMINISTRATION =
  /\b(?:unsubscri(?:be|ption)|(?:se|vous) d[ée]s(?:abonner|inscrire)|d[ée]sabonnement|d[ée]sinscription|abmelden|abbestellen|darse de baja|cancelar (?:su|la|tu) suscripci[óo]n|listinfo|majordomo|microsoft teams|(?:rejoindre|join)\b.{0,30}(?:r[ée]union|meeting))\b/i
const LIST_NAME = /\b(?:mailing[- ]?lists?|liste de diffusion|mailinglisten?|lista de correo)\b/i
const GROUP_SERVICE = /\b(?:yahoo!?|google) ?groups?\b|groups\.(?:yahoo|google)\.com|\bgroupe google/i
const LEAVING =
  /^(?:<\*> )?(?:to (?:un)?subscribe|to (?:leave|stop receiving|be removed)|unsubscribe|pour (?:se d[ée]s|vous d[ée]s|ne plus recevoir)|d[ée]s(?:abonnement|inscription)|(?:um|zum) .{0,40}\b(?:abmelden|abbestell)|abmeld|para (?:darse de baja|cancelar|anular|dejar de recibir)|you (?:received|are receiving)|vous recevez|vous avez re[çc]u ce|sie erhalten|has recibido|recibes)/i
const WEB_ADDRESS = /https?:\/\/|\bwww\./i
const ADDRESS = /https?:\/\/|\bwww\.|\S@\S/i

const LONGEST_FOOTER = 12
/** Services of groups say much below their ruler. */
const LONGEST_SERVICE_FOOTER = 25
const LONGEST_ADVERTISEMENT = 4
const LONGEST_UNRULED_FOOTER = 3

/**
 * Where the footer of a mailing list or of a free mailbox begins that ends the lines `from` to `to`; `to` where there is none. It
 * stands below a ruler, or says in the last paragraph how to leave the list. Below underscores, an advertisement is enough.
 *
 * @param range ends with a filled line
 */
export function listFooterStart(lines: readonly TextLine[], range: LineRange): number {
  const below: string[] = []
  const seen: Seen = { read: 0, administration: false, named: false, service: false, web: false, address: false }
  for (let index = range.to - 1; index >= range.from && below.length <= LONGEST_SERVICE_FOOTER; index--) {
    const text = lines[index]?.text ?? ''
    if (text === '') continue
    if (isRuler(text) && isFooter(below, seen, text)) return index
    below.push(text)
  }
  return unruledStart(lines, range)
}

/** What the lines below a ruler speak of: they are read when a ruler is met, most texts having none. */
interface Seen {
  read: number
  administration: boolean
  named: boolean
  service: boolean
  web: boolean
  address: boolean
}

function isFooter(below: readonly string[], seen: Seen, ruler: string): boolean {
  for (const text of below.slice(seen.read)) {
    seen.administration ||= LIST_ADMINISTRATION.test(text)
    seen.named ||= LIST_NAME.test(text)
    seen.service ||= GROUP_SERVICE.test(text)
    seen.web ||= WEB_ADDRESS.test(text)
    seen.address ||= ADDRESS.test(text)
  }
  seen.read = below.length
  if (below.length > LONGEST_FOOTER && !seen.service) return false
  if (seen.administration || (seen.named && seen.address)) return true
  return seen.web && below.length <= LONGEST_ADVERTISEMENT && ruler.startsWith('_')
}

/** Where the last paragraph begins, if it tells how to leave a list and holds an address to do so: `To unsubscribe, e-mail: ...`. */
function unruledStart(lines: readonly TextLine[], { from, to }: LineRange): number {
  let start = to
  while (start > from && to - start <= LONGEST_UNRULED_FOOTER && lines[start - 1]?.text !== '') start--
  const paragraph = lines.slice(start, to).map(({ text }) => text)
  if (paragraph.length > LONGEST_UNRULED_FOOTER || !LEAVING.test(paragraph[0] ?? '')) return to
  const leaves =
    paragraph.some((text) => LIST_ADMINISTRATION.test(text)) && paragraph.some((text) => ADDRESS.test(text))
  return leaves ? start : to
}
