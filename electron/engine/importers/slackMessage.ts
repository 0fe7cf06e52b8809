import * as v from 'valibot'

const optionalText = v.optional(v.fallback(v.string(), ''), '')
const optionalFlag = v.optional(v.fallback(v.boolean(), false), false)
const optionalList = <Schema extends v.GenericSchema<unknown, unknown>>(schema: Schema) =>
  v.optional(v.fallback(v.array(v.fallback(v.nullable(schema), null)), []), [])
const optionalPart = <Schema extends v.GenericSchema<unknown, unknown>>(schema: Schema) =>
  v.optional(v.fallback(v.nullable(schema), null), null)

const fileSchema = v.object({
  title: optionalText,
  name: optionalText,
  mode: optionalText,
  plain_text: optionalText,
  preview: optionalText,
})
const attachmentSchema = v.object({
  pretext: optionalText,
  title: optionalText,
  text: optionalText,
  fallback: optionalText,
  from_url: optionalText,
  is_msg_unfurl: optionalFlag,
  is_share: optionalFlag,
})

/**
 * The fields that are read of a message of a Slack export. Every field may be missing, null or of another type (exports
 * are rewritten by tools that put null or NaN everywhere); what is not usable reads as empty.
 */
const messageSchema = v.object({
  subtype: optionalText,
  user: optionalText,
  username: optionalText,
  bot_id: optionalText,
  text: optionalText,
  ts: optionalText,
  thread_ts: optionalText,
  blocks: v.optional(v.unknown()),
  files: optionalList(fileSchema),
  attachments: optionalList(attachmentSchema),
  user_profile: optionalPart(v.object({ real_name: optionalText, display_name: optionalText, name: optionalText })),
  bot_profile: optionalPart(v.object({ name: optionalText })),
  comment: optionalPart(v.object({ user: optionalText, comment: optionalText })),
})

export type SlackMessage = v.InferOutput<typeof messageSchema>
export type SlackAttachment = v.InferOutput<typeof attachmentSchema>

/** Null where the value is not an object at all. */
export function readSlackMessage(value: unknown): SlackMessage | null {
  const result = v.safeParse(messageSchema, value)
  return result.success ? result.output : null
}

/** Slack's own notices, which nobody wrote. */
const NOTICE =
  /^(?:(?:channel|group|mpim|im)_(?:join|leave|topic|purpose|name|archive|unarchive|open|close|convert_to_(?:private|public)|posting_permissions|canvas_updated|retention_.*)|bot_(?:add|remove|enable|disable)|(?:un)?pinned_item|reminder_(?:add|delete)|tombstone|message_(?:changed|deleted|replied)|huddle_thread|sh_room_.*|ekm_access_denied|app_conversation_(?:join|leave)|joiner_notification.*|document_mention|external_channel_.*|.*_invite(?:_.*)?)$/

/** `slack:channel_join` and its kin; null for what somebody, or a program, said. Subtypes not yet invented are kept. */
export function noticeRule(message: SlackMessage): string | null {
  return NOTICE.test(message.subtype) ? `slack:${message.subtype}` : null
}

/** Of several places where an export may have put a thing, the first that is filled; '' when none is. */
export function firstNonEmpty(...values: readonly (string | null | undefined)[]): string {
  return values.find((value) => value !== undefined && value !== null && value !== '') ?? ''
}
