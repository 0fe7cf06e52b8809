import type { TrendMeasure } from '../../shared/model/trend.ts'
import { createFormat } from './format.ts'

const { number } = createFormat('en')
const hours = (value: number) => `${number(Math.round(value * 10) / 10)} h`
type Change = (since: string, of: string | null, before: string, after: string, up: boolean) => string
const change: Readonly<Record<TrendMeasure, Change>> = {
  ei: (since, of, before, after, up) =>
    `Since the ${since}, ${of === null ? 'a' : `in ${of} a`} ${up ? 'larger' : 'smaller'} part of the ties crosses departments: E-I ${after}, where it was ${before}.`,
  modularity: (since, _, before, after, up) =>
    `Since the ${since}, departments are ${up ? 'more' : 'less'} apart: modularity ${after}, where it was ${before}.`,
  replyHours: (since, _, before, after, up) =>
    `Since the ${since}, answers from other departments take ${up ? 'longer' : 'less long'}: ${after}, where it was ${before}.`,
  bridging: (since, _, before, after, up) =>
    `Since the ${since}, ${up ? 'more' : 'fewer'} people know somebody of another department: ${after}, where it was ${before}.`,
}

/** Texts of the trend in the Silos view. */
export const trendEn = {
  title: 'Quarter by quarter',
  tooShort: 'Not enough whole quarters of mail to see a trend.',
  steady: 'No lasting change that chance would not make as well.',
  help: 'Each quarter by its own ties. The band is what 95% of such samples of people would give; where there is no point, too little was seen. A broken line is what chance gives; an upright one, where a change begins.',
  chance: (p: number) =>
    p < 0.001
      ? '(by chance: less than 1 in 1,000)'
      : `(by chance: ${number(Math.max(1, Math.round(p * 1000)))} in 1,000)`,
  hours,
  measures: {
    ei: 'E-I of the whole',
    modularity: 'Modularity of the departments',
    replyHours: 'Hours until another department answers (median)',
    bridging: 'People who know another department',
  },
  change,
  structure: {
    core: (people: number, departments: number, inside: string, among: string) =>
      `${number(people)} people of ${number(departments)} departments form a core: ${inside} of the ties possible among them are there, against ${among} among the others.`,
    noCore: 'No core stands out from the rest.',
    reach: (two: string, three: string) =>
      `Of two people of different departments, ${two} are at most two ties apart, and ${three} at most three.`,
    about: {
      name: 'Core and periphery',
      formula:
        'correlation of the ties with a core tied wholly and a periphery not at all, best split by number of ties',
      meaning:
        '1: a tight core with loose ends around it. Below about 0.3 there is hardly one (Borgatti & Everett, 2000).',
    },
  },
  about: {
    replyHours: {
      name: 'Hours until another department answers',
      formula: 'median of the working hours from a message to its answer, asker and answerer of different departments',
      meaning: 'Half of the answers came faster. Nights and weekends do not count, nor does what was never answered.',
    },
    bridging: {
      name: 'People who know another department',
      formula: 'people with at least one tie across departments / people with ties',
      meaning: '100%: everybody who has ties knows somebody elsewhere. 0%: no department knows another.',
    },
    change: {
      name: 'When a change is told',
      formula:
        'the step with the most different means before and after, against the same quarters in 2,000 random orders',
      meaning:
        'Told where chance makes so clear a step in fewer than one case in twenty, after as many tests as were made. From six quarters on; what drifts slowly shows as a step as well (after Pettitt, 1979).',
    },
  },
  byDepartment: 'E-I of each department',
  table: 'All of it as a table',
  quarter: 'Quarter',
  people: 'People',
  ties: 'Ties',
} as const
