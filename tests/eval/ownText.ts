import { readFileSync } from 'node:fs'
import { splitOwnText } from '../../electron/engine/text/splitOwnText.ts'

export interface LabelledMessage {
  readonly text: string
  /** For each line of the text: whether it is the author's own new text; null where it does not count (blank, punctuation). */
  readonly own: readonly (boolean | null)[]
}

export interface OwnTextFigures {
  /** Lines called own that are. */
  readonly precision: number
  /** Own lines that were found. */
  readonly recall: number
  readonly f1: number
  /** Share of messages whose every counted line is right. */
  readonly exact: number
  readonly messages: number
}

/** Reads labelled messages, one JSON object a line. */
export function readLabelledMessages(path: string): readonly LabelledMessage[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledMessage)
}

/** For each line of a text, as `split('\n')` gives them, whether `splitOwnText` calls it own. */
export function predictOwnLines(text: string): readonly boolean[] {
  return splitOwnText(text)
    .flatMap(({ own, text: part }) => {
      const lines = part.split('\n')
      return (part.endsWith('\n') ? lines.slice(0, -1) : lines).map(() => own)
    })
    .concat(text.endsWith('\n') || text === '' ? [false] : [])
}

/** Compares `splitOwnText` with labelled messages, by line and by message; F1 is that of the class "own". */
export function measureOwnText(messages: readonly LabelledMessage[]): OwnTextFigures {
  let truePositive = 0
  let called = 0
  let wanted = 0
  let exact = 0
  for (const { text, own } of messages) {
    const predicted = predictOwnLines(text)
    let right = true
    for (const [index, truth] of own.entries()) {
      if (truth === null) continue
      const found = predicted[index] === true
      truePositive += Number(truth && found)
      called += Number(found)
      wanted += Number(truth)
      if (truth !== found) right = false
    }
    exact += Number(right)
  }
  const precision = truePositive / Math.max(1, called)
  const recall = truePositive / Math.max(1, wanted)
  const f1 = (2 * truePositive) / Math.max(1, called + wanted)
  return { precision, recall, f1, exact: exact / Math.max(1, messages.length), messages: messages.length }
}

/** Measures `splitOwnText` on a file of labelled messages: one JSON object `{text, own}` a line. */
export function evaluateOwnText(path: string): OwnTextFigures {
  return measureOwnText(readLabelledMessages(path))
}
