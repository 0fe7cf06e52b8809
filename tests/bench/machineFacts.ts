import Database from 'better-sqlite3'
import { availableParallelism, loadavg, totalmem } from 'node:os'
import { formatNumber } from './printTable.ts'

/** What figures depend on, and nothing that names a machine or a person. */
export function describeMachine(): string {
  const db = new Database(':memory:')
  const sqlite = String(db.prepare('SELECT sqlite_version()').pluck().get())
  db.close()
  return [
    `${String(availableParallelism())} cores (${process.arch})`,
    `${formatNumber(totalmem() / 2 ** 30)} GiB`,
    `load ${formatNumber(loadavg()[0] ?? 0, 1)}`,
    process.platform,
    `Node ${process.versions.node}`,
    `SQLite ${sqlite}`,
  ].join(', ')
}
