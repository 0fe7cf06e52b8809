import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [
    svelte({
      configFile: false,
      compilerOptions: { runes: true },
      // Components are rendered to text, as a server would; the state behind them must react as it does in a browser.
      dynamicCompileOptions: ({ filename }) => (filename.endsWith('.ts') ? { generate: 'client' } : {}),
    }),
  ],
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    // One process for all files of a worker: loading the same modules for each would take longer than the tests.
    isolate: false,
    // Every core: left to itself, Vitest leaves one idle, which of two is half the time.
    maxWorkers: '100%',
    testTimeout: 30_000,
  },
})
