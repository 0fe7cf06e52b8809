import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The folder for what this process is handed, on the library's own disk. Folders of processes that ended without removing
 * theirs go first: copies of somebody's mail must not stay behind.
 */
export async function uploadFolder(library: string): Promise<string> {
  const folder = join(library, 'uploads')
  const names = await readdir(folder).catch(() => [])
  const abandoned = names.filter((name) => !isRunning(Number(name)))
  await Promise.all(abandoned.map((name) => rm(join(folder, name), { recursive: true, force: true })))
  return join(folder, String(process.pid))
}

function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of another user exists too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
