import type { DepartmentPair, SiloReport } from '../model/network.ts'
import type { Language } from './language.ts'

/** How the share of ties that stay inside departments compares with what chance gives. */
export type SiloVerdict = 'no-ties' | 'one-department' | 'inside' | 'open' | 'chance' | 'unknown'

/** What chance would do as rarely is said without a doubt. */
const SURE = 0.05

type Judged = Pick<SiloReport, 'ties' | 'overall' | 'departments'>

/** `inside`: fewer ties cross than 95 % of shuffled labels give; `open`: more; `unknown`: no interval to compare with. */
export function siloVerdict(report: Judged): SiloVerdict {
  const { eiIndex, interval } = report.overall
  if (report.departments.length < 2) return 'one-department'
  if (report.ties === 0 || eiIndex === null) return 'no-ties'
  if (interval === null) return 'unknown'
  if (eiIndex < interval[0]) return 'inside'
  return eiIndex > interval[1] ? 'open' : 'chance'
}

/**
 * The pair to name as the most separate: fewer than half of the ties expected, at least three expected, and mail of
 * both departments seen, because missing data is not a silo. Null where no pair is like that.
 */
export function separatePair(report: Pick<SiloReport, 'separated' | 'departments'>): DepartmentPair | null {
  const seen = new Set(report.departments.filter((department) => department.coverage > 0).map(({ name }) => name))
  const separate = (pair: DepartmentPair) =>
    seen.has(pair.a) && seen.has(pair.b) && pair.expected >= 3 && pair.ratio !== null && pair.ratio < 0.5
  return report.separated.find(separate) ?? null
}

/** What is going on between the departments, as one plain sentence. */
export function siloSentence(report: SiloReport, language: Language): string {
  const verdict = siloVerdict(report)
  const words = language === 'fr' ? FRENCH : ENGLISH
  if (verdict === 'no-ties' || verdict === 'one-department') return words[verdict]
  const { eiIndex, interval } = report.overall
  const seen = insideShare(eiIndex ?? 0)
  const chance = interval === null ? '' : range(insideShare(interval[1]), insideShare(interval[0]), words, language)
  const clauses = [words[verdict](percentage(seen, language), chance)]
  const pair = separatePair(report)
  if (pair) clauses.push(words.pair(pair.a, pair.b, ties(pair, words, language)))
  if (report.liaisonDepartment !== null) {
    const sure = (report.liaisonChance ?? 0) < SURE
    clauses.push(words[sure ? 'liaison' : 'likelyLiaison'](report.liaisonDepartment))
  }
  return `${clauses.join(words.separator)}.`
}

/** Share of ties inside departments, 0 to 1, from E-I: I / (E + I) = (1 - EI) / 2. */
function insideShare(eiIndex: number): number {
  return (1 - eiIndex) / 2
}

function percentage(share: number, language: Language): string {
  return whole(share * 100, language)
}

function whole(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(value)
}

function range(low: number, high: number, words: Words, language: Language): string {
  const [first, last] = [percentage(low, language), percentage(high, language)]
  return first === last ? first : words.range(first, last)
}

function ties(pair: DepartmentPair, words: Words, language: Language): string {
  return words.ties(pair.ties, whole(pair.ties, language), whole(pair.expected, language))
}

interface Words {
  readonly 'no-ties': string
  readonly 'one-department': string
  readonly separator: string
  inside(seen: string, chance: string): string
  open(seen: string, chance: string): string
  chance(seen: string, chance: string): string
  unknown(seen: string): string
  range(low: string, high: string): string
  ties(count: number, seen: string, expected: string): string
  pair(a: string, b: string, ties: string): string
  liaison(department: string): string
  likelyLiaison(department: string): string
}

const ENGLISH: Words = {
  'no-ties': 'Too little mail passes between people to say anything about departments yet.',
  'one-department': 'Fewer than two departments can be shown, so there is nothing to compare yet.',
  separator: '; ',
  inside: (seen, chance) =>
    `People keep to their own department more than chance explains: ${seen} ties in 100 stay inside one, where chance would give ${chance}`,
  open: (seen, chance) =>
    `People reach beyond their own department more than chance explains: ${seen} ties in 100 stay inside one, where chance would give ${chance}`,
  chance: (seen, chance) =>
    `Departments make no visible difference to who talks with whom: ${seen} ties in 100 stay inside one, and chance would give ${chance}`,
  unknown: (seen) =>
    `${seen} ties in 100 stay inside one department, with too little mail to say what chance would give`,
  range: (low, high) => `${low} to ${high}`,
  ties: (count, seen, expected) =>
    `${count === 0 ? 'no tie' : count === 1 ? '1 tie' : `${seen} ties`} seen, ${expected} expected`,
  pair: (a, b, counts) => `${a} and ${b} are the furthest apart (${counts})`,
  liaison: (department) => `${department} is where departments most often reach each other`,
  likelyLiaison: (department) => `departments probably reach each other most often through ${department}`,
}

const FRENCH: Words = {
  'no-ties': 'Trop peu de messages circulent entre les personnes pour dire déjà quelque chose des départements.',
  'one-department': 'Moins de deux départements peuvent être montrés : il n’y a encore rien à comparer.',
  separator: ' ; ',
  inside: (seen, chance) =>
    `On échange dans son propre département plus que le hasard ne l’explique : ${seen} liens sur 100 y restent, là où le hasard en donnerait ${chance}`,
  open: (seen, chance) =>
    `On échange hors de son propre département plus que le hasard ne l’explique : ${seen} liens sur 100 y restent, là où le hasard en donnerait ${chance}`,
  chance: (seen, chance) =>
    `Les départements ne changent rien de visible à qui échange avec qui : ${seen} liens sur 100 restent dans un même département, et le hasard en donnerait ${chance}`,
  unknown: (seen) =>
    `${seen} liens sur 100 restent dans un même département, sans assez de messages pour dire ce que donnerait le hasard`,
  range: (low, high) => `de ${low} à ${high}`,
  ties: (count, seen, expected) =>
    `${count === 0 ? 'aucun lien observé' : count === 1 ? '1 lien observé' : `${seen} liens observés`}, ${expected} attendus`,
  pair: (a, b, counts) => `${a} et ${b} sont les plus éloignés (${counts})`,
  liaison: (department) => `c’est par ${department} que les départements se rejoignent le plus souvent`,
  likelyLiaison: (department) =>
    `c’est sans doute par ${department} que les départements se rejoignent le plus souvent`,
}
