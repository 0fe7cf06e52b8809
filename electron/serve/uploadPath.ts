import { PasserelleError } from '../../shared/api/errors.ts'

/** Deeper trees are an attack or a loop of links, not somebody's export. */
const DEEPEST = 64
/** What the common file systems hold. */
const LONGEST_NAME = 255

/**
 * A dropped file's place below its batch's folder. Rejects with `bad-argument` whatever could lead out of it. Names are
 * otherwise kept, since Maildir writes a message's state into them (`cur/1700000000.M1:2,S`), except for what Windows
 * cannot store, which becomes `_` there.
 *
 * @param path the names from the dropped folder, or file, down
 */
export function uploadPath(path: readonly string[], platform: NodeJS.Platform): readonly [string, ...string[]] {
  const [first, ...rest] = platform === 'win32' ? path.map(windowsName) : path
  if (first === undefined || path.length > DEEPEST || !path.every((name) => isSafeName(name, platform))) {
    throw new PasserelleError('bad-argument', { name: 'path', detail: path.join('/') })
  }
  return [first, ...rest]
}

function isSafeName(name: string, platform: NodeJS.Platform): boolean {
  if (name === '' || name === '.' || name === '..' || Buffer.byteLength(name) > LONGEST_NAME) return false
  return !/[/\0]/.test(name) && !(platform === 'win32' && name.includes('\\'))
}

function windowsName(name: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are among what Windows refuses
  const storable = name.replace(/[<>:"|?*\x01-\x1f]/g, '_').replace(/[. ]+$/, '_')
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(storable) ? `_${storable}` : storable
}
