import type { MergeEvidence } from '../model/correction.ts'
import type { Language } from './language.ts'

type Sentence = (a: string, b: string) => string

const SENTENCES: Readonly<Record<MergeEvidence['type'], Readonly<Record<Language, Sentence>>>> = {
  'similar-name': {
    en: (a, b) => (a === b ? `Both are called “${a}”.` : `“${a}” and “${b}” are nearly the same name.`),
    fr: (a, b) => (a === b ? `Les deux s’appellent « ${a} ».` : `« ${a} » et « ${b} » sont presque le même nom.`),
  },
  'short-first-name': {
    en: (a, b) => `“${a}” and “${b}” can be two forms of one first name.`,
    fr: (a, b) => `« ${a} » et « ${b} » peuvent être deux formes d’un même prénom.`,
  },
  initials: {
    en: (a, b) => `The initials in “${a}” and “${b}” agree.`,
    fr: (a, b) => `Les initiales de « ${a} » et de « ${b} » concordent.`,
  },
  'same-local-part': {
    en: (a, b) => `${a} and ${b} are ${sameBeforeAt(a, b) ? '' : 'nearly '}the same before the @.`,
    fr: (a, b) => `${a} et ${b} sont ${sameBeforeAt(a, b) ? '' : 'presque '}identiques avant le @.`,
  },
  'name-in-address': {
    en: (a, b) => nameAndAddress(a, b, (name, address) => `The name “${name}” can be read in ${address}.`),
    fr: (a, b) => nameAndAddress(a, b, (name, address) => `Le nom « ${name} » se lit dans ${address}.`),
  },
}

/** What speaks for two aliases being one person's, as a sentence. */
export function mergeEvidenceSentence({ type, a, b }: MergeEvidence, language: Language): string {
  return SENTENCES[type][language](a, b)
}

function sameBeforeAt(a: string, b: string): boolean {
  return a.split('@')[0] === b.split('@')[0]
}

/** Evidence says which is which by nothing but the @. */
function nameAndAddress(a: string, b: string, sentence: (name: string, address: string) => string): string {
  return a.includes('@') ? sentence(b, a) : sentence(a, b)
}
