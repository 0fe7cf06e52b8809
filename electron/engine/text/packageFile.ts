import { readFileSync } from 'node:fs'
import { createRequire, findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * The text of a file of an installed package, read as it is where importing it would make too many objects. Throws where the
 * package or the file is not there.
 */
export function readPackageFile(name: string, path: string): string {
  return readFileSync(packagePath(name, path), 'utf8')
}

/** What a module of an installed package exports, also one the package keeps to itself. */
export function requirePackageFile(name: string, path: string): unknown {
  return createRequire(import.meta.url)(packagePath(name, path))
}

function packagePath(name: string, path: string): string {
  const manifest = findPackageJSON(name, import.meta.url)
  if (!manifest) throw new Error(`the package ${name} is not installed`)
  return join(dirname(manifest), path)
}
