import { foldAccents } from './foldAccents.ts'
import { isMailCourtesy, isStopWord } from './stopWords.ts'
import { tokenize } from './tokenize.ts'

/**
 * What a reply adds to the message it answers. `approval`: it agrees, acknowledges or reviews, and says little else; `tested`: it
 * reports a test, and says little else; `substantive`: it says something of its own; `empty`: nothing, courtesies only, or thanks
 * and little else.
 */
export type ReplyKind = 'approval' | 'tested' | 'substantive' | 'empty'

const TESTED_TRAILER = /^\s{0,4}(?:tested|test[ée] par|verified)(?:-by)?\s?:/im
const APPROVAL_TRAILER =
  /^\s{0,4}(?:acked|reviewed|approved|series[- ](?:acked|reviewed)|revu|relu|valid[ée]|approuv[ée])(?:-by| par)?\s?:/im
const TRAILER_LINE = /^\s{0,4}[\p{L}-]{2,24}(?:-by| par)\s?:.*$/gimu
/** On folded text. */
const APPROVAL =
  /\b(?:lgtm|looks (?:good|fine|great|ok)|looks good to me|approved?|i approve|acked?|reviewed|agreed?|i agree|sounds (?:good|great|fine)|fine (?:by|with) me|good (?:by|for|with) me|(?:ok|okay) (?:by|for|with|from) me|works for me|go ahead|all good|no objections?|applied|merged|queued|pushed|ok pour (?:moi|nous)|c'est (?:ok|bon|valide)|(?:tout est |c'est )?parfait|d'accord|bon pour (?:moi|accord|nous)|je (?:valide|confirme|suis d'accord)|nous (?:validons|confirmons)|valide(?:e|s|es)?|approuve(?:e|s|es)?|ca me (?:va|convient)|cela me (?:va|convient)|pas d'objection|feu vert|confirme|entendu|einverstanden|genehmigt|passt|de acuerdo|conforme|aprobado|ok|okay)\b|\+1(?!\d)|👍/
const NEGATION =
  /\b(?:not|don't|cannot|can't|doesn't|isn't|n'est pas|ne|pas encore|nicht|kein|no estoy|but|however|mais|cependant|aber|pero)\b/
const TESTED =
  /\b(?:tested|test ok|works (?:fine|here|well)|it works|teste(?:e|s)?|ca (?:marche|fonctionne)|cela fonctionne|verified|fonctionne bien|getestet|funktioniert|probado|funciona)\b/
/** Thanks that begin a text, after a greeting at most: at its end they are as often a manner of signing. */
const THANKS_FIRST =
  /^\s*(?:(?:hi|hello|hey|dear|bonjour|bonsoir|salut|cher|chere|hallo|hola)\b[^.!\n]{0,40}[,!\n]\s*)?(?:many thanks|thanks|thank you|thx|(?:un )?(?:grand )?merci|mille mercis|je (?:te|vous) remercie|danke|vielen dank|gracias|muchas gracias)\b/
const MOST_WORDS_OF_THANKS = 4
/** More words than this, function words and courtesies not counted, and a reply says something of its own. */
const MOST_WORDS = 8
const MOST_WORDS_BESIDE_TRAILER = 25

/**
 * What kind of reply a text is, in English and French mainly.
 *
 * @param ownText the author's own new words, as `splitOwnText` gives them
 */
export function classifyReply(ownText: string): ReplyKind {
  const tested = TESTED_TRAILER.test(ownText)
  const trailer = tested || APPROVAL_TRAILER.test(ownText)
  const prose = foldAccents(ownText.replace(TRAILER_LINE, ' ')).replaceAll('’', "'")
  const words = countContentWords(prose)
  if (trailer && words <= MOST_WORDS_BESIDE_TRAILER) return APPROVAL_TRAILER.test(ownText) ? 'approval' : 'tested'
  if (words > MOST_WORDS || prose.includes('?')) return 'substantive'
  if (!NEGATION.test(prose)) {
    if (TESTED.test(prose)) return 'tested'
    if (APPROVAL.test(prose)) return 'approval'
  }
  return words === 0 || (words <= MOST_WORDS_OF_THANKS && THANKS_FIRST.test(prose)) ? 'empty' : 'substantive'
}

function countContentWords(prose: string): number {
  return tokenize(prose).filter((token) => !isStopWord(token, 'und') && !isMailCourtesy(token) && !/^\d+$/.test(token))
    .length
}
