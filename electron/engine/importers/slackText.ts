import type { SlackContext } from './slackWorkspace.ts'

type Names = Pick<SlackContext, 'users' | 'channelNames'>

/**
 * Slack's message markup as plain text (https://api.slack.com/reference/surfaces/formatting): `<@U1>` becomes
 * `@Name`, `<#C1|x>` `#x`, `<!here>` `@here`, `<url|label>` `label (url)`; `&amp;`, `&lt;` and `&gt;` are decoded last,
 * so that an escaped `<` is never taken for markup. Emphasis and code marks stay as they were typed.
 */
export function slackTextToPlain(text: string, names: Names): string {
  return decodeEntities(text.replace(/<([^<>\n]+)>/g, (_, inside: string) => plainReference(inside, names)))
}

/** Ids of the users that a text mentions, each once, in order. Slack writes ids in capitals; tools that rewrite exports may not. */
export function mentionedUsers(text: string): string[] {
  const mentions = text.matchAll(/<@([A-Z0-9]+)(?:\|[^<>]*)?>/gi)
  return [...new Set(Array.from(mentions, (match) => (match[1] ?? '').toUpperCase()))]
}

function plainReference(inside: string, names: Names): string {
  const bar = inside.indexOf('|')
  const target = bar < 0 ? inside : inside.slice(0, bar)
  const label = bar < 0 ? '' : inside.slice(bar + 1)
  const rest = target.slice(1)
  if (target.startsWith('@')) return `@${names.users.get(rest.toUpperCase())?.name ?? (label || rest)}`
  if (target.startsWith('#')) return `#${label || (names.channelNames.get(rest.toUpperCase()) ?? rest)}`
  if (target.startsWith('!')) return label || `@${rest.replace(/^subteam\^/, '').replace(/\^.*$/, '')}`
  return plainLink(target, label)
}

/** An address that is its own label is said once; `http://` in front of a label that names the host adds nothing. */
function plainLink(url: string, label: string): string {
  const bare = url.replace(/^(?:mailto|tel):/, '')
  if (label === '' || label === url || label === bare) return bare
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '') === label.replace(/\/$/, '') ? url : `${label} (${bare})`
}

function decodeEntities(text: string): string {
  return text.replace(/&(amp|lt|gt);/g, (_, name: string) => (name === 'amp' ? '&' : name === 'lt' ? '<' : '>'))
}

/** The inverse of the decoding: plain text as Slack writes it. */
export function escapeMarkup(plain: string): string {
  return plain.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
