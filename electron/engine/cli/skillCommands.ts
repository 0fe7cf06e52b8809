import type { Reply } from '../../../shared/api/engineApi.ts'
import { TOPIC_VERDICTS, type TopicVerdict } from '../../../shared/model/judgement.ts'
import type { Instant } from '../../../shared/model/ids.ts'
import type { Succession } from '../../../shared/model/succession.ts'
import { hiddenExpertSentence } from '../../../shared/wording/hiddenExpertSentence.ts'
import type { Language } from '../../../shared/wording/language.ts'
import { successorSentence } from '../../../shared/wording/successorSentence.ts'
import { ask, bringUpToDate, withEngine, type Command } from './askEngine.ts'
import { numberOption, UsageError, type CommandLine } from './commandLine.ts'

const HIDDEN_SHOWN = 100
const TOPICS_SHOWN = 100
const SUCCESSIONS_SHOWN = 20

export const SKILL_COMMANDS: Readonly<Record<string, Command>> = {
  skills(line) {
    if (line.options.gaps === true) return listGaps(line)
    if (line.options.succession === true) return listSuccessions(line)
    const argument = { ...departmentOf(line), limit: numberOption(line, 'limit', TOPICS_SHOWN) }
    return withEngine(line, false, async (engine) => {
      await bringUpToDate(engine)
      return presentSkills(await ask(engine, 'skills.matrix', argument))
    })
  },
  judge(line) {
    const argument = judgement(line)
    return withEngine(line, false, async (engine) => {
      await ask(engine, 'profile.judge', argument)
      return argument
    })
  },
}

/** `people --hidden`: those who know much and are hardly seen. */
export function listHidden(line: CommandLine): ReturnType<Command> {
  const argument = { ...departmentOf(line), limit: numberOption(line, 'limit', HIDDEN_SHOWN) }
  return withEngine(line, false, async (engine) => {
    await bringUpToDate(engine)
    const { total, rules, experts } = await ask(engine, 'experts.hidden', argument)
    return {
      total,
      rules,
      people: experts.map(({ evidence, ...expert }) => ({
        ...expert,
        reason: hiddenExpertSentence(expert, line.language),
        evidence: evidence.map(({ id, date, ...item }) => ({ itemId: id, ...item, date: dayOf(date) })),
      })),
    }
  })
}

/** `skills --gaps`: topics asked about and not answered. */
function listGaps(line: CommandLine): ReturnType<Command> {
  const days = line.options.days === undefined ? {} : { days: numberOption(line, 'days', 0) }
  const argument = { ...departmentOf(line), ...days, limit: numberOption(line, 'limit', TOPICS_SHOWN) }
  return withEngine(line, false, async (engine) => {
    await bringUpToDate(engine)
    const reply = await ask(engine, 'skills.gaps', argument)
    return {
      ...reply,
      gaps: reply.gaps.map(({ evidence, ...gap }) => ({
        ...gap,
        evidence: evidence.map(({ id, subject, date }) => ({ itemId: id, subject, date: dayOf(date) })),
      })),
    }
  })
}

/** `skills --succession`: topics of one holder, and who might take them over. */
function listSuccessions(line: CommandLine): ReturnType<Command> {
  const argument = { ...departmentOf(line), limit: numberOption(line, 'limit', SUCCESSIONS_SHOWN) }
  return withEngine(line, false, async (engine) => {
    await bringUpToDate(engine)
    const { total, topics } = await ask(engine, 'skills.succession', argument)
    return { total, topics: topics.map((topic) => presentSuccession(topic, line.language)) }
  })
}

/** Candidates with the sentence why. */
export function presentSuccession({ candidates, ...topic }: Succession, language: Language) {
  return {
    ...topic,
    candidates: candidates.map((candidate) => ({
      ...candidate,
      last: dayOf(candidate.last),
      reason: successorSentence(candidate, language),
    })),
  }
}

function dayOf(date: Instant | null): string | null {
  return date === null ? null : new Date(date).toISOString()
}

/** Cells by the names of their topics: a position means nothing to whoever reads a line. */
function presentSkills({ people, topics, omitted }: Reply<'skills.matrix'>) {
  return {
    topics,
    omitted,
    people: people.map(({ cells, ...person }) => ({
      ...person,
      skills: cells.map(({ topic, ...cell }) => ({ topic: topics[topic]?.label ?? '', ...cell })),
    })),
  }
}

function departmentOf({ options }: CommandLine): { department?: string } {
  return typeof options.department === 'string' ? { department: options.department } : {}
}

/** `judge KEY TOPIC VERDICT`, where the topic may be several words; `-` takes back what was said. */
function judgement({ words }: CommandLine): { key: string; topic: string; verdict: TopicVerdict | null } {
  const [key, ...rest] = words
  const last = rest.pop()
  const verdict = last === '-' ? null : TOPIC_VERDICTS.find((known) => known === last)
  if (key === undefined || rest.length === 0 || verdict === undefined) {
    throw new UsageError(`judge KEY TOPIC ${TOPIC_VERDICTS.join('|')}|-`)
  }
  return { key, topic: rest.join(' '), verdict }
}
