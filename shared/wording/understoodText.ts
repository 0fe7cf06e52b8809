import type { Language } from './language.ts'

/** A query as it was understood, its operators in the person's language; quoted words stay as they are. To be read, not sent. */
export function understoodText(understood: string, language: Language): string {
  if (language === 'en') return understood
  return understood
    .split(/("[^"]*")/)
    .map((part) => (part.startsWith('"') ? part : frenchOperators(part)))
    .join('')
}

function frenchOperators(text: string): string {
  return text
    .replace(/\bAND NOT\b/g, 'SAUF')
    .replace(/\bNOT\b/g, 'SAUF')
    .replace(/\bAND\b/g, 'ET')
    .replace(/\bOR\b/g, 'OU')
}
