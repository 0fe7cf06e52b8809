import type { ExpertReason } from '../model/expertise.ts'
import type { Language } from './language.ts'

/** The plain sentence why a person is named; who only asked is said to have asked. */
export function reasonSentence(reason: ExpertReason, language: Language): string {
  return language === 'fr' ? french(reason) : english(reason)
}

function english(reason: ExpertReason): string {
  const { items, threads, answered, named = 0, linked = 0, asked = 0 } = reason
  const wrote = `${items} ${items === 1 ? 'item' : 'items'} in ${threads} ${threads === 1 ? 'conversation' : 'conversations'}`
  const others = `${named} ${named === 1 ? 'item' : 'items'}${items > 0 ? ' of others' : ''}`
  const matched = reason.matchedTerms.map((words) => quoted(words, '“', '”'))
  const terms = matched.length > 0 ? ` about ${list(matched, 'and')}` : ''
  // What is answered counts for whoever answers it, without their using the word.
  const none = answered > 0 ? 'in their own words nothing on' : 'nothing on'
  const missing = reason.missingTerms.length > 0 ? `; ${none} ${list(reason.missingTerms, 'or')}` : ''
  const when = span(reason, 'between', 'and', 'in')
  if (items === 0 && named > 0) return `Named or quoted in ${others}${terms}${when}${missing}.`
  if (items === 0 && linked > 0)
    return `Their own page links to ${linked} ${linked === 1 ? 'item' : 'items'}${terms}${when}${missing}.`
  const pages = `${linked} ${linked === 1 ? 'other' : 'others'}`
  const also = `${named > 0 ? `; named or quoted in ${others}` : ''}${linked > 0 ? `; their page links to ${pages}` : ''}`
  if (asked > 0 && asked === items) return `Only asked${terms}: ${wrote}${when}${also}${missing}.`
  const part = (count: number, what: string) =>
    items === 1 ? what : `${count === items ? 'all' : count} of them ${what}`
  const kinds = [
    ...(answered > 0 ? [part(answered, 'in answer to others')] : []),
    ...(asked > 0 ? [part(asked, 'to ask')] : []),
  ]
  return `Wrote ${[`${wrote}${terms}`, ...kinds].join(', ')}${kinds.length > 0 && when !== '' ? ',' : ''}${when}${also}${missing}.`
}

function french(reason: ExpertReason): string {
  const { items, threads, answered, named = 0, linked = 0, asked = 0 } = reason
  const wrote = `${items} ${items <= 1 ? 'élément' : 'éléments'} dans ${threads} ${threads <= 1 ? 'conversation' : 'conversations'}`
  const others = `${named} ${named <= 1 ? 'élément' : 'éléments'}${items > 0 ? ' d’autres personnes' : ''}`
  const matched = reason.matchedTerms.map((words) => quoted(words, '« ', ' »'))
  const terms = matched.length > 0 ? ` sur ${list(matched, 'et')}` : ''
  const none = answered > 0 ? 'dans ses propres mots, rien sur' : 'rien sur'
  const missing = reason.missingTerms.length > 0 ? ` ; ${none} ${list(reason.missingTerms, 'ni')}` : ''
  const when = span(reason, 'entre', 'et', 'en')
  if (items === 0 && named > 0) return `Mention ou citation dans ${others}${terms}${when}${missing}.`
  if (items === 0 && linked > 0)
    return `Sa page renvoie à ${linked} ${linked === 1 ? 'élément' : 'éléments'}${terms}${when}${missing}.`
  const pages = `${linked} ${linked === 1 ? 'autre' : 'autres'}`
  const also = `${named > 0 ? ` ; mention ou citation dans ${others}` : ''}${linked > 0 ? ` ; sa page renvoie à ${pages}` : ''}`
  if (asked > 0 && asked === items) return `A seulement posé des questions${terms} : ${wrote}${when}${also}${missing}.`
  const part = (count: number, what: string) =>
    items === 1 ? what : count === items ? `tous ${what}` : `${count} ${what}`
  const kinds = [
    ...(answered > 0 ? [part(answered, 'en réponse à d’autres')] : []),
    ...(asked > 0 ? [part(asked, 'pour poser une question')] : []),
  ]
  const dont = items === 1 || answered === items ? '' : 'dont '
  const told = kinds.length > 0 ? `, ${dont}${kinds.join(' et ')}${when === '' ? '' : ','}` : ''
  return `A écrit ${wrote}${terms}${told}${when}${also}${missing}.`
}

/** Several words are one thing, and are told from those around them. */
function quoted(words: string, open: string, close: string): string {
  return words.includes(' ') ? `${open}${words}${close}` : words
}

function list(words: readonly string[], conjunction: string): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1) ?? ''}`
}

function span(reason: ExpertReason, between: string, and: string, within: string): string {
  if (reason.first === null || reason.last === null) return ''
  const [first, last] = [new Date(reason.first).getUTCFullYear(), new Date(reason.last).getUTCFullYear()]
  return first === last ? ` ${within} ${String(first)}` : ` ${between} ${String(first)} ${and} ${String(last)}`
}
