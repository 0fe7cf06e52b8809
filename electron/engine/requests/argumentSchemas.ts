import * as v from 'valibot'
import { PasserelleError } from '../../../shared/api/errors.ts'
import type { Argument, RequestName } from '../../../shared/api/engineApi.ts'
import type { CorrectionId, ItemId, JobId, PersonId, SourceId } from '../../../shared/model/ids.ts'
import { TOPIC_VERDICTS } from '../../../shared/model/judgement.ts'
import { NETWORK_FORMATS } from '../../../shared/model/network.ts'
import { PERSON_KINDS } from '../../../shared/model/person.ts'
import { LANGUAGES } from '../../../shared/wording/language.ts'
import { TOPIC_ORDERS } from '../../../shared/model/topic.ts'

const id = <Id extends number>() =>
  v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.transform((value) => value as Id),
  )
const text = v.pipe(v.string(), v.maxLength(10_000))
const path = v.pipe(v.string(), v.minLength(1), v.maxLength(32_768))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const limit = v.pipe(count, v.maxValue(1000))
const instant = v.number()
const nothing = v.object({})
const period = { from: v.exactOptional(instant), to: v.exactOptional(instant) }

const aliasKey = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000))
const topicWords = aliasKey
const aliasKeys = v.pipe(v.array(aliasKey), v.minLength(1), v.maxLength(10_000))
const correction = v.variant('type', [
  v.object({ type: v.literal('merge'), a: aliasKey, b: aliasKey }),
  v.object({ type: v.literal('separate'), these: aliasKeys, those: aliasKeys }),
  v.object({ type: v.literal('never-merge'), key: aliasKey }),
  v.object({
    type: v.literal('department'),
    key: aliasKey,
    department: v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000))),
    since: v.nullable(v.pipe(v.number(), v.integer())),
  }),
  v.object({ type: v.literal('kind'), key: aliasKey, kind: v.picklist(PERSON_KINDS) }),
])

