import { xml, type XmlElement } from '../../parts/xml.ts'

/** A path in a box of its own measure. */
export interface Outline {
  /** SVG path data of lines, cubic curves and arcs. */
  readonly d: string
  readonly width: number
  readonly height: number
  /** A line rather than a surface. */
  readonly isOpen?: boolean
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Hundredths of a unit: paths of slides know whole numbers only. */
const fine = 100

/** A path as DrawingML knows it (ECMA-376 part 1, 20.1.9.8); arcs become curves. */
export function outlineXml({ d, width, height, isOpen }: Outline): XmlElement {
  return xml('a:custGeom', {}, [
    ...['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst'].map((name) => xml(name)),
    xml('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
    xml('a:pathLst', {}, [
      xml(
        'a:path',
        {
          w: Math.round(width * fine),
          h: Math.round(height * fine),
          fill: isOpen === true ? 'none' : undefined,
        },
        stepsOf(d),
      ),
    ]),
  ])
}

const lengths: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, A: 7, Z: 0 }

function stepsOf(d: string): readonly XmlElement[] {
  const steps: XmlElement[] = []
  let at: Point = { x: 0, y: 0 }
  let start = at
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
    const isRelative = letter !== letter.toUpperCase()
    let command = letter.toUpperCase()
    const length = lengths[command]
    if (length === undefined) throw new Error(`a path with ${letter}`)
    if (command === 'Z') {
      steps.push(xml('a:close'))
      at = start
    }
    const rounds = length === 0 ? 0 : Math.floor(numbers.length / length)
    for (let round = 0; round < rounds; round++) {
      const index = round * length
      const from = isRelative ? at : { x: 0, y: 0 }
      const own = numbers.slice(index, index + length)
      const point = (place: number): Point => ({
        x: from.x + (own[place] ?? 0),
        y: from.y + (own[place + 1] ?? 0),
      })
      if (command === 'M') {
        at = point(0)
        start = at
        steps.push(step('a:moveTo', at))
        // What follows a move without a letter is a line (SVG 2, 9.3.3).
        command = 'L'
      } else if (command === 'C') {
        steps.push(step('a:cubicBezTo', point(0), point(2), point(4)))
        at = point(4)
      } else if (command === 'A') {
        const [rx = 0, ry = 0, , isLarge = 0, isSweeping = 0] = own
        const end = point(5)
        steps.push(
          ...arc(at, end, { rx, ry, isLarge: isLarge === 1, isSweeping: isSweeping === 1 }),
        )
        at = end
      } else {
        at =
          command === 'H'
            ? { x: from.x + (own[0] ?? 0), y: at.y }
            : command === 'V'
              ? { x: at.x, y: from.y + (own[0] ?? 0) }
              : point(0)
        steps.push(step('a:lnTo', at))
      }
    }
  }
  return steps
}

function step(name: string, ...points: readonly Point[]): XmlElement {
  return xml(
    name,
    {},
    points.map(({ x, y }) => xml('a:pt', { x: Math.round(x * fine), y: Math.round(y * fine) })),
  )
}

interface Arc {
  readonly rx: number
  readonly ry: number
  readonly isLarge: boolean
  readonly isSweeping: boolean
}

/** An arc that is not turned, as curves of a quarter at most (SVG 2, B.2.4). */
function arc(from: Point, to: Point, { rx, ry, isLarge, isSweeping }: Arc): readonly XmlElement[] {
  const half = { x: (from.x - to.x) / 2 / rx, y: (from.y - to.y) / 2 / ry }
  const square = half.x ** 2 + half.y ** 2
  // Radii that are too small reach as far as they must.
  const grown = Math.max(1, Math.sqrt(square))
  const [wide, high] = [rx * grown, ry * grown]
  const reach =
    Math.sqrt(Math.max(0, 1 / Math.min(1, square) - 1)) * (isLarge === isSweeping ? -1 : 1)
  const centre = {
    x: (from.x + to.x) / 2 + reach * half.y * rx,
    y: (from.y + to.y) / 2 - reach * half.x * ry,
  }
  const angleOf = ({ x, y }: Point): number =>
    Math.atan2((y - centre.y) / high, (x - centre.x) / wide)
  const first = angleOf(from)
  let sweep = angleOf(to) - first
  if (isSweeping && sweep < 0) sweep += 2 * Math.PI
  if (!isSweeping && sweep > 0) sweep -= 2 * Math.PI
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-6))
  const part = sweep / count
  const handle = (4 / 3) * Math.tan(part / 4)
  return Array.from({ length: count }, (_, index) => {
    const [one, other] = [first + index * part, first + (index + 1) * part]
    const on = (angle: number, forward: number): Point => ({
      x: centre.x + wide * (Math.cos(angle) - forward * Math.sin(angle)),
      y: centre.y + high * (Math.sin(angle) + forward * Math.cos(angle)),
    })
    return step('a:cubicBezTo', on(one, handle), on(other, -handle), on(other, 0))
  })
}
