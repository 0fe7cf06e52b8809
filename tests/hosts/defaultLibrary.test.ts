import { join } from 'node:path'
import { expect, test } from 'vitest'
import { defaultLibrary } from '../../electron/engine/defaultLibrary.ts'

test('the library is where the system keeps what applications store', () => {
  expect(defaultLibrary({}, 'linux', '/home/ada')).toBe('/home/ada/.local/share/passerelle/library')
  expect(defaultLibrary({ XDG_DATA_HOME: '/big' }, 'linux', '/home/ada')).toBe('/big/passerelle/library')
  expect(defaultLibrary({}, 'darwin', '/Users/ada')).toBe('/Users/ada/Library/Application Support/Passerelle/library')
  expect(defaultLibrary({ LOCALAPPDATA: 'L' }, 'win32', 'H')).toBe(join('L', 'Passerelle', 'library'))
  expect(defaultLibrary({}, 'win32', 'H')).toBe(join('H', 'AppData', 'Local', 'Passerelle', 'library'))
})

test('a relative XDG folder is ignored', () => {
  expect(defaultLibrary({ XDG_DATA_HOME: 'data' }, 'linux', '/h')).toBe('/h/.local/share/passerelle/library')
})

test('the person’s own choice goes first', () => {
  expect(defaultLibrary({ PASSERELLE_LIBRARY: '/mine', XDG_DATA_HOME: '/big' }, 'linux', '/h')).toBe('/mine')
})
