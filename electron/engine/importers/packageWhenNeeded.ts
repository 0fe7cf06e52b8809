import { createRequire } from 'node:module'

const requirePackage = createRequire(import.meta.url)

/**
 * A package that few files need: every thread of an import would spend time and memory on loading it. For code that cannot wait for an
 * `import()`.
 *
 * @param as turns what the package exports into what is needed of it
 */
export function packageWhenNeeded<Needed>(name: string, as: (exported: unknown) => Needed): () => Needed {
  let needed: Needed | undefined
  return () => (needed ??= as(requirePackage(name)))
}
