import { zipBytes } from '../archive.ts'
import { isPresent, MEMBERS, type SamplePerson } from '../people/person.ts'
import type { Random } from '../random.ts'
import { CHANNELS, hasAccount, type Channel } from './channels.ts'
import { slackId, type ChatMessage } from './conversation.ts'

const TEAM = 'T0ORSENE1'
const BOT = 'U0DEPLOYB0T'
const CREATED = Date.UTC(2024, 0, 3) / 1000

/** A Slack export as its administrators download it: users, channels, and a file for each day of each channel. */
export async function slackExport(messages: readonly ChatMessage[], random: Random): Promise<Buffer> {
  const stamps = stampAll(messages)
  const members = MEMBERS.filter((person) => hasAccount(person.id))
  const entries = [
    { name: 'users.json', value: [...members.map(user), botUser()] },
    { name: 'channels.json', value: CHANNELS.map((channel) => channelEntry(channel, members)) },
    { name: 'integration_logs.json', value: [] },
    ...dayFiles(messages, stamps, random),
  ]
  return zipBytes(entries.map(({ name, value }) => ({ name, bytes: Buffer.from(JSON.stringify(value, null, 2)) })))
}

/** Slack's `ts`: seconds, and six digits that make it unique in its channel. */
function stampAll(messages: readonly ChatMessage[]): ReadonlyMap<ChatMessage, string> {
  const sorted = [...messages].sort((a, b) => a.date - b.date || a.author.id.localeCompare(b.author.id, 'en'))
  return new Map(
    sorted.map((message, index) => [
      message,
      `${Math.floor(message.date / 1000)}.${String((index * 37 + 109) % 1_000_000).padStart(6, '0')}`,
    ]),
  )
}

function user(person: SamplePerson): object {
  const [email] = person.addresses
  return {
    id: slackId(person),
    team_id: TEAM,
    name: person.id,
    deleted: person.left !== null,
    real_name: person.name,
    is_bot: false,
    is_restricted: false,
    profile: { real_name: person.name, display_name: person.given, title: person.title, email },
  }
}

function botUser(): object {
  return {
    id: BOT,
    team_id: TEAM,
    name: 'deploybot',
    deleted: false,
    real_name: 'Deploy Bot',
    is_bot: true,
    profile: { real_name: 'Deploy Bot' },
  }
}

function channelEntry(channel: Channel, members: readonly SamplePerson[]): object {
  const inside = members.filter((person) => channel.department === null || person.department === channel.department)
  return {
    id: `C0${channel.name.replaceAll('-', '').toUpperCase().slice(0, 9)}`,
    name: channel.name,
    created: CREATED,
    creator: inside[0] ? slackId(inside[0]) : BOT,
    is_archived: false,
    is_general: channel.name === 'general',
    members: inside.map(slackId),
    topic: { value: '' },
    purpose: { value: channel.purpose },
  }
}

const day = (ts: string): string => new Date(Number(ts) * 1000).toISOString().slice(0, 10)

function dayFiles(
  messages: readonly ChatMessage[],
  stamps: ReadonlyMap<ChatMessage, string>,
  random: Random,
): { name: string; value: object[] }[] {
  const files = new Map<string, { ts: string; entry: object }[]>()
  const put = (channel: string, ts: string, entry: object) => {
    const name = `${channel}/${day(ts)}.json`
    files.set(name, [...(files.get(name) ?? []), { ts, entry }])
  }
  for (const message of messages) {
    const ts = stamps.get(message) ?? ''
    const root = message.root === null ? undefined : stamps.get(message.root)
    const answers = messages.filter((other) => other.root === message)
    const thread = root ?? (answers.length > 0 ? ts : undefined)
    put(message.channel, ts, {
      type: 'message',
      user: slackId(message.author),
      ts,
      text: message.text
        .replaceAll('&', '&amp;')
        .replaceAll(/<(?!@)/g, '&lt;')
        .replaceAll(/(?<!<@\w+)>/g, '&gt;'),
      team: TEAM,
      ...(thread === undefined ? {} : { thread_ts: thread }),
      ...(answers.length > 0 ? { reply_count: answers.length } : {}),
      ...(random.chance(0.12)
        ? {
            reactions: [
              {
                name: random.pick(['+1', 'tada', 'eyes']),
                count: 1,
                users: [
                  slackId(random.pick(MEMBERS.filter(({ department }) => department === message.author.department))),
                ],
              },
            ],
          }
        : {}),
    })
  }
  addArrivals(put)
  addDeployments(put, random)
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, list]) => ({ name, value: list.sort((a, b) => Number(a.ts) - Number(b.ts)).map((one) => one.entry) }))
}

type Put = (channel: string, ts: string, entry: object) => void

/** `channel_join` lines, which are no one's words. */
function addArrivals(put: Put): void {
  MEMBERS.filter(
    (person) => person.joined !== null && hasAccount(person.id) && isPresent(person, person.joined),
  ).forEach((person, index) => {
    const ts = `${(person.joined ?? 0) / 1000 + 32_400}.${String(900_000 + index)}`
    const text = `<@${slackId(person)}> has joined the channel`
    put('general', ts, { type: 'message', subtype: 'channel_join', user: slackId(person), ts, text })
  })
}

function addDeployments(put: Put, random: Random): void {
  for (let index = 0; index < 60; index++) {
    const ts = `${CREATED + random.int(10, 530) * 86_400 + random.int(30_000, 60_000)}.${String(800_000 + index)}`
    const text = `Deployed portal ${random.int(2, 5)}.${random.int(0, 40)} to production`
    put('it-data', ts, {
      type: 'message',
      subtype: 'bot_message',
      bot_id: 'B0DEPLOY',
      username: 'Deploy Bot',
      user: BOT,
      ts,
      text,
    })
  }
}
