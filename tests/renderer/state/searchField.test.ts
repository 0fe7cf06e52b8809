import { describe, expect, test } from 'vitest'
import { Library } from '../../../renderer/state/library.svelte.ts'
import { parseRoute } from '../../../renderer/state/route.ts'
import { Router } from '../../../renderer/state/router.svelte.ts'
import { SearchField } from '../../../renderer/state/searchField.svelte.ts'
import { fakeTransport } from '../../support/fakeTransport.ts'
import { fakeAddressBar } from './addressBar.ts'

async function openField() {
  const bar = fakeAddressBar('#/home')
  const library = new Library(fakeTransport())
  await library.refresh()
  return { field: new SearchField(new Router(bar), library), bar }
}

const kinds = (field: SearchField) =>
  field.suggestions.map((suggestion) => (suggestion.kind === 'mode' ? suggestion.mode : suggestion.thing.name))

describe('the field on top', () => {
  test('suggests both questions, then names', async () => {
    const { field } = await openField()
    field.type('curt')
    expect(kinds(field)).toEqual(['search', 'experts', 'curtailment'])
    field.type('  ')
    expect(kinds(field)).toEqual([])
  })

  test('looks for items on Enter', async () => {
    const { field, bar } = await openField()
    field.type(' tarif gaz ')
    field.submit()
    expect(bar.location.hash).toBe('#/search?q=tarif+gaz')
    expect(field.suggestions).toEqual([])
  })

  test('suggests nothing any more in a view that was reached otherwise', async () => {
    const { field } = await openField()
    field.type('curt')
    field.follow(parseRoute('#/topics'))
    expect(kinds(field)).toEqual([])
  })

  test('asks for people on Enter once that was chosen', async () => {
    const { field, bar } = await openField()
    field.chooseMode('experts')
    expect(bar.location.hash).toBe('#/home')
    field.type('gaz')
    field.submit()
    expect(bar.location.hash).toBe('#/experts?q=gaz')
  })

  test('asks the other question at once when the words are already there', async () => {
    const { field, bar } = await openField()
    field.follow(parseRoute('#/search?q=gaz'))
    field.chooseMode('experts')
    expect(bar.location.hash).toBe('#/experts?q=gaz')
  })

  test('goes to the one that the arrows chose', async () => {
    const { field, bar } = await openField()
    field.type('rechercher')
    field.type('recherch')
    field.move(1)
    field.move(1)
    field.move(1)
    field.submit()
    expect(bar.location.hash).toBe('#/people?dept=Recherche')
  })

  test('shows the words of the search that one came back to, and in no other view', async () => {
    const { field } = await openField()
    field.follow(parseRoute('#/experts?q=curtailment'))
    expect([field.text, field.mode]).toEqual(['curtailment', 'experts'])
    field.follow(parseRoute('#/person/3'))
    expect([field.text, field.mode]).toEqual(['', 'experts'])
    field.follow(parseRoute('#/experts?q=curtailment'))
    expect(field.text).toBe('curtailment')
  })

  test('keeps what is being typed while the view that one is in changes', async () => {
    const { field } = await openField()
    field.follow(parseRoute('#/silos'))
    field.type('curt')
    field.follow(parseRoute('#/silos?dept=R%26D'))
    expect(field.text).toBe('curt')
  })

  test('does nothing on Enter when it is empty', async () => {
    const { field, bar } = await openField()
    field.submit()
    expect(bar.location.hash).toBe('#/home')
  })
})
