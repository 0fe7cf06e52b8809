import type { Argument, Reply } from '../../../shared/api/engineApi.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import {
  MESSAGE_MOODS,
  firstMessage,
  introductionRequest,
  type MessageMood,
} from '../../../shared/wording/firstMessage.ts'
import { LANGUAGES } from '../../../shared/wording/language.ts'
import type { Engine } from '../engine.ts'
import { ask, withEngine, type Command } from './askEngine.ts'
import { keyNamed } from './identityCommands.ts'
import { choiceOption, UsageError, type CommandLine } from './commandLine.ts'
import { iso } from './presentation.ts'

export const REACH_COMMANDS: Readonly<Record<string, Command>> = {
  reach(line) {
    const [to, from] = line.words.toReversed()
    if (to === undefined || line.words.length > 2) throw new UsageError('reach [FROM] TO [--topic TOPIC] [--mood MOOD]')
    const mood = choiceOption(line, 'mood', MESSAGE_MOODS) ?? 'plain'
    return withEngine(line, false, async (engine) => {
      const argument = { from: await idOf(engine, from), to: await idOf(engine, to) }
      return presentReach(await ask(engine, 'person.reach', { ...argument, ...about(line) }), mood)
    })
  },
  me(line) {
    const [word, ...more] = line.words
    if (more.length > 0) throw new UsageError('me [KEY|-]')
    return withEngine(line, false, async (engine) => {
      if (word !== undefined) await ask(engine, 'me.set', { key: word === '-' ? null : await keyNamed(engine, word) })
      return ask(engine, 'me.get', {})
    })
  },
}

function about({ options, language }: CommandLine): Pick<Argument<'person.reach'>, 'topic' | 'language'> {
  const known = LANGUAGES.find((one) => one === language)
  return {
    ...(typeof options.topic === 'string' ? { topic: options.topic } : {}),
    ...(known === undefined ? {} : { language: known }),
  }
}

/** A person's number, or whoever has a key; without a word, whoever uses the library. Throws `not-found`. */
async function idOf(engine: Engine, word: string | undefined): Promise<PersonId> {
  if (word === undefined) {
    const { person } = await ask(engine, 'me.get', {})
    if (!person) throw new UsageError('reach FROM TO')
    return person.id
  }
  if (/^\d+$/.test(word)) return Number(word) as PersonId
  return (await ask(engine, 'person.get', { address: word })).id
}

function presentReach(reply: Reply<'person.reach'>, mood: MessageMood) {
  const person = ({ left, ...rest }: Reply<'person.reach'>['to']) => ({ ...rest, left: iso(left) })
  return {
    from: person(reply.from),
    to: person(reply.to),
    topic: reply.topic,
    period: { from: iso(reply.period.from), to: iso(reply.period.to) },
    acquainted: reply.acquainted,
    paths: reply.paths.map(({ people, ...path }) => ({ people: people.map(person), ...path })),
    introducers: reply.introducers.map((introducer) => ({ ...introducer, person: person(introducer.person) })),
    standIns: reply.standIns.map((standIn) => ({ ...standIn, person: person(standIn.person) })),
    instead: reply.instead.map(person),
    evidence: reply.evidence.map(({ id, kind, subject, date }) => ({ itemId: id, kind, subject, date: iso(date) })),
    offers: reply.offers,
    language: reply.language,
    message: reply.to.left === null ? firstMessage(reply, mood) : null,
    introductionRequest: introductionRequest(reply, mood) ?? null,
  }
}
