import type { ExpertReason } from '../model/expertise.ts'
import type { Language } from './language.ts'

/** The plain sentence why a person is named. */
export function reasonSentence(reason: ExpertReason, language: Language): string {
  return language === 'fr' ? french(reason) : english(reason)
}

function english(reason: ExpertReason): string {
  const named = reason.named ?? 0
  const items = `${reason.items} ${reason.items === 1 ? 'item' : 'items'} in ${reason.threads} ${reason.threads === 1 ? 'conversation' : 'conversations'}`
  const others = `${named} ${named === 1 ? 'item' : 'items'}${reason.items > 0 ? ' of others' : ''}`
  const answered = reason.answered > 0 ? `, ${reason.answered} of them in answer to others` : ''
  const terms = reason.matchedTerms.length > 0 ? ` about ${list(reason.matchedTerms, 'and')}` : ''
  const missing = reason.missingTerms.length > 0 ? `; nothing on ${list(reason.missingTerms, 'or')}` : ''
  const when = span(reason, 'between', 'and', 'in')
  const linked = reason.linked ?? 0
  const pages = `${linked} ${linked === 1 ? 'other' : 'others'}`
  if (reason.items === 0 && named > 0) return `Named or quoted in ${others}${terms}${when}${missing}.`
  if (reason.items === 0 && linked > 0)
    return `Their own page links to ${linked} ${linked === 1 ? 'item' : 'items'}${terms}${when}${missing}.`
  const also = `${named > 0 ? `; named or quoted in ${others}` : ''}${linked > 0 ? `; their page links to ${pages}` : ''}`
  return `Wrote ${items}${terms}${answered}${when}${also}${missing}.`
}

function french(reason: ExpertReason): string {
  const named = reason.named ?? 0
  const items = `${reason.items} ${reason.items <= 1 ? 'élément' : 'éléments'} dans ${reason.threads} ${reason.threads <= 1 ? 'conversation' : 'conversations'}`
  const others = `${named} ${named <= 1 ? 'élément' : 'éléments'}${reason.items > 0 ? ' d’autres personnes' : ''}`
  const answered = reason.answered > 0 ? `, dont ${reason.answered} en réponse à d’autres` : ''
  const terms = reason.matchedTerms.length > 0 ? ` sur ${list(reason.matchedTerms, 'et')}` : ''
  const missing = reason.missingTerms.length > 0 ? ` ; rien sur ${list(reason.missingTerms, 'ni')}` : ''
  const when = span(reason, 'entre', 'et', 'en')
  const linked = reason.linked ?? 0
  const pages = `${linked} ${linked === 1 ? 'autre' : 'autres'}`
  if (reason.items === 0 && named > 0) return `Mention ou citation dans ${others}${terms}${when}${missing}.`
  if (reason.items === 0 && linked > 0)
    return `Sa page renvoie à ${linked} ${linked === 1 ? 'élément' : 'éléments'}${terms}${when}${missing}.`
  const also = `${named > 0 ? ` ; mention ou citation dans ${others}` : ''}${linked > 0 ? ` ; sa page renvoie à ${pages}` : ''}`
  return `A écrit ${items}${terms}${answered}${when}${also}${missing}.`
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
