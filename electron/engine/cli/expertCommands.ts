import type { Argument, Reply } from '../../../shared/api/engineApi.ts'
import type { ItemId, PersonId } from '../../../shared/model/ids.ts'
import type { Language } from '../../../shared/wording/language.ts'
import { reasonSentence } from '../../../shared/wording/reasonSentence.ts'
import { whyNotSentences } from '../../../shared/wording/whyNotSentence.ts'
import type { Engine } from '../engine.ts'
import { ask, withEngine, type Command } from './askEngine.ts'
import { choiceOption, dateOption, numberOption, positiveNumber, requireText, type CommandLine } from './commandLine.ts'
import { iso } from './presentation.ts'

const DEFAULT_LIMIT = 10

export const EXPERT_COMMANDS: Readonly<Record<string, Command>> = {
  experts(line) {
    const { limit, excludeItems, ...question } = expertsArgument(line)
    const expected = line.options['why-not']
    return withEngine(line, false, async (engine) => {
      if (typeof expected !== 'string') {
        return presentExperts(await ask(engine, 'experts.rank', { limit, excludeItems, ...question }), line.language)
      }
      const person = await personExpected(engine, expected)
      return presentWhyNot(await ask(engine, 'experts.whyNot', { ...question, person }), line.language)
    })
  },
}

async function personExpected(engine: Engine, wanted: string): Promise<PersonId> {
  if (/^\d+$/.test(wanted)) return Number(wanted) as PersonId
  return (await ask(engine, 'person.get', { address: wanted })).id
}

function expertsArgument(line: CommandLine) {
  const { department, present } = line.options
  const scope = choiceOption(line, 'scope', ['members', 'everyone'])
  const since = dateOption(line, 'since', false)
  return {
    query: requireText(line, 'QUERY'),
    limit: numberOption(line, 'limit', DEFAULT_LIMIT),
    excludeItems: excludedItems(line),
    ...(typeof department === 'string' ? { department } : {}),
    ...(scope === undefined ? {} : { scope }),
    ...(since === undefined ? {} : { since }),
    ...(present === true ? { present } : {}),
  } satisfies Argument<'experts.rank'>
}

/** `--exclude-items 12 13`, or joined by commas. */
function excludedItems({ options }: CommandLine): ItemId[] {
  const given = (options['exclude-items'] ?? []) as readonly string[]
  return given.flatMap((ids) => ids.split(/[\s,]+/).filter(Boolean)).map((id) => positiveNumber(id) as ItemId)
}

function presentExperts({ candidates, ...reply }: Reply<'experts.rank'>, language: Language) {
  return {
    ...reply,
    candidates: candidates.map(
      ({ id, name, addresses, department, title, left, score, byTopic, reason, evidence }) => ({
        id,
        name,
        addresses,
        department,
        title,
        left: iso(left),
        score,
        ...(byTopic ? { byTopic } : {}),
        reason: reasonSentence(reason, language),
        evidence: evidence.map(({ date, ...item }) => ({ ...item, date: iso(date) })),
      }),
    ),
  }
}

function presentWhyNot(reply: Reply<'experts.whyNot'>, language: Language) {
  const { reason, evidence, last, ...rest } = reply
  return {
    ...rest,
    sentences: whyNotSentences(reply, language),
    reason: reason === null ? null : reasonSentence(reason, language),
    last: iso(last),
    evidence: evidence.map(({ date, ...item }) => ({ ...item, date: iso(date) })),
  }
}
