import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const files = globSync('{shared,electron,renderer,resources}/**/*.{ts,svelte}', { cwd: root }).map(normalize).sort()
const imports = new Map(files.map((file) => [file, importsOf(file)]))

function importsOf(file: string): { path: string; typeOnly: boolean }[] {
  const text = readFileSync(join(root, file), 'utf8')
  const scripts = file.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '')
    : [text]
  return scripts.flatMap((script) => {
    const source = ts.createSourceFile(file, script, ts.ScriptTarget.Latest, false)
    const found: { path: string; typeOnly: boolean }[] = []
    const visit = (node: ts.Node) => {
      if (
        (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
        node.moduleSpecifier &&
        ts.isStringLiteral(node.moduleSpecifier)
      ) {
        const typeOnly = ts.isImportDeclaration(node)
          ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
          : node.isTypeOnly
        found.push({ path: node.moduleSpecifier.text, typeOnly })
      }
      if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
        const [argument] = node.arguments
        if (argument && ts.isStringLiteral(argument)) found.push({ path: argument.text, typeOnly: false })
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
    return found
  })
}

/** Path from the root for a relative import, the package's name for another. */
function target(file: string, path: string): string {
  return path.startsWith('.') ? normalize(relative(root, join(root, dirname(file), path.replace(/\?.*$/, '')))) : path
}

function violations(layer: RegExp, allowed: (target: string, file: string) => boolean): string[] {
  return files
    .filter((file) => layer.test(file))
    .flatMap((file) => (imports.get(file) ?? []).map(({ path }) => [file, target(file, path)] as const))
    .filter(([file, to]) => !allowed(to, file))
    .map(([file, to]) => `${file} -> ${to}`)
}

const isPackage = (to: string) => !/^(shared|electron|renderer|resources|tests)\//.test(to)
const isDatabase = (to: string) => to === 'better-sqlite3'
const isElectron = (to: string) => to === 'electron'
const touchesTheSystem = (to: string) =>
  /^node:(fs|fs\/promises|child_process|net|http|https|http2|dgram|worker_threads)$/.test(to)
const engineFolder = (file: string) => /^electron\/engine\/([^/]+)\//.exec(file)?.[1]

describe('who may import whom', () => {
  it('shared imports nothing but itself', () => {
    expect(violations(/^shared\//, (to) => to.startsWith('shared/'))).toEqual([])
  })

  it('a domain of the engine imports shared, its own folder and pure packages', () => {
    const domain = /^electron\/engine\/(text|corpus|search|expertise|semantic|network|governance)\//
    /** Reads the data of an installed package, as importing it would. */
    const readsPackages = (file: string) => file === 'electron/engine/text/packageFile.ts'
    const allowed = (to: string, file: string) =>
      to.startsWith('shared/') ||
      (readsPackages(file) && to === 'node:fs') ||
      (isPackage(to)
        ? !isDatabase(to) && !isElectron(to) && !touchesTheSystem(to)
        : engineFolder(to) === engineFolder(file))
    expect(violations(domain, allowed)).toEqual([])
  })

  it('importers read files but know nothing of the rest of the engine', () => {
    const allowed = (to: string) =>
      to.startsWith('shared/') ||
      to.startsWith('electron/engine/importers/') ||
      (isPackage(to) && !isDatabase(to) && !isElectron(to))
    expect(violations(/^electron\/engine\/importers\//, allowed)).toEqual([])
  })

  it('storage knows only shared, and only storage knows the database', () => {
    const allowed = (to: string) =>
      to.startsWith('shared/') || to.startsWith('electron/engine/storage/') || (isPackage(to) && !isElectron(to))
    expect(violations(/^electron\/engine\/storage\//, allowed)).toEqual([])
    expect(violations(/^(?!electron\/engine\/storage\/)/, (to) => !isDatabase(to))).toEqual([])
  })

  it('only the desktop host imports Electron', () => {
    expect(violations(/^(?!electron\/(main|preload)\/)/, (to) => !isElectron(to))).toEqual([])
  })

  it('the renderer imports shared and itself only', () => {
    const allowed = (to: string) =>
      to.startsWith('shared/') ||
      to.startsWith('renderer/') ||
      (isPackage(to) && !to.startsWith('node:') && !isDatabase(to))
    expect(violations(/^renderer\//, allowed)).toEqual([])
  })

  it('in the renderer, components do not import views, and shared components no others', () => {
    expect(violations(/^renderer\/components\//, (to) => !to.startsWith('renderer/views/'))).toEqual([])
    expect(
      violations(/^renderer\/components\/shared\//, (to) => !/^renderer\/components\/(?!shared\/)/.test(to)),
    ).toEqual([])
  })

  it('nobody opens a connection: only the browser host listens', () => {
    const network = (to: string) => /^(node:(net|http|https|http2|dgram|tls)|ws)$/.test(to)
    expect(violations(/^(?!electron\/serve\/)/, (to) => !network(to))).toEqual([])
  })
})

describe('the shape of the code', () => {
  it('has no import cycles', () => {
    expect(findCycles()).toEqual([])
  })

  it('has no default exports but where a tool asks for one', () => {
    const found = files.filter(
      (file) => file.endsWith('.ts') && /^export default /m.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(found).toEqual([])
  })

  it('has no barrels', () => {
    expect(files.filter((file) => file.endsWith('/index.ts'))).toEqual([])
  })

  it('keeps every file under 400 lines', () => {
    const long = files.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 400)
    expect(long).toEqual([])
  })
})

/** Cycles among imports that exist at run time: type-only imports are erased. */
function findCycles(): string[] {
  const state = new Map<string, 'open' | 'done'>()
  const cycles: string[] = []
  const visit = (file: string, path: readonly string[]) => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
      return
    }
    state.set(file, 'open')
    for (const { path: to, typeOnly } of imports.get(file) ?? []) {
      const next = target(file, to)
      if (!typeOnly && imports.has(next)) visit(next, [...path, file])
    }
    state.set(file, 'done')
  }
  for (const file of files) visit(file, [])
  return cycles
}
