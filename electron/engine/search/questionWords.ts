import { fieldNamed } from './queryTree.ts'

/**
 * What a question to experts is about: its words, without fields such as `from:ada`, operators and marks, which ask about
 * items and not about knowledge. The question as it is where nothing else is left.
 */
export function questionWords(question: string): string {
  const words = question
    .replace(/[()"“”«»]/g, ' ')
    .split(/\s+/)
    .filter((word) => !/^(?:AND|OR|NOT|ET|OU|SAUF|NEAR(?:\/\d+)?)$/.test(word))
    .filter((word) => {
      const colon = word.indexOf(':')
      return colon <= 0 || fieldNamed(word.slice(0, colon).replace(/^-/, '')) === undefined
    })
  return words.join(' ').trim() || question
}
