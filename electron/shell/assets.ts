import { realpath, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

export interface Asset {
  readonly path: string
  readonly type: string
  readonly bytes: number
}

/**
 * The built file that a URL's path names; `/` is `index.html`. Null for whatever is not a file of a known type inside
 * the directory: `..` in any encoding, a symbolic link that leads out, a folder, a name that does not exist.
 *
 * @param urlPath the path as it stands in the URL, still percent-encoded, without query
 */
export async function findAsset(directory: string, urlPath: string): Promise<Asset | null> {
  const names = decodePath(urlPath === '/' ? '/index.html' : urlPath)
  const type = names && TYPES[extname(names.at(-1) ?? '').toLowerCase()]
  if (!names || !type) return null
  try {
    const root = await realpath(directory)
    const path = await realpath(join(root, ...names))
    const found = await stat(path)
    return path.startsWith(root + sep) && found.isFile() ? { path, type, bytes: found.size } : null
  } catch {
    return null
  }
}

/** Names of a URL's path; null where one of them is not a plain name. */
function decodePath(urlPath: string): readonly string[] | null {
  try {
    const names = urlPath.split('/').slice(1).map(decodeURIComponent)
    return names.every(isPlainName) ? names : null
  } catch {
    return null
  }
}

function isPlainName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !/[/\\:\0]/.test(name)
}
