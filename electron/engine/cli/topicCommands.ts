import type { Argument, Reply } from '../../../shared/api/engineApi.ts'
import { foldSpelling } from '../../../shared/model/foldSpelling.ts'
import { TOPIC_ORDERS, type ListedTopic, type StoredTopicEdit, type TopicEdit } from '../../../shared/model/topic.ts'
import type { Engine } from '../engine.ts'
import { ask, bringUpToDate, withEngine, type Command } from './askEngine.ts'
import { choiceOption, numberOption, UsageError, type CommandLine } from './commandLine.ts'
import { presentSuccession } from './skillCommands.ts'

const TOPICS_SHOWN = 100
const SUCCESSORS_SHOWN = 10
/** More than a library has. */
const ALL_TOPICS = 10_000

export const TOPIC_COMMANDS: Readonly<Record<string, Command>> = {
  topics(line) {
    const [verb = '', ...words] = line.words
    const follow = VERBS[verb]
    // `topics hide` alone looks for topics with that word.
    if (follow && (words.length > 0 || verb === 'edits')) return follow({ ...line, words })
    const argument = topicsArgument(line)
    return withEngine(line, false, async (engine) => {
      await bringUpToDate(engine)
      return { topics: await ask(engine, 'topic.list', argument) }
    })
  },
}

/** What may follow `topics`; a TOPIC is its key, its name or another form of it. */
const VERBS: Readonly<Record<string, Command>> = {
  show: (line) =>
    onTopics(line, async (engine, keyOf) => {
      const { evidence, ...topic } = await ask(engine, 'topic.get', { key: keyOf(line.words.join(' ')) })
      return { ...topic, evidence: presentEvidence(evidence) }
    }),
  succession: (line) =>
    onTopics(line, async (engine, keyOf) => {
      const limit = numberOption(line, 'limit', SUCCESSORS_SHOWN)
      const reply = await ask(engine, 'topic.succession', { key: keyOf(line.words.join(' ')), limit })
      return presentSuccession(reply, line.language)
    }),
  rename(line) {
    const [topic, label] = pair(line, 'rename TOPIC NAME')
    return edit(line, (keyOf) => ({ type: 'rename', key: keyOf(topic), label }))
  },
  merge(line) {
    const [topic, into] = pair(line, 'merge TOPIC INTO')
    return edit(line, (keyOf) => ({ type: 'merge', key: keyOf(topic), into: keyOf(into) }))
  },
  hide: (line) => edit(line, (keyOf) => ({ type: 'hide', key: keyOf(line.words.join(' ')) })),
  split: (line) => edit(line, (keyOf) => ({ type: 'split', key: keyOf(line.words.join(' ')) })),
  edits: (line) =>
    withEngine(line, false, async (engine) => ({
      edits: (await ask(engine, 'topic.edits', {})).map(presentEdit),
    })),
  undo(line) {
    const id = Number(line.words[0])
    if (line.words.length !== 1 || !Number.isInteger(id) || id < 1) throw new UsageError('topics undo ID')
    return withEngine(line, false, async (engine) => {
      await ask(engine, 'topic.undo', { id })
      return { undone: id }
    })
  },
}

type KeyOf = (topic: string) => string

function edit(line: CommandLine, build: (keyOf: KeyOf) => TopicEdit): ReturnType<Command> {
  return onTopics(line, async (engine, keyOf) => {
    const { id } = await ask(engine, 'topic.edit', build(keyOf))
    return (await ask(engine, 'topic.edits', {})).filter((made) => made.id === id).map(presentEdit)[0]
  })
}

function onTopics(line: CommandLine, use: (engine: Engine, keyOf: KeyOf) => Promise<unknown>): ReturnType<Command> {
  return withEngine(line, false, async (engine) => {
    await bringUpToDate(engine)
    const topics = await ask(engine, 'topic.list', { order: 'size', limit: ALL_TOPICS })
    return use(engine, (word) => keyNamed(topics, word))
  })
}

/** Throws `not-found`. */
function keyNamed(topics: readonly ListedTopic[], word: string): string {
  const folded = foldSpelling(word)
  const named = topics.find(({ key }) => key === word) ?? topics.find(({ label }) => foldSpelling(label) === folded)
  // A variant's key is no listed one: the engine knows it, or says that there is no such topic.
  return named?.key ?? word
}

function presentEdit({ id, edit: { type, ...said }, labels, madeAt }: StoredTopicEdit) {
  return { id, type, ...said, labels, madeAt: new Date(madeAt).toISOString() }
}

function presentEvidence(evidence: Reply<'topic.get'>['evidence']) {
  return evidence.map(({ id, date, ...item }) => ({
    itemId: id,
    ...item,
    date: date === null ? null : new Date(date).toISOString(),
  }))
}

function topicsArgument(line: CommandLine): Argument<'topic.list'> {
  const filter = line.words.join(' ')
  const { department } = line.options
  const order = choiceOption(line, 'order', TOPIC_ORDERS)
  return {
    ...(filter === '' ? {} : { filter }),
    ...(typeof department === 'string' ? { department } : {}),
    ...(order === undefined ? {} : { order }),
    limit: numberOption(line, 'limit', TOPICS_SHOWN),
  }
}

/** Two words, the second of which may be several; a topic of several words is put in quotes. */
function pair({ words }: CommandLine, what: string): [string, string] {
  const [first, ...rest] = words
  if (first === undefined || rest.length === 0) throw new UsageError(`topics ${what}`)
  return [first, rest.join(' ')]
}
