import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isStale } from '../../electron/launch/isStale.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

test('a build is out of date once any source, however deep, is newer than its oldest part', () => {
  const folder = temporaryFolder({ 'src/deep/a.ts': '', 'src/b.ts': '', 'out/one.js': '', 'out/two.js': '' })
  const at = (path: string, second: number) => {
    utimesSync(join(folder, path), second, second)
  }
  for (const path of ['src/deep/a.ts', 'src/b.ts', 'src/deep', 'src']) at(path, 100)
  at('out/one.js', 200)
  at('out/two.js', 300)
  const stale = (...built: string[]) =>
    isStale(
      built.map((path) => join(folder, path)),
      [join(folder, 'src')],
    )

  expect(stale('out/one.js', 'out/two.js')).toBe(false)
  expect(stale('out/one.js', 'out/three.js')).toBe(true)
  at('src/deep/a.ts', 250)
  expect([stale('out/two.js'), stale('out/one.js', 'out/two.js')]).toEqual([false, true])
})
