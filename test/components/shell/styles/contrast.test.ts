import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../../../components/shell/styles/tokens.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')

const colours = (block: string) =>
  Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name ?? '', value ?? '']))

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

const DECISIONS = ['go', 'conditional', 'watch', 'no', 'outside', 'other-track']
const GROUNDS = ['ground', 'raised', 'sunken']

/** Words and the ground under them: 4.5 at least. */
const texts = [
  ...GROUNDS.flatMap((ground) => ['text', 'muted', 'accent', 'no', 'conditional', 'go'].map((text) => [text, ground] as const)),
  ...DECISIONS.flatMap((decision) => [
    [decision, `${decision}-soft`] as const,
    [decision, 'raised'] as const,
    ['text', `${decision}-soft`] as const,
  ]),
  ['on-accent', 'accent'] as const,
  ['on-accent', 'accent-strong'] as const,
  ['text', 'accent-soft'] as const,
  ['muted', 'accent-soft'] as const,
  ['accent', 'accent-soft'] as const,
]
/** Edges of controls, signs and focus: 3 at least (WCAG 1.4.11). */
const edges = GROUNDS.flatMap((ground) => ['control-line', 'focus'].map((edge) => [edge, ground] as const))

describe.each([
  ['light', colours(light)],
  ['dark', colours(dark)],
])('the %s palette', (_, palette) => {
  it.each(texts)('%s on %s can be read', (text, ground) => {
    expect(contrast(palette[text] ?? '', palette[ground] ?? '')).toBeGreaterThanOrEqual(4.5)
  })

  it.each(edges)('%s on %s can be seen', (edge, ground) => {
    expect(contrast(palette[edge] ?? '', palette[ground] ?? '')).toBeGreaterThanOrEqual(3)
  })
})

describe('contrast', () => {
  it('measures black on white as 21, and a colour on itself as 1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#0f5c63', '#0f5c63')).toBe(1)
  })
})
