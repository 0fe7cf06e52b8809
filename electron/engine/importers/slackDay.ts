import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import type { ParsedEntry, RawItem, RawParticipant } from '../../../shared/model/rawItem.ts'
import type { RawEntry } from './importer.ts'
import { slackBlocksToMarkup } from './slackBlocks.ts'
import { firstNonEmpty, noticeRule, readSlackMessage, type SlackAttachment, type SlackMessage } from './slackMessage.ts'
import { escapeMarkup, mentionedUsers, slackTextToPlain } from './slackText.ts'
import { SLACKBOT, type SlackChannel, type SlackContext } from './slackWorkspace.ts'

/** The day file that a message stands in. */
interface Day {
  readonly context: SlackContext
  readonly channel: SlackChannel
  /** `2020-01-31`, or another name where the file has one. */
  readonly name: string
  /** Messages without `ts` and their content, to tell two that say the same apart. */
  readonly undated: Map<string, number>
}

/**
 * One outcome for each message of a day file of a Slack export, in the file's order; `where` ends with `#` and the
 * message's number from 1. A file that is not a JSON array is one rejection, an empty array is nothing.
 */
export function parseSlackDay(entry: Pick<RawEntry, 'where' | 'bytes'>, context: SlackContext): ParsedEntry[] {
  const path = entry.where.slice(context.wherePrefix.length)
  const slash = path.lastIndexOf('/')
  const folder = path.slice(0, Math.max(0, slash))
  const name = folder.slice(folder.lastIndexOf('/') + 1)
  const day: Day = {
    context,
    channel: context.channels.get(folder) ?? { id: '', name, directMembers: [] },
    name: path.slice(slash + 1).replace(/\.json$/i, ''),
    undated: new Map(),
  }
  let messages: unknown
  try {
    messages = JSON.parse(
      Buffer.from(entry.bytes)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    )
  } catch (error) {
    return [malformed(entry.where, error instanceof Error ? error.message : String(error))]
  }
  if (!Array.isArray(messages)) return [malformed(entry.where, 'not an array of messages')]
  return messages.map((message: unknown, index) => parseMessage(message, `${entry.where}#${index + 1}`, day))
}

function malformed(where: string, detail: string): ParsedEntry {
  return { outcome: 'rejected', where, code: 'malformed-json', detail }
}

function parseMessage(value: unknown, where: string, day: Day): ParsedEntry {
  const message = readSlackMessage(value)
  if (!message) return { outcome: 'rejected', where, code: 'malformed-message', detail: 'not an object' }
  const rule = noticeRule(message)
  if (rule) return { outcome: 'excluded', where, rule }

  const markup = messageMarkup(message)
  const text = slackTextToPlain(markup, day.context).trim()
  const attachments = message.files
    .map((file) => firstNonEmpty(file?.title, file?.name))
    .filter((title) => title !== '')
  if (text === '' && attachments.length === 0) return { outcome: 'rejected', where, code: 'empty', detail: '' }
  return {
    outcome: 'item',
    item: { ...placeInTime(message, markup, day), where, text, attachments, ...people(message, markup, day) },
  }
}

type Timed = Pick<RawItem, 'kind' | 'key' | 'subject' | 'date' | 'ancestors' | 'threadKey' | 'place' | 'bulk'>

function placeInTime(message: SlackMessage, markup: string, day: Day): Timed {
  const root = isTimestamp(message.thread_ts) ? keyOf(message.thread_ts, day) : null
  return {
    kind: 'chat',
    key: keyOf(isTimestamp(message.ts) ? message.ts : undatedName(message, markup, day), day),
    subject: '',
    date: isTimestamp(message.ts) ? instantOf(message.ts) : dateOfDay(day.name),
    ancestors: root !== null && message.thread_ts !== message.ts ? [root] : [],
    threadKey: root,
    place: placeOf(day),
    bulk: false,
  }
}

/** `slack:T1/C1/1667632083.307129`: the same in every export of the workspace. */
function keyOf(ts: string, { context, channel }: Day): string {
  return `slack:${context.team}/${channel.id || channel.name}/${ts}`
}

