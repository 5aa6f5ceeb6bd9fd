import { describe, expect, it } from 'vitest'
import { linkAt } from '#client/canvas/link-hits.ts'
import { routeLink } from '#shared/drawing/route-links.ts'

function routes() {
  const left = { x: 0, y: 0, width: 240, height: 72 }
  const all = ['near', 'far'].map((id, index) =>
    routeLink(id, left, { x: 320, y: index * 200, width: 240, height: 72 }),
  )
  return new Map(all.map((route) => [route.id, route]))
}

describe('hitting a link', () => {
  it('finds the nearest one within reach', () => {
    expect(linkAt(routes(), { x: 300, y: 38 }, 10)).toBe('near')
    expect(linkAt(routes(), { x: 280, y: 136 }, 10)).toBe('far')
  })

  it('finds none where there is only ground', () => {
    expect(linkAt(routes(), { x: 280, y: 400 }, 10)).toBe(undefined)
    expect(linkAt(new Map(), { x: 0, y: 0 }, 10)).toBe(undefined)
  })
})
