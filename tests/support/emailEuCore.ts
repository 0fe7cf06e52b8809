import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('../../../shared/data/network/', import.meta.url))

/** Whether the mail network of a European research institution (SNAP, email-Eu-core) lies beside the project. */
export const hasEmailEuCore = existsSync(`${FOLDER}email-Eu-core.txt`)

export interface EmailEuCore {
  /** Undirected, each once, of the giant component; nodes are numbered 0 to 985. */
  readonly pairs: readonly (readonly [number, number])[]
  /** Department of each node. */
  readonly labels: readonly string[]
}

export function loadEmailEuCore(): EmailEuCore {
  const departments = new Map(
    numbers('email-Eu-core-department-labels.txt').map(([id, department]) => [id, department]),
  )
  const pairs = new Map<string, readonly [number, number]>()
  for (const [one, other] of numbers('email-Eu-core.txt')) {
    if (one !== other) pairs.set(`${Math.min(one, other)} ${Math.max(one, other)}`, [one, other])
  }
  // The people outside the giant component have no tie to anybody, so that those with a tie are exactly the giant part.
  const ids = [...new Set([...pairs.values()].flat())].sort((one, other) => one - other)
  const nodeOf = new Map(ids.map((id, node) => [id, node]))
  return {
    pairs: [...pairs.values()].map(([one, other]) => [nodeOf.get(one) ?? -1, nodeOf.get(other) ?? -1]),
    labels: ids.map((id) => `D${departments.get(id) ?? -1}`),
  }
}

function numbers(file: string): [number, number][] {
  return readFileSync(FOLDER + file, 'utf8')
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => {
      const [one, other] = line.split(/\s+/)
      return [Number(one), Number(other)]
    })
}
