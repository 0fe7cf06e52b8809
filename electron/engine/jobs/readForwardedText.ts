import { hashShingles, sketchTokens } from '../corpus/textSketch.ts'
import type { ForwardedText } from '../storage/preparedItem.ts'
import { readForwardedMessage } from '../text/forwardedMessage.ts'
import { tokenize } from '../text/tokenize.ts'

/** What is forwarded in a text without words of its sender's own; null where it does not say whose words they are. */
export function readForwardedText(text: string): ForwardedText | null {
  const message = readForwardedMessage(text)
  if (message === null) return null
  const tokens = tokenize(text)
  return { ...message, shingles: hashShingles(tokens), sketch: sketchTokens(tokens) }
}
