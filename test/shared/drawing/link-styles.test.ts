import { expect, it } from 'vitest'
import { assumptionStatuses, linkKinds } from '#shared/model/change-model.ts'
import {
  assumptionColors,
  assumptionSymbols,
  gravestStatus,
  linkDash,
  linkStyles,
} from '#shared/drawing/link-styles.ts'
import { light } from '#shared/drawing/tokens.ts'

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}

it('tells every kind of link apart without colour', () => {
  const looks = linkKinds.map((kind) => {
    const { width, dash, marker } = linkStyles[kind]
    return `${width} ${dash} ${marker}`
  })
  expect(new Set(looks).size).toBe(linkKinds.length)
})

it('draws links and badges that stand out from the lanes', () => {
  for (const kind of linkKinds) {
    expect(contrast(linkStyles[kind].color, light.lane)).toBeGreaterThanOrEqual(4.5)
  }
  for (const status of assumptionStatuses) {
    expect(contrast(assumptionColors[status], light.card)).toBeGreaterThanOrEqual(4.5)
  }
  expect(new Set(Object.values(assumptionSymbols)).size).toBe(assumptionStatuses.length)
})

it('dashes a link against the flow, unless its kind has a dash of its own', () => {
  expect(linkDash(linkStyles['leads-to'], false)).toBeUndefined()
  expect(linkDash(linkStyles['leads-to'], true)).toBe('8 5')
  expect(linkDash(linkStyles.hinders, true)).toBe(linkStyles.hinders.dash)
})

it('shows the status that most needs attention', () => {
  expect(gravestStatus(['supported', 'contested', 'untested'])).toBe('contested')
  expect(gravestStatus(['supported', 'testing'])).toBe('testing')
  expect(gravestStatus([])).toBeUndefined()
})
