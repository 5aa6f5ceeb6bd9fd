import type { Plugin } from 'vite'
import { light, presenceColors, stageColors } from '../../shared/drawing/tokens.ts'

/** Puts the drawing's colours in the place of `@tokens;` in a style sheet, as a Tailwind theme. */
export function tokensPlugin(): Plugin {
  return {
    name: 'catena-tokens',
    // Before Tailwind reads the sheet.
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/client/style/') || !code.includes('@tokens;')) return undefined
      return { code: code.replace('@tokens;', themeOfTokens()), map: null }
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
  const lines = colors.map(([name, color]) => `  --color-${toKebab(name)}: ${color};`)
  return `@theme static {\n${lines.join('\n')}\n}`
}

function toKebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
