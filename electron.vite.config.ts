import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'electron-vite'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * The engine starts its threads with `new Worker(new URL('./x.worker.ts', import.meta.url))`, which Node runs from the
 * sources as they are. In the bundle each such file becomes a chunk of its own and the URL points at that chunk.
 */
function workerThreads(): Plugin {
  const workerUrl = /new URL\(\s*(['"])(\.{1,2}\/[^'"]+\.worker\.ts)\1,\s*import\.meta\.url,?\s*\)/g
  return {
    name: 'passerelle:worker-threads',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!code.includes('.worker.ts')) return null
      return code.replace(workerUrl, (_, _quote: string, path: string) => {
        const chunk = this.emitFile({ type: 'chunk', id: path, importer: id })
        return `import.meta.ROLLUP_FILE_URL_${chunk}`
      })
    },
    resolveFileUrl({ relativePath }) {
      return `new URL(${JSON.stringify(`./${relativePath}`)}, import.meta.url)`
    },
  }
}

export default defineConfig({
  main: {
    plugins: [workerThreads()],
    build: {
      target: 'node24',
      outDir: at('out/main'),
      // Optional packages are looked for when they are wanted: this one finds its WebAssembly beside itself.
      externalizeDeps: { include: ['onnxruntime-web'] },
      rolldownOptions: {
        input: { main: at('electron/main/main.ts'), engine: at('electron/engine/main.ts') },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: 'node24',
      outDir: at('out/preload'),
      rolldownOptions: {
        input: { preload: at('electron/preload/preload.ts') },
        // A sandboxed preload script is CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
    worker: { format: 'es' },
    build: {
      // The browser host serves the same files to whichever browser the person uses.
      target: 'es2023',
      outDir: at('out/renderer'),
      emptyOutDir: true,
      minify: true,
      // The Content-Security-Policy allows no data: fonts or scripts.
      assetsInlineLimit: 0,
      rolldownOptions: { input: at('renderer/index.html'), checks: { bundlerTimings: false } },
    },
  },
})
