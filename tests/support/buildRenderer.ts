import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build } from 'vite'

/** The renderer as it is shipped, into a folder of its own. */
export async function buildRenderer(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: new URL('../../renderer', import.meta.url).pathname,
    logLevel: 'warn',
    plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0 },
  })
}
