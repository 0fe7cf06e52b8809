import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast, linearOf } from './support/contrast.ts'

const read = (path: string) => readFileSync(new URL(`../renderer/${path}`, import.meta.url), 'utf8')
const tokens = read('styles/tokens.css')
const grid = read('components/silos/MatrixGrid.svelte')
const legend = read('components/silos/MatrixLegend.svelte')

type Theme = 'light' | 'dark'
const token = (name: string, theme: Theme): string => {
  const [, light = '', dark = ''] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens) ?? []
  return theme === 'light' ? light : dark
}

/** Oklab (Ottosson 2020) of `#rrggbb`. */
function oklab(hex: string): readonly number[] {
  const [r, g, b] = linearOf(hex)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function hexOf([lightness = 0, a = 0, b = 0]: readonly number[]): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((value) => Math.min(1, Math.max(0, value)))
  const encoded = channels.map((value) => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055))
  return `#${encoded
    .map((value) =>
      Math.round(255 * value)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

/** `color-mix(in oklab, one share, other)`. */
function mixed(one: string, share: number, other: string): string {
  const rest = oklab(other)
  return hexOf(oklab(one).map((value, axis) => share * value + (1 - share) * (rest[axis] ?? 0)))
}

const shares = [...grid.matchAll(/\.shade\d \{\s*--share: (\d+)%/g)].map(([, percent]) => Number(percent) / 100)
const within = Number(/--within: color-mix\(in oklab, var\(--ink-soft\) (\d+)%/.exec(tokens)?.[1]) / 100

describe.each(['light', 'dark'] as const)('a number in the matrix, in the %s theme', (theme) => {
  const sunk = token('sunk', theme)

  test('stands out from every shade of its cell, between departments and within one', () => {
    const across = shares.map((share, index) => {
      const ink = token(index < 3 ? 'ink' : 'on-accent', theme)
      return contrast(ink, mixed(token('accent', theme), share, sunk))
    })
    const deepest = mixed(token('ink-soft', theme), within, sunk)
    const inside = shares.map((share) => contrast(token('ink', theme), mixed(deepest, share, sunk)))
    expect([...across, ...inside].filter((ratio) => !(ratio >= 4.5))).toEqual([])
  })
})

test('the key of the matrix shows the shades of its cells', () => {
  expect(shares).toHaveLength(5)
  const shown = /const shares = \[([\d, ]+)\]/.exec(legend)?.[1]?.split(', ').map(Number)
  expect(shown).toEqual([0, ...shares.map((share) => Math.round(100 * share))])
})