/** What each request may ask: parsed where it enters the engine, trusted inside. */
const SCHEMAS: { readonly [Name in RequestName]: v.GenericSchema<unknown, Argument<Name>> } = {
  'library.status': nothing,
  'library.check': v.object({ repair: v.boolean() }),
  'import.start': v.object({
    paths: v.pipe(v.array(path), v.minLength(1), v.maxLength(1000)),
    format: v.exactOptional(text),
    dryRun: v.exactOptional(v.boolean()),
    exclude: v.exactOptional(v.array(text)),
  }),
  'import.wait': v.object({ jobId: id<JobId>() }),
  'job.cancel': v.object({ jobId: id<JobId>() }),
  'sample.open': nothing,
  'source.list': nothing,
  'source.rejections': v.object({ sourceId: id<SourceId>(), offset: count, limit }),
  'source.remove': v.object({ sourceId: id<SourceId>() }),
  'directory.load': v.object({ path, date: v.exactOptional(instant) }),
  'analysis.run': nothing,
  'search.items': v.object({
    query: text,
    limit,
    offset: count,
    order: v.exactOptional(v.picklist(['relevance', 'newest', 'oldest'])),
  }),
  'item.get': v.object({ id: id<ItemId>() }),
  'thread.get': v.object({ itemId: id<ItemId>() }),
  'experts.rank': v.object({
    query: text,
    limit,
    department: v.exactOptional(text),
    excludeItems: v.exactOptional(v.array(id<ItemId>())),
    scope: v.exactOptional(v.picklist(['members', 'everyone'])),
    since: v.exactOptional(instant),
    present: v.exactOptional(v.boolean()),
  }),
  'experts.whyNot': v.object({
    query: text,
    person: id<PersonId>(),
    department: v.exactOptional(text),
    scope: v.exactOptional(v.picklist(['members', 'everyone'])),
    since: v.exactOptional(instant),
    present: v.exactOptional(v.boolean()),
  }),
  'experts.hidden': v.object({
    department: v.exactOptional(text),
    limit,
    maxRank: v.exactOptional(v.pipe(count, v.minValue(1))),
    minThreads: v.exactOptional(v.pipe(count, v.minValue(1))),
    minShare: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    minSubstance: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
    maxDepartment: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    maxChance: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    maxVisibility: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  }),
  'profile.judge': v.object({
    key: aliasKey,
    topic: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000)),
    verdict: v.nullable(v.picklist(TOPIC_VERDICTS)),
  }),
  'skills.matrix': v.object({ department: v.exactOptional(text), limit }),
  'skills.gaps': v.object({
    department: v.exactOptional(text),
    days: v.exactOptional(v.pipe(count, v.minValue(1), v.maxValue(100))),
    limit,
  }),
  'skills.succession': v.object({ department: v.exactOptional(text), limit }),
  'person.get': v.union([v.object({ id: id<PersonId>() }), v.object({ address: text })]),
  'person.list': v.object({
    filter: v.exactOptional(text),
    kind: v.exactOptional(v.picklist(PERSON_KINDS)),
    department: v.exactOptional(text),
    withAliases: v.exactOptional(v.boolean()),
    limit: v.pipe(count, v.maxValue(1_000_000)),
    offset: count,
  }),
  'person.reach': v.object({
    from: id<PersonId>(),
    to: id<PersonId>(),
    topic: v.exactOptional(topicWords),
    language: v.exactOptional(v.picklist(LANGUAGES)),
  }),
  'contacts.list': v.object({ filter: v.exactOptional(text), limit }),
  'contacts.at': v.object({ organisation: text }),
  'model.get': nothing,
  'model.set': v.object({ path: v.nullable(path) }),
  'me.get': nothing,
  'me.set': v.object({ key: v.nullable(aliasKey) }),
  'identity.review': v.object({ limit, offset: count }),
  'identity.correct': correction,
  'identity.corrections': nothing,
  'identity.undo': v.object({ id: id<CorrectionId>() }),
  'names.list': nothing,
  'topic.list': v.object({
    filter: v.exactOptional(text),
    department: v.exactOptional(text),
    order: v.exactOptional(v.picklist(TOPIC_ORDERS)),
    limit: v.pipe(count, v.maxValue(10_000)),
  }),
  'topic.get': v.object({ key: topicWords }),
  'topic.succession': v.object({ key: topicWords, holder: v.exactOptional(id<PersonId>()), limit }),
  'topic.edit': v.variant('type', [
    v.object({ type: v.literal('rename'), key: topicWords, label: topicWords }),
    v.object({ type: v.literal('merge'), key: topicWords, into: topicWords }),
    v.object({ type: v.literal('hide'), key: topicWords }),
    v.object({ type: v.literal('split'), key: topicWords }),
  ]),
  'topic.edits': nothing,
  'topic.undo': v.object({ id: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  'communities.list': nothing,
  'communities.own': nothing,
  'communities.get': v.object({ key: aliasKey }),
  'silos.report': v.object(period),
  'silos.whatIf': v.object({
    ties: v.exactOptional(v.pipe(v.array(v.tuple([id<PersonId>(), id<PersonId>()])), v.maxLength(100))),
    liaison: v.exactOptional(v.tuple([text, text])),
    community: v.exactOptional(v.pipe(v.array(id<PersonId>()), v.maxLength(50))),
  }),
  'silos.trend': nothing,
  'network.get': v.object({ ...period, limit: v.exactOptional(count) }),
  'network.timeline': nothing,
  'network.export': v.object({ ...period, format: v.picklist(NETWORK_FORMATS) }),
  'tie.get': v.object({ a: id<PersonId>(), b: id<PersonId>() }),
}

/** Throws `bad-argument`, naming the field. */
export function parseArgument<Name extends RequestName>(name: Name, argument: unknown): Argument<Name> {
  const parsed = v.safeParse(SCHEMAS[name], argument)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  throw new PasserelleError('bad-argument', { name: v.getDotPath(issue) ?? name, detail: issue.message })
}