/** Without a time the content names the message, and its turn among those of the day that say the same. */
function undatedName(message: SlackMessage, markup: string, day: Day): string {
  const files = message.files.map((file) => file?.title)
  const content = JSON.stringify([message.user, message.bot_id, markup, files])
  const turn = (day.undated.get(content) ?? 0) + 1
  day.undated.set(content, turn)
  return `${day.name}-${createHash('sha256').update(content).digest('hex').slice(0, 16)}-${turn}`
}

function isTimestamp(ts: string): boolean {
  return /^\d{1,11}(?:\.\d+)?$/.test(ts)
}

/** Slack counts microseconds; taken as digits, since the product of the decimal number with 1,000 may fall just short. */
function instantOf(ts: string): number {
  const [seconds = '', fraction = ''] = ts.split('.')
  return Number(seconds) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'))
}

function dateOfDay(name: string): number | null {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(name) ? Date.parse(`${name}T00:00:00Z`) : NaN
  return Number.isNaN(date) ? null : date
}

function placeOf({ context, channel }: Day): string {
  if (channel.directMembers.length === 0) return `#${channel.name}`
  return `@${channel.directMembers.map((id) => context.users.get(id)?.name ?? id).join(', ')}`
}

/** All the words of a message, still in Slack's markup. What another wrote and this message shows is quoted with `> `. */
function messageMarkup(message: SlackMessage): string {
  const own = firstNonEmpty(message.text, slackBlocksToMarkup(message.blocks), message.comment?.comment)
  const snippets = message.files.map((file) =>
    firstNonEmpty(file?.plain_text, file?.mode === 'snippet' ? file.preview : ''),
  )
  const parts = [
    own,
    ...snippets.map(escapeMarkup),
    ...message.attachments.map((part) => (part ? attachmentMarkup(part) : '')),
  ]
  return parts.filter((part) => part.trim() !== '').join('\n')
}

function attachmentMarkup(attachment: SlackAttachment): string {
  // The preview of a linked page is neither the author's words nor asked for.
  if (attachment.from_url && !attachment.is_msg_unfurl && !attachment.is_share) return ''
  const said = [attachment.pretext, attachment.title, attachment.text].filter((part) => part !== '').join('\n')
  const shown = said || attachment.fallback
  return attachment.is_msg_unfurl || attachment.is_share ? shown.replace(/^/gm, '&gt; ') : shown
}

function people(message: SlackMessage, markup: string, day: Day): Pick<RawItem, 'participants' | 'automated'> {
  const author = authorOf(message, day)
  const authorId = firstNonEmpty(message.user, message.comment?.user)
  const others = (ids: readonly string[], role: 'to' | 'mentioned') =>
    ids.filter((id) => id !== authorId).map((id) => userParticipant(id, role, id, day))
  return {
    participants: [
      ...(author ? [author] : []),
      ...others(day.channel.directMembers, 'to'),
      ...others(mentionedUsers(markup), 'mentioned'),
    ],
    automated: author?.bot === true,
  }
}

function authorOf(message: SlackMessage, day: Day): RawParticipant | null {
  const profile = message.user_profile
  const shown = firstNonEmpty(profile?.real_name, profile?.display_name, profile?.name)
  const user = firstNonEmpty(message.user, message.comment?.user)
  if (user && message.subtype !== 'bot_message') return userParticipant(user, 'author', shown || user, day)
  const name = firstNonEmpty(message.bot_profile?.name, message.username, shown, message.bot_id, user)
  if (!name) return null
  const id = message.bot_id || user
  const bot = message.bot_id !== '' || message.subtype === 'bot_message'
  return { role: 'author', name, address: id ? `slack:${day.context.team}/${id}` : '', ...(bot ? { bot } : {}) }
}

/** A user whom the export's table does not list (a guest, a deleted account) goes by `otherwise`. */
function userParticipant(id: string, role: RawParticipant['role'], otherwise: string, day: Day): RawParticipant {
  const user = day.context.users.get(id)
  return {
    role,
    name: user?.name ?? otherwise,
    address: `slack:${firstNonEmpty(user?.team, day.context.team)}/${id}`,
    ...(user?.email ? { alsoKnownAs: [user.email] } : {}),
    ...(user?.bot === true || id === SLACKBOT ? { bot: true } : {}),
  }
}
