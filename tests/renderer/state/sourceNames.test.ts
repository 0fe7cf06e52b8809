import { describe, expect, test } from 'vitest'
import { sourceNames } from '../../../renderer/state/sourceNames.ts'
import type { SourceId } from '../../../shared/model/ids.ts'

const source = (id: number, path: string, format: string) => ({
  id: id as SourceId,
  path,
  format,
  label: path.split('/').at(-1) ?? '',
})

describe('sources are called', () => {
  test('by their label where it is theirs alone', () => {
    const names = sourceNames([source(1, '/a/mail.mbox', 'mbox'), source(2, '/a/docs', 'documents')])
    expect([...names.values()]).toEqual([
      { place: 'mail.mbox', title: 'mail.mbox' },
      { place: 'docs', title: 'docs' },
    ])
  })

  test('by as much of their path as sets them apart', () => {
    const names = sourceNames([
      source(1, '/x/2019/exports', 'mbox'),
      source(2, '/x/2020/exports', 'mbox'),
      source(3, '/y/2020/exports', 'mbox'),
    ])
    expect([...names.values()].map(({ place }) => place)).toEqual(['2019/exports', 'x/2020/exports', 'y/2020/exports'])
  })

  test('by their format too, where one folder held several', () => {
    const names = sourceNames([source(1, '/x/exports', 'mbox'), source(2, '/x/exports', 'slack')])
    expect([...names.values()]).toEqual([
      { place: 'exports', title: 'exports (mbox)' },
      { place: 'exports', title: 'exports (slack)' },
    ])
  })

  test('by the whole path where it ends another', () => {
    const names = sourceNames([source(1, '/exports', 'mbox'), source(2, '/x/exports', 'mbox')])
    expect([...names.values()].map(({ place }) => place)).toEqual(['/exports', 'x/exports'])
  })
})
