import { cdp } from 'vitest/browser'

/** The real pointer, step by step, in pixels of the test's own page. */

interface Point {
  readonly x: number
  readonly y: number
}

const modifiers = { none: 0, Alt: 1, Shift: 8 } as const

type Modifier = keyof typeof modifiers

export async function press(point: Point, modifier: Modifier = 'none'): Promise<void> {
  await send('mouseMoved', point, modifier, 0)
  await send('mousePressed', point, modifier, 1)
}

export async function moveTo(point: Point, modifier: Modifier = 'none'): Promise<void> {
  await send('mouseMoved', point, modifier, 1)
}

export async function release(point: Point, modifier: Modifier = 'none'): Promise<void> {
  await send('mouseReleased', point, modifier, 1)
}

/** Presses, moves in ten steps and lets go. */
export async function drag(from: Point, to: Point, modifier: Modifier = 'none'): Promise<void> {
  await press(from, modifier)
  for (let step = 1; step <= 10; step += 1) {
    const part = step / 10
    await moveTo(
      { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part },
      modifier,
    )
  }
  await release(to, modifier)
}

async function send(
  type: 'mouseMoved' | 'mousePressed' | 'mouseReleased',
  point: Point,
  modifier: Modifier,
  buttons: 0 | 1,
): Promise<void> {
  // The test's page is a frame in another, which may be drawn smaller than it thinks it is.
  const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth)
  const scale = frame.width / innerWidth
  await cdp().send('Input.dispatchMouseEvent', {
    type,
    x: frame.x + point.x * scale,
    y: frame.y + point.y * scale,
    modifiers: modifiers[modifier],
    button: type === 'mouseMoved' && buttons === 0 ? 'none' : 'left',
    buttons: type === 'mouseReleased' ? 0 : buttons,
    clickCount: type === 'mouseMoved' ? 0 : 1,
  })
}
