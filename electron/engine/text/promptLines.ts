import type { TextLine } from './textLine.ts'

const LONGEST_RUN = 3
const INTERPRETER = />>> ?[^>\s]/y

/**
 * Takes back, in a text where nothing announces a quotation, what only looks quoted: where all of it stands, up to three lines at a
 * time, below a sentence of the author's that ends in a colon (`> npm install`), or bears the prompt of an interpreter (`>>> import x`).
 */
export function keepPrompts(lines: readonly TextLine[], own: boolean[]): void {
  const marked = lines.flatMap(({ text }, index) => (text.startsWith('>') ? [index] : []))
  if (marked.length > 0 && marked.every((index) => isInterpreterPrompt(lines[index]?.text ?? ''))) {
    for (const index of marked) own[index] = true
    return
  }
  let at = 0
  while (at < marked.length) {
    const length = runLength(marked, at)
    if (length > LONGEST_RUN || !isIntroduced(lines, marked[at] ?? 0)) return
    at += length
  }
  for (const index of marked) own[index] = true
}

function isInterpreterPrompt(text: string): boolean {
  INTERPRETER.lastIndex = 0
  return INTERPRETER.test(text)
}

function runLength(marked: readonly number[], at: number): number {
  let length = 1
  while (marked[at + length] === (marked[at] ?? 0) + length) length++
  return length
}

const TIME_OR_ADDRESS = /\d:\d|@/

/** Whether the nearest filled line above is a sentence that ends in a colon. */
function isIntroduced(lines: readonly TextLine[], index: number): boolean {
  let above = index - 1
  while (above >= 0 && lines[above]?.text === '') above--
  const text = lines[above]?.text ?? ''
  return text.endsWith(':') && !text.startsWith('>') && !TIME_OR_ADDRESS.test(text)
}
