import type { SiloReport } from '../model/network.ts'
import type { Language } from './language.ts'
import { siloVerdict } from './siloSentence.ts'

/**
 * How sure the silo sentence is: what chance does, on whom it rests, and which departments' own mail is missing.
 * One to four plain sentences; empty where siloSentence has nothing to be sure about.
 */
export function siloCertainty(report: SiloReport, language: Language): string {
  const verdict = siloVerdict(report)
  if (verdict === 'no-ties' || verdict === 'one-department') return ''
  const words = language === 'fr' ? FRENCH : ENGLISH
  const unseen = report.departments.filter(({ coverage }) => coverage === 0).map(({ name }) => name)
  return [
    chanceSentence(report, words),
    words.basis(
      number(report.ties, language),
      number(report.people, language),
      coverageOf(report) === 1 ? words.each : percent(coverageOf(report), language),
    ),
    ownMailOf(report) < coverageOf(report) ? words.ownMail(percent(ownMailOf(report), language)) : '',
    unseen.length > 0 ? words.unseen(list(unseen, words, language), unseen.length) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** Share of the shown people who wrote something that was imported, 0 to 1; 0 without people. */
export function coverageOf(report: Pick<SiloReport, 'departments'>): number {
  const people = report.departments.reduce((sum, department) => sum + department.people, 0)
  const writers = report.departments.reduce((sum, department) => sum + department.people * department.coverage, 0)
  return people === 0 ? 0 : writers / people
}

/** Share of the shown people whose own mail is there, 0 to 1; 0 without people. */
function ownMailOf({ departments }: Pick<SiloReport, 'departments'>): number {
  return coverageOf({ departments: departments.map((one) => ({ ...one, coverage: one.ownMail ?? one.coverage })) })
}

/** Beyond four standard deviations "almost never" is safe to say even for skewed nulls; the 95 % interval alone allows "rarely". */
function chanceSentence(report: SiloReport, words: Words): string {
  const verdict = siloVerdict(report)
  if (verdict === 'unknown') return ''
  if (verdict === 'chance') return words.common
  return Math.abs(report.overall.z ?? 0) >= 4 ? words.never : words.rare
}

function number(value: number, language: Language): string {
  return new Intl.NumberFormat(language).format(value)
}

function percent(share: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share)
}

/** Three names at most: a sentence is not a list. */
function list(names: readonly string[], words: Words, language: Language): string {
  const shown = names.length > 3 ? names.slice(0, 2) : names
  const rest = names.length - shown.length
  const parts = rest > 0 ? [...shown, words.others(rest)] : shown
  return new Intl.ListFormat(language, { type: words.listType }).format(parts)
}

interface Words {
  readonly listType: 'conjunction' | 'disjunction'
  readonly never: string
  readonly rare: string
  readonly common: string
  /** Instead of 100 %. */
  readonly each: string
  basis(ties: string, people: string, coverage: string): string
  ownMail(share: string): string
  unseen(names: string, count: number): string
  others(count: number): string
}

const ENGLISH: Words = {
  listType: 'disjunction',
  never: 'Chance alone would almost never give this.',
  rare: 'Chance alone would give this less than one time in twenty.',
  common: 'Chance alone would often give as much.',
  each: 'all',
  basis: (ties, people, coverage) =>
    `It rests on ${ties} ties between ${people} people; we read mail written by ${coverage} of them.`,
  ownMail: (share) =>
    `The own mail of ${share} of them is here; the others are seen only in letters that passed by these.`,
  unseen: (names) => `There is no mail from ${names}: what is missing is not a silo.`,
  others: (count) => `${count} other departments`,
}

const FRENCH: Words = {
  listType: 'conjunction',
  never: 'Le hasard seul ne donnerait presque jamais cela.',
  rare: 'Le hasard seul donnerait cela moins d’une fois sur vingt.',
  common: 'Le hasard seul en donnerait souvent autant.',
  each: 'chacune',
  basis: (ties, people, coverage) =>
    `Ce constat repose sur ${ties} liens entre ${people} personnes ; nous avons lu des messages écrits par ${coverage} d’entre elles.`,
  ownMail: (share) =>
    `Seules ${share} d’entre elles ont ici leurs propres messages ; les autres ne sont vues que dans des lettres passées par celles-ci.`,
  unseen: (names, count) =>
    `Aucun message ne vient de ${count === 1 ? 'ce département' : 'ces départements'} : ${names}. Ce qui manque n’est pas un silo.`,
  others: (count) => `${count} autres`,
}
