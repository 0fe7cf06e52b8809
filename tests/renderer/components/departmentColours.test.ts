import { describe, expect, test } from 'vitest'
import { departmentColour } from '../../../renderer/components/shared/departmentColours.ts'
import { contrast } from '../../support/contrast.ts'

const names = Array.from({ length: 23 }, (_, index) => `Department ${String(index)}`)
const colours = names.map((name) => departmentColour(name, names))

describe('a department’s colour', () => {
  test('is told from every other by hue, or by pattern beyond ten', () => {
    expect(new Set(colours.map(({ light, pattern }) => `${light} ${pattern}`)).size).toBe(23)
    expect(new Set(colours.slice(0, 10).map(({ light }) => light)).size).toBe(10)
    expect(colours.slice(0, 10).every(({ pattern }) => pattern === 'plain')).toBe(true)
  })

  test('stands out at 3:1 on the ground of its theme', () => {
    expect(colours.filter(({ light }) => contrast(light, '#f6f2e9') < 3)).toEqual([])
    expect(colours.filter(({ dark }) => contrast(dark, '#1c2229') < 3)).toEqual([])
  })

  test('is grey for a department that is not known, and for none', () => {
    expect(departmentColour(null, names)).toEqual(departmentColour('Elsewhere', names))
    expect(colours.map(({ light }) => light)).not.toContain(departmentColour(null, names).light)
  })
})
