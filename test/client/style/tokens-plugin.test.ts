import { expect, it } from 'vitest'
import { themeOfTokens } from '#client/style/tokens-plugin.ts'

it('gives the screens the colours of the drawing', () => {
  const theme = themeOfTokens()
  expect(theme).toContain('--color-canvas: #F7F6F3;')
  expect(theme).toContain('--color-link-hinders: #8A2E16;')
  expect(theme).toContain('--color-stage-outcome-tint: #F5F2EB;')
  expect(theme).toContain('--color-presence-7: #5A5F6B;')
})
