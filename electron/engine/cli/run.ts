import { toWireError } from '../../../shared/api/errors.ts'
import { errorText } from '../../../shared/wording/errorTexts.ts'
import type { Language } from '../../../shared/wording/language.ts'
import { readCommandLine, UsageError, numberOption } from './commandLine.ts'
import { COMMANDS } from './commands.ts'
import { plainText, type Json } from './plainText.ts'
import { USAGE } from './usage.ts'

/** Exit codes: done, failed, used in a way that means nothing. */
const [DONE, FAILED, USAGE_ERROR] = [0, 1, 2]

/** Carries out a command line and gives the process's exit code. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  let language: Language = args.includes('fr') ? 'fr' : 'en'
  try {
    const line = readCommandLine(args)
    language = line.language
    if (line.command === 'help') {
      process.stdout.write(USAGE[language])
      return DONE
    }
    if (line.command === 'serve') {
      const { runBrowserHost } = await import('../../serve/runBrowserHost.ts')
      await runBrowserHost({
        library: line.library,
        port: numberOption(line, 'port', 0),
        open: line.options['no-open'] !== true,
      })
      return DONE
    }
    const command = Object.hasOwn(COMMANDS, line.command) ? COMMANDS[line.command] : undefined
    if (!command) throw new UsageError(line.command)
    const reply = await command(line)
    process.stdout.write(line.json ? `${JSON.stringify(reply)}\n` : `${plainText(reply as Json)}\n`)
    return Number(process.exitCode ?? DONE)
  } catch (error) {
    return fail(error, language, args.includes('--json'))
  }
}

function fail(error: unknown, language: Language, json: boolean): number {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n\n${USAGE[language]}`)
    return USAGE_ERROR
  }
  const wire = toWireError(error)
  const { what, next } = errorText(wire, language)
  if (json) process.stdout.write(`${JSON.stringify({ error: { ...wire, what, next } })}\n`)
  process.stderr.write(`${what}\n${next}\n`)
  if (wire.code === 'internal' && process.env.PASSERELLE_TRACE) console.error(error)
  return FAILED
}

// `passerelle people | head`: the reader has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
