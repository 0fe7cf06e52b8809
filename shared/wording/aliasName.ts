/**
 * An alias's key as a person reads it: `name:ada le goff` -> `Ada Le Goff` (keys have no capitals), `slack:T03/U17` ->
 * `Slack U17`, an address or a legacy name as it is.
 */
export function aliasName(key: string): string {
  if (key.startsWith('name:'))
    return key.slice('name:'.length).replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())
  const chat = /^([a-z]+):.*\/([^/]+)$/.exec(key)
  if (chat === null || key.includes('@')) return key
  const [, service = '', account = ''] = chat
  return `${service.charAt(0).toUpperCase()}${service.slice(1)} ${account}`
}
