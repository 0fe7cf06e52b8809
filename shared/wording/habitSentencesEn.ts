import type { HabitWords } from './habitSentences.ts'

const number = (value: number, digits = 0) => value.toLocaleString('en', { maximumFractionDigits: digits })
const fixed = (value: number) => value.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const percent = (share: number) => `${number(share * 100, share > 0 && share < 0.01 ? 1 : 0)}%`
const range = ([low, high]: readonly [number, number]) => `${number(low * 100)} to ${percent(high)}`
const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`
const list = (names: readonly string[]) => new Intl.ListFormat('en').format(names)
const signed = (value: number, digits: number) => `${value < 0 ? '−' : '+'}${number(Math.abs(value), digits)}`
const hours = (value: number) =>
  value < 1 ? `${number(Math.max(1, value * 60))} min` : `${number(value, 1)} working hours`

export const HABITS_EN: HabitWords = {
  hours,
  slow: ({ a, b, medianHours, interval, usualHours, replies, pairs }) =>
    `Between ${a} and ${b} an answer takes ${hours(medianHours)} (95% interval ${number(interval[0], 1)} to ${number(interval[1], 1)}), where ${hours(usualHours)} are usual across departments: ${count(replies, 'answer', 'answers')} between ${count(pairs, 'pair', 'pairs')} of people.`,
  noSlow: (judged) =>
    judged === 0
      ? 'Too few answers cross any border between two departments to compare them.'
      : `No border is markedly slower than the others, of ${number(judged)} with enough answers to tell.`,
  open: ({ asking, answering, asked, open, interval }, days) =>
    `${asking} asks ${answering}, and ${number(open)} of ${count(asked, 'question', 'questions')} (${range(interval)}) had no answer within ${number(days)} working days.`,
  openShares({ days, within, across }) {
    if (within === null || across === null)
      return 'Too few questions and answers can be followed in the mail that was read to say how many stay open.'
    return `Of questions to other departments ${percent(across.share)} had no answer within ${number(days)} working days (${number(across.open)} of ${number(across.asked)}; ${range(across.interval)}), of those inside a department ${percent(within.share)} (${number(within.open)} of ${number(within.asked)}; ${range(within.interval)}).`
  },
  kept: ({ label, department, items, seenOutside, askedBy }) =>
    `${department} keeps “${label}” to itself: ${number(seenOutside)} of its ${number(items)} items reached anybody elsewhere, and ${number(askedBy)} people of other departments ask about it.`,
  singles: ({ department, single, topics, interval }) =>
    `${department}: ${number(single)} of ${count(topics, 'topic', 'topics')} (${range(interval)}) are held by one person alone.`,
  formal(fit) {
    if (fit === null) return ['The directory names no managers: the hierarchy cannot be set beside the network.']
    const { alongLines, silentLines, elsewhere, moves } = fit
    return [
      `${percent(alongLines.share)} of ties (${number(alongLines.count)} of ${number(alongLines.of)}) run along the line of command, between somebody and their manager.`,
      silentLines === null
        ? 'How many never exchange with their manager is not told: too few people.'
        : `${number(silentLines.count)} of ${count(silentLines.of, 'person', 'people')} (${range(silentLines.interval)}) never exchanged with their manager in this time.`,
      elsewhere === null
        ? 'Whose real centre is in another department is not told: fewer than five people.'
        : `The ties of ${number(elsewhere.count)} of ${count(elsewhere.of, 'person', 'people')} (${range(elsewhere.interval)}) lead mostly to another department than their own.`,
      ...moves.map(({ from, to, people }) => `${number(people)} people of ${from} have their centre in ${to}.`),
    ]
  },
  words: ({ words }) =>
    `${list(words.map(({ word, department, items }) => `${department} says “${word}” (${number(items)})`))}.`,
  coverage: (heard, of, missing) =>
    heard === of
      ? `Mail from all ${number(of)} departments was read.`
      : `Mail from ${number(heard)} of ${number(of)} departments was read; of ${list(missing)} little or nothing: what is missing is not a silo.`,
  throughOthers: (names, of) =>
    `${names.length > 3 ? `For ${number(names.length)} of ${number(of)} departments` : `For ${list(names)}`} the own mail of fewer than half of the people is here: the rest is seen only in the mail of others, and ties are missing.`,
  partial: (names) => `Much of the mail of ${list(names)} is missing: to be read with care.`,
  tried: ({ before, after, newlyInReach, sampled }) =>
    [
      `${count(newlyInReach, 'pair', 'pairs')} of people of different departments would come within two ties`,
      before.reach === null || after.reach === null
        ? ''
        : ` (${fixed(before.reach * 100)} → ${fixed(after.reach * 100)}% of all)`,
      before.eiIndex === null || after.eiIndex === null ? '' : `; E-I ${signed(after.eiIndex - before.eiIndex, 4)}`,
      before.efficiency === null || after.efficiency === null
        ? ''
        : `; global efficiency ${signed(after.efficiency - before.efficiency, 5)}${sampled ? ' (estimated)' : ''}`,
      before.modularity === null || after.modularity === null
        ? ''
        : `; modularity ${signed(after.modularity - before.modularity, 4)}`,
      '.',
    ].join(''),
  reach: ({ reach, efficiency }) =>
    reach === null
      ? 'With fewer than two departments there is nothing to cross.'
      : `${percent(reach)} of the pairs of people of different departments are at most two ties apart${efficiency === null ? '' : `; global efficiency ${number(efficiency, 3)}`}.`,
  within: (median, replies) => `Inside departments, within ${hours(median)} (${count(replies, 'answer', 'answers')}).`,
  across: (median, replies) =>
    `Across departments half of the answers come within ${hours(median)} (${count(replies, 'answer', 'answers')}).`,
}
