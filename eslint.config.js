import eslint from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import tseslint from 'typescript-eslint'

/** Who may import whom; tests/architecture.test.ts proves the same from the files themselves. */
const layer = (files, forbidden, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: forbidden.map((regex) => ({ regex, message })) }] },
})
const database = '^better-sqlite3$'
const electron = '^electron$'
const files = '^node:(fs|fs/promises|child_process|net|http|https|worker_threads)$'

export default tseslint.config(
  { ignores: ['out/**', 'node_modules/**', 'test-results/**', 'tests/fixtures/**'] },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.node },
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js'] },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: { parser: tseslint.parser, projectService: true, extraFileExtensions: ['.svelte'] },
    },
  },
  { files: ['tests/**'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['eslint.config.js'], extends: [tseslint.configs.disableTypeChecked] },
  layer(
    ['shared/**'],
    ['\\.\\./(electron|renderer|resources|tests)/', database, electron, '^node:'],
    'shared imports nothing',
  ),
  layer(
    ['electron/engine/{text,corpus,search,expertise,semantic,network,governance}/**'],
    [database, electron, files, '^\\.\\./(?!\\.\\./\\.\\./shared/)'],
    'a domain imports shared and its own folder: no SQL, no files',
  ),
  layer(
    ['electron/engine/text/packageFile.ts'],
    [database, electron, '^\\.\\./(?!\\.\\./\\.\\./shared/)'],
    'reads what a package brings, as an import would',
  ),
  layer(
    ['electron/engine/importers/**'],
    [database, electron, '^\\.\\./(?!\\.\\./\\.\\./shared/)'],
    'importers import shared and their own folder',
  ),
  layer(
    ['electron/engine/storage/**'],
    [electron, '^\\.\\./(?!\\.\\./\\.\\./shared/)'],
    'storage imports shared and its own folder',
  ),
  layer(
    ['electron/engine/{jobs/**,*.ts}'],
    [database, electron],
    'SQL lives in storage; the engine never imports Electron',
  ),
  layer(['electron/{main,preload,serve,shell}/**'], [database], 'a host reaches the library through the engine'),
  layer(['renderer/**'], ['electron/', database, electron, '^node:'], 'the renderer imports shared only'),
)
