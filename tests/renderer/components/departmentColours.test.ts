import { describe, expect, test } from 'vitest'
import { departmentColour } from '../../../renderer/components/shared/departmentColours.ts'

const names = Array.from({ length: 23 }, (_, index) => `Department ${String(index)}`)
const colours = names.map((name) => departmentColour(name, names))

/** WCAG 2.2 relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

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
