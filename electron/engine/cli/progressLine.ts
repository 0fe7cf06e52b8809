import type { JobProgress } from '../../../shared/model/source.ts'
import type { Language } from '../../../shared/wording/language.ts'

const WORDS = {
  en: { found: 'found', imported: 'imported', duplicate: 'duplicate', rejected: 'rejected', left: 'left' },
  fr: { found: 'trouvés', imported: 'importés', duplicate: 'doublons', rejected: 'rejetés', left: 'restantes' },
} as const

let lastWidth = 0

/** One line on stderr that overwrites itself; nothing where stderr is not a terminal. */
export function showProgress(job: JobProgress, language: Language): void {
  if (!process.stderr.isTTY) return
  const words = WORDS[language]
  const percent = job.total > 0 ? `${Math.floor((100 * job.done) / job.total)} %` : ''
  const left = job.secondsLeft === null ? '' : `, ${Math.ceil(job.secondsLeft)} s ${words.left}`
  const counts = `${job.found} ${words.found}, ${job.imported} ${words.imported}, ${job.duplicate} ${words.duplicate}, ${job.rejected} ${words.rejected}`
  const line = `${percent} ${counts} (${Math.round(job.itemsPerSecond)}/s${left})`
  const ended = job.state !== 'running' && job.state !== 'queued'
  process.stderr.write(`\r${line.padEnd(lastWidth)}${ended ? '\n' : ''}`)
  lastWidth = line.length
}
