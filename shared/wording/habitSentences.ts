import type { DepartmentMeasures, SiloReport } from '../model/network.ts'
import type {
  DepartmentSingles,
  DifferentWords,
  FormalFit,
  KeptTopic,
  OpenBorder,
  OpenQuestions,
  SlowBorder,
} from '../model/siloHabits.ts'
import type { NetworkFigures, WhatIfReply } from '../model/whatIf.ts'
import { HABITS_EN } from './habitSentencesEn.ts'
import { HABITS_FR } from './habitSentencesFr.ts'
import type { Language } from './language.ts'

/** Less than half of a department heard: what is missing may explain a finding about it. */
const LEAST_COVERAGE = 0.5

/** What the habits of a house come to, each as a plain sentence with how many it rests on; numbers as the language writes them. */
export interface HabitWords {
  hours(hours: number): string
  slow(border: SlowBorder): string
  noSlow(judged: number): string
  open(border: OpenBorder, days: number): string
  /** Inside departments against across them. */
  openShares(questions: OpenQuestions): string
  kept(topic: KeptTopic): string
  singles(department: DepartmentSingles): string
  formal(fit: FormalFit | null): readonly string[]
  words(words: DifferentWords): string
  coverage(heard: number, of: number, missing: readonly string[]): string
  /** Departments most of whose people are seen only in the mail of others. */
  throughOthers(departments: readonly string[], of: number): string
  /** Beside a finding about departments much of whose mail is missing. */
  partial(departments: readonly string[]): string
  tried(reply: Pick<WhatIfReply, 'before' | 'after' | 'newlyInReach' | 'sampled'>): string
  reach(figures: NetworkFigures): string
  within(median: number, replies: number): string
  across(median: number, replies: number): string
}

export function habitWords(language: Language): HabitWords {
  return language === 'fr' ? HABITS_FR : HABITS_EN
}

/**
 * "Mail from 3 of 9 departments": those of which at least half of the people were heard; and of how many of these it was heard only in the
 * mail of others. Empty without departments.
 */
export function coverageSentence({ departments }: Pick<SiloReport, 'departments'>, language: Language): string {
  if (departments.length === 0) return ''
  const heard = departments.filter(({ coverage }) => coverage >= LEAST_COVERAGE)
  const missing = departments.filter(({ coverage }) => coverage < LEAST_COVERAGE).map(({ name }) => name)
  const through = heard.filter(isThroughOthers).map(({ name }) => name)
  const words = habitWords(language)
  const sentences = [words.coverage(heard.length, departments.length, missing)]
  if (through.length > 0) sentences.push(words.throughOthers(through, departments.length))
  return sentences.join(' ')
}

/** Those of some departments much of whose mail is missing. */
export function partlyHeard({ departments }: Pick<SiloReport, 'departments'>, names: readonly string[]): string[] {
  return departments
    .filter((one) => names.includes(one.name) && (one.coverage < LEAST_COVERAGE || isThroughOthers(one)))
    .map(({ name }) => name)
}

/** Whether the own mail of less than half of a department is in the library. */
export function isThroughOthers({
  coverage,
  ownMail = coverage,
}: Pick<DepartmentMeasures, 'coverage' | 'ownMail'>): boolean {
  return ownMail < LEAST_COVERAGE
}
