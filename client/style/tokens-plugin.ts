import type { Plugin } from 'vite'
import {
  barPatterns,
  barPatternWidth,
  type BarPatternName,
} from '../../shared/drawing/bar-patterns.ts'
import { light, presenceColors, stageColors } from '../../shared/drawing/tokens.ts'

/**
 * Puts the drawing's colours in the place of `@tokens;` in a style sheet, as a Tailwind theme; in the place of
 * `@colors;` those of screens alone, for a page that goes without Tailwind.
 */
export function tokensPlugin(): Plugin {
  return {
    name: 'catena-tokens',
    // Before Tailwind reads the sheet.
    enforce: 'pre',
    transform(code, id) {
      if (!/\/client\/(style|phone)\//.test(id) || !/@(tokens|colors);/.test(code)) return undefined
      const filled = code.replace('@tokens;', themeOfTokens()).replace('@colors;', colorsOfTokens())
      return { code: filled, map: null }
    },
  }
}

/** `@theme static` keeps every variable, also those that no class names. */
export function themeOfTokens(): string {
  const colors: readonly (readonly [string, string])[] = [
    ...Object.entries(light),
    ...Object.entries(stageColors).flatMap(
      ([type, { bar, tint, onBar }]) =>
        [
          [`stage-${type}`, bar],
          [`stage-${type}-tint`, tint],
          [`stage-${type}-on`, onBar],
        ] as const,
    ),
    ...presenceColors.map((color, index) => [`presence-${index}`, color] as const),
  ]
  const lines = [
    ...colors.map(([name, color]) => `--color-${toKebab(name)}: ${color};`),
    ...Object.entries(stageColors).map(
      ([type, { pattern }]) => `--bar-mask-${type}: ${barMask(pattern)};`,
    ),
  ]
  return `@theme static {\n  ${lines.join('\n  ')}\n}`
}

function colorsOfTokens(): string {
  const lines = Object.entries(light).map(([name, color]) => `--color-${toKebab(name)}: ${color};`)
  return `:root {\n  ${lines.join('\n  ')}\n}`
}

/** One round of a pattern, for `mask-mode: luminance`: black is cut out of the bar, whatever colours a reader has chosen. */
function barMask(name: BarPatternName): string {
  const pattern = barPatterns[name]
  if (pattern === undefined) return 'none'
  const { height, strokeWidth, strokesFrom } = pattern
  const size = `width='${barPatternWidth}' height='${height}'`
  // The rounds before and after reach into this one.
  const d = [-height, 0, height].map(strokesFrom).join('')
  const svg =
    `<svg xmlns='http://www.w3.org/2000/svg' ${size}><rect ${size} fill='white'/>` +
    `<path d='${d}' fill='none' stroke='black' stroke-width='${strokeWidth}' stroke-linecap='round'/></svg>`
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`
}

function toKebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
