import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageName } from '../../../electron/engine/corpus/pageName.ts'

describe('what a page is known by', () => {
  it.each([
    ['_projects/gas-plan.md', 'gas-plan', 'projects'],
    ['/projects/gas-plan', 'gas-plan', 'projects'],
    ['../Gas_Plan.MD#costs', 'gas-plan', ''],
    ['Gas Plan', 'gas-plan', ''],
    ['projects/gas-plan/index.html?lang=fr', 'gas-plan', 'projects'],
    ['wiki.zip#notes/p%C3%A2te.md#top', 'pâte', 'notes'],
    ['people/ada.lovelace.md', 'ada.lovelace', 'people'],
  ])('%j is %j in %j', (path, name, folder) => {
    expect(pageName(path)).toEqual({ name, folder })
  })

  it('is nothing where no name is left', () => {
    expect(['', '../', 'README.md', '#top'].map(pageName)).toEqual([null, null, null, null])
  })

  it('is the same for a file and for a link to it from another folder', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}(?:-[a-z]{1,8})?$/).filter((text) => !['index', 'readme'].includes(text))
    fc.assert(
      fc.property(word, word, (folder, name) => {
        expect(pageName(`../${folder}/${name}.md#x`)).toEqual(pageName(`site/_${folder}/${name}.md`))
      }),
    )
  })
})
