import * as v from 'valibot'

/** What `slackDay` must know beside the bytes of a day file; one object for a whole export, all of it cloneable. */
export interface SlackContext {
  /** What `where` of an entry puts before the entry's path in the export. */
  readonly wherePrefix: string
  readonly users: ReadonlyMap<string, SlackUser>
  /** By the path of the folder that holds its day files, and by id for `<#C123>`. */
  readonly channels: ReadonlyMap<string, SlackChannel>
  readonly channelNames: ReadonlyMap<string, string>
  /** The workspace most users belong to; empty where the export does not say. */
  readonly team: string
}

export interface SlackUser {
  readonly id: string
  readonly team: string
  readonly name: string
  /** Lower case; null where the export hides it. */
  readonly email: string | null
  readonly bot: boolean
}

export interface SlackChannel {
  readonly id: string
  readonly name: string
  /** Everybody in a direct conversation, ids; empty for a channel, which one addresses as a whole. */
  readonly directMembers: readonly string[]
}

/** The tables of an export, by path, as parsed JSON. */
export type SlackTables = ReadonlyMap<string, unknown>

const USER_TABLES = new Set(['users.json', 'org_users.json'])
const CHANNEL_TABLES = new Set(['channels.json', 'groups.json', 'dms.json', 'mpims.json'])
const DIRECT_TABLES = new Set(['dms.json', 'mpims.json'])

/** The names of the tables that `readWorkspace` uses; an export has others (integration logs, canvases). */
export const SLACK_TABLES: ReadonlySet<string> = new Set([...USER_TABLES, ...CHANNEL_TABLES])

const optionalText = v.optional(v.fallback(v.string(), ''), '')
const optionalFlag = v.optional(v.fallback(v.boolean(), false), false)
const emptyProfile = { real_name: '', display_name: '', email: '' }
const profileSchema = v.object({ real_name: optionalText, display_name: optionalText, email: optionalText })
const userSchema = v.object({
  id: v.string(),
  team_id: optionalText,
  name: optionalText,
  real_name: optionalText,
  is_bot: optionalFlag,
  profile: v.optional(v.fallback(profileSchema, emptyProfile), emptyProfile),
})
const channelSchema = v.object({
  id: v.string(),
  name: optionalText,
  members: v.optional(v.fallback(v.array(v.string()), []), []),
})

/** Slack's own account, which no user table marks as a program. */
export const SLACKBOT = 'USLACKBOT'

/**
 * Users and channels of a Slack export (https://slack.com/help/articles/220556107). An Enterprise Grid export has
 * tables both at the top and below `teams/`; a channel's folder lies beside the table that names it. Rows that do not
 * have the expected shape are left out: their messages keep the bare id.
 */
export function readWorkspace(tables: SlackTables, wherePrefix: string): SlackContext {
  const users = new Map<string, SlackUser>()
  const channels = new Map<string, SlackChannel>()
  const channelNames = new Map<string, string>()
  for (const [path, table] of tables) {
    if (USER_TABLES.has(fileName(path))) for (const user of readUsers(table)) users.set(user.id, user)
  }
  for (const [path, table] of tables) {
    const name = fileName(path)
    if (!CHANNEL_TABLES.has(name)) continue
    const parent = path.slice(0, path.length - name.length)
    for (const channel of readChannels(table, DIRECT_TABLES.has(name))) {
      // Direct messages lie in a folder called by their id, all others in one called by their name.
      for (const folder of [channel.id, channel.name]) if (folder) channels.set(parent + folder, channel)
      if (channel.name) channelNames.set(channel.id, channel.name)
    }
  }
  return { wherePrefix, users, channels, channelNames, team: commonestTeam(users.values()) }
}

function readUsers(table: unknown): SlackUser[] {
  return rows(table, userSchema).map((row) => ({
    id: row.id,
    team: row.team_id,
    name: row.real_name || row.profile.real_name || row.profile.display_name || row.name || row.id,
    email: row.profile.email.includes('@') ? row.profile.email.trim().toLowerCase() : null,
    bot: row.is_bot || row.id === SLACKBOT,
  }))
}

function readChannels(table: unknown, direct: boolean): SlackChannel[] {
  return rows(table, channelSchema).map((row) => ({
    id: row.id,
    name: row.name,
    directMembers: direct ? row.members : [],
  }))
}

function rows<Schema extends v.GenericSchema>(table: unknown, schema: Schema): v.InferOutput<Schema>[] {
  if (!Array.isArray(table)) return []
  return table.flatMap((row: unknown) => {
    const result = v.safeParse(schema, row)
    return result.success ? [result.output] : []
  })
}

function commonestTeam(users: Iterable<SlackUser>): string {
  const counts = new Map<string, number>()
  for (const { team } of users) if (team) counts.set(team, (counts.get(team) ?? 0) + 1)
  return [...counts].reduce<[string, number]>((best, team) => (team[1] > best[1] ? team : best), ['', 0])[0]
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Tells the context that `readWorkspace` made, after a structured clone, from any other. */
export function isSlackContext(context: unknown): context is SlackContext {
  return (
    typeof context === 'object' &&
    context !== null &&
    'wherePrefix' in context &&
    'users' in context &&
    context.users instanceof Map
  )
}
