import type { RawItem } from '../../../shared/model/rawItem.ts'
import { contentKey } from '../corpus/contentKey.ts'
import { pageName } from '../corpus/pageName.ts'
import { parseSubject } from '../corpus/subject.ts'
import { sketchTokens } from '../corpus/textSketch.ts'
import { encodeBody } from '../storage/bodies.ts'
import { ITEM_FLAGS, type PageNames, type PreparedItem } from '../storage/preparedItem.ts'
import { analyseText, type TextAnalysis } from '../text/analyseText.ts'
import type { TextAuthor } from '../text/authorName.ts'
import { classifyReply } from '../text/replyKind.ts'
import { offersOptOut } from '../text/optOut.ts'
import { isQuestion } from '../text/question.ts'
import { detectLanguage } from '../text/detectLanguage.ts'
import { tokenize } from '../text/tokenize.ts'
import { readForwardedText } from './readForwardedText.ts'

/**
 * Everything that can be known of an item without the library: runs in a parser thread, many at a time.
 *
 * @param key the item's content key, where it is computed already
 */
export function prepareItem(raw: RawItem, key = contentKey(raw)): PreparedItem {
  const { text, automated, bulk, links, ...item } = raw
  const { parts, own, rest, language } = raw.kind === 'document' ? wholeText(text) : analyseText(text, authorOf(raw))
  const subject = parseSubject(raw.subject)
  const reply = subject.reply || raw.ancestors.length > 0
  const ownTokens = tokenize(own)
  // Lotus Notes forwards under the old subject; without words of one's own it is no answer either way.
  const forwarded = ownTokens.length === 0 && (subject.forward || !reply) ? readForwardedText(text) : null
  const forward = subject.forward || forwarded !== null
  // A message that a newsletter is quoted or forwarded in is none.
  const optOut = !reply && !forward && raw.kind === 'email' && offersOptOut(text)
  const replyClass = reply ? classifyReply(own) : 'substantive'
  const flags =
    (automated ? ITEM_FLAGS.automated : 0) |
    (bulk ? ITEM_FLAGS.bulk : 0) |
    (reply ? ITEM_FLAGS.reply : 0) |
    (forward ? ITEM_FLAGS.forward : 0) |
    (replyClass === 'approval' || replyClass === 'tested' ? ITEM_FLAGS.approval : 0) |
    (replyClass === 'empty' ? ITEM_FLAGS.courtesy : 0) |
    (isQuestion(own, language) ? ITEM_FLAGS.question : 0) |
    (optOut ? ITEM_FLAGS.optOut : 0)
  return {
    ...item,
    own,
    rest,
    language,
    flags,
    length: tokenize(raw.subject).length + ownTokens.length,
    sketch: sketchTokens(ownTokens),
    contentKey: key,
    body: encodeBody(parts),
    ...(raw.kind === 'document' ? { page: pageOf(raw.where, links ?? []) } : {}),
    ...(forwarded ? { forwarded } : {}),
  }
}

function pageOf(where: string, links: readonly string[]): PageNames {
  return { own: pageName(where), linked: links.flatMap((link) => pageName(link) ?? []) }
}

/** Whoever the headers say wrote or sent it: either may have signed. */
function authorOf({ participants }: RawItem): TextAuthor {
  const authors = participants.filter(({ role }) => role === 'author' || role === 'sender')
  return { names: authors.map(({ name }) => name), addresses: authors.map(({ address }) => address) }
}

/** A document has no quoted replies and no mail signature: all of it is its authors' own. */
function wholeText(text: string): TextAnalysis {
  return { parts: text === '' ? [] : [{ own: true, text }], own: text, rest: '', language: detectLanguage(text) }
}
