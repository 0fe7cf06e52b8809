import { expect, test } from 'vitest'
import { droppedFiles } from '../../../renderer/api/droppedFiles.ts'

interface Tree {
  readonly [name: string]: Tree | string
}

/** Entries as Chromium gives them: a folder's children come a few at a time, an empty list at the end. */
function entryOf(name: string, content: Tree | string, parent: string): unknown {
  const fullPath = `${parent}/${name}`
  if (typeof content === 'string') {
    return { isFile: true, isDirectory: false, fullPath, file: (take: (file: string) => void) => take(content) }
  }
  const children = Object.entries(content).map(([child, inside]) => entryOf(child, inside, fullPath))
  const createReader = () => {
    const left = [...children]
    return { readEntries: (take: (some: unknown[]) => void) => take(left.splice(0, 2)) }
  }
  return { isFile: false, isDirectory: true, fullPath, createReader }
}

function dropOf(tree: Tree): DataTransfer {
  const items = Object.entries(tree).map(([name, content]) => ({
    kind: 'file',
    webkitGetAsEntry: () => entryOf(name, content, ''),
  }))
  const files = Object.keys(tree).map((name) => ({ name }))
  return { items, files } as unknown as DataTransfer
}

const drop = { 'a.mbox': 'A', Mail: { cur: { '1': 'B', '2': 'C', '3': 'D' }, empty: {} } }

test('in the browser every file of a dropped folder is taken, at any depth', async () => {
  expect(await droppedFiles(dropOf(drop), 'browser')).toEqual([
    { file: 'A', path: 'a.mbox' },
    { file: 'B', path: 'Mail/cur/1' },
    { file: 'C', path: 'Mail/cur/2' },
    { file: 'D', path: 'Mail/cur/3' },
  ])
})

test('on the desktop a dropped folder is one thing', async () => {
  expect((await droppedFiles(dropOf(drop), 'desktop')).map(({ path }) => path)).toEqual(['a.mbox', 'Mail'])
})

test('a file without a file system behind it is taken by its name', async () => {
  const attachment = { items: [{ kind: 'file', webkitGetAsEntry: () => null }], files: [{ name: 'mail.eml' }] }
  const files = await droppedFiles(attachment as unknown as DataTransfer, 'browser')
  expect(files).toEqual([{ file: { name: 'mail.eml' }, path: 'mail.eml' }])
})
