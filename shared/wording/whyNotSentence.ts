import type { WhyNotBarrier, WhyNotReply, WhyNotRule } from '../model/whyNot.ts'
import type { Language } from './language.ts'

/** Why somebody is not first, or not named at all: a sentence for each reason, the weightiest first. */
export function whyNotSentences(reply: WhyNotReply, language: Language): string[] {
  const words = WORDS[language]
  const { person, rank, of, first, reason, missingTerms, losses, barriers } = reply
  const place = rank === null ? words.unnamed(person.name) : words.place(person.name, rank, of)
  const standing = rank !== null && rank > 1 && first ? [words.behind(first.name, reply.score ?? 0)] : []
  const nothing = reason === null && !barriers.includes('withdrawn') ? [words.nothing(person.name)] : []
  const missing = missingTerms.length > 0 && reason !== null ? [words.missing(missingTerms)] : []
  return [
    place,
    ...barriers.map((barrier) => words.barriers[barrier]),
    ...standing,
    ...nothing,
    ...missing,
    ...losses.map(({ rule, items }) => words.rules[rule](items)),
  ]
}

interface Words {
  readonly place: (name: string, rank: number, of: number) => string
  readonly unnamed: (name: string) => string
  readonly behind: (first: string, score: number) => string
  readonly nothing: (name: string) => string
  readonly missing: (terms: readonly string[]) => string
  readonly barriers: Readonly<Record<WhyNotBarrier, string>>
  readonly rules: Readonly<Record<WhyNotRule, (items: number) => string>>
}

const en = (one: string, many: string) => (items: number) => `${items} ${items === 1 ? one : many}`
const fr = (one: string, many: string) => (items: number) => `${items} ${items <= 1 ? one : many}`

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    place: (name, rank, of) => `${name} is number ${rank} of ${of}.`,
    unnamed: (name) => `${name} is not among those who are named.`,
    behind: (first, score) => `Their evidence comes to ${Math.round(100 * score)}% of that of ${first}, who is first.`,
    nothing: (name) => `Nothing in the library speaks for ${name} on this.`,
    missing: (terms) => `Nothing of theirs has ${terms.map((term) => `“${term}”`).join(', ')}.`,
    barriers: {
      nobody: 'This is a list, a program, a room or a shared mailbox, and not a person.',
      outsider: 'They are not of the organisation, and only its people were asked for.',
      department: 'They are of another department than the one asked for.',
      left: 'They have left, and only those who are there were asked for.',
      gone: 'They have left: what speaks for them counts half, as those who stayed can be asked.',
      withdrawn: 'Nothing is shown of them on this.',
    },
    rules: {
      automated: en(
        'item that a program sent for them does not count.',
        'items that a program sent for them do not count.',
      ),
      repeated: en('item says again what they had said.', 'items say again what they had said.'),
      asked: en('item asks: a question counts little.', 'items ask: questions count little.'),
      forwarded: en('item only passes on what others wrote.', 'items only pass on what others wrote.'),
      courtesy: en('item is thanks or a courtesy alone.', 'items are thanks or courtesies alone.'),
      quoted: en('item has the words in what it quotes alone.', 'items have the words in what they quote alone.'),
      copied: en(
        'item came to them as a copy, which counts nothing.',
        'items came to them as copies, which count nothing.',
      ),
      received: en('item was sent to them, which counts hardly.', 'items were sent to them, which counts hardly.'),
      before: en('item is older than was asked for.', 'items are older than was asked for.'),
      old: en(
        'item has lost more than half of its weight to the years.',
        'items have lost more than half of their weight to the years.',
      ),
    },
  },
  fr: {
    place: (name, rank, of) => `${name} est au rang ${rank} sur ${of}.`,
    unnamed: (name) => `${name} n’est pas parmi les personnes nommées.`,
    behind: (first, score) => `Ses preuves valent ${Math.round(100 * score)} % de celles de ${first}, au premier rang.`,
    nothing: (name) => `Rien dans la bibliothèque ne parle pour ${name} à ce sujet.`,
    missing: (terms) => `Rien de sa part ne contient ${terms.map((term) => `« ${term} »`).join(', ')}.`,
    barriers: {
      nobody: 'C’est une liste, un programme, une salle ou une boîte partagée, et non une personne.',
      outsider: 'Cette personne est extérieure, et l’on n’a demandé que celles de l’organisation.',
      department: 'Cette personne est d’un autre département que celui demandé.',
      left: 'Cette personne est partie, et l’on n’a demandé que les présents.',
      gone: 'Cette personne est partie : ce qui parle pour elle compte pour moitié, car on peut encore interroger les autres.',
      withdrawn: 'Rien n’est montré d’elle à ce sujet.',
    },
    rules: {
      automated: fr(
        'élément envoyé par un programme en son nom ne compte pas.',
        'éléments envoyés par un programme en son nom ne comptent pas.',
      ),
      repeated: fr('élément redit ce qui avait déjà été dit.', 'éléments redisent ce qui avait déjà été dit.'),
      asked: fr('élément pose une question, ce qui compte peu.', 'éléments posent une question, ce qui compte peu.'),
      forwarded: fr(
        'élément ne fait que transmettre ce que d’autres ont écrit.',
        'éléments ne font que transmettre ce que d’autres ont écrit.',
      ),
      courtesy: fr('élément n’est que remerciement ou politesse.', 'éléments ne sont que remerciements ou politesses.'),
      quoted: fr('élément n’a ces mots que dans ce qu’il cite.', 'éléments n’ont ces mots que dans ce qu’ils citent.'),
      copied: fr('élément reçu en copie, ce qui ne compte pas.', 'éléments reçus en copie, ce qui ne compte pas.'),
      received: fr('élément reçu, ce qui compte à peine.', 'éléments reçus, ce qui compte à peine.'),
      before: fr('élément est plus ancien que demandé.', 'éléments sont plus anciens que demandé.'),
      old: fr(
        'élément a perdu plus de la moitié de son poids avec les années.',
        'éléments ont perdu plus de la moitié de leur poids avec les années.',
      ),
    },
  },
}
