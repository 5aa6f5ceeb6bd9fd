import type { Area } from '#shared/model/area.ts'

/** Moves what an SVG shows from one area to another, calmly; at once for who asked their computer for less motion. */
export interface ScreenCamera {
  show(area: Area): void
  close(): void
}

const flightMs = 400

export function createScreenCamera(svg: SVGSVGElement): ScreenCamera {
  let from: Area | undefined
  let frame = 0

  function set({ x, y, width, height }: Area): void {
    svg.setAttribute('viewBox', `${x} ${y} ${width} ${height}`)
  }

  return {
    show(area) {
      cancelAnimationFrame(frame)
      const start = from
      if (start === undefined || matchMedia('(prefers-reduced-motion: reduce)').matches) {
        from = area
        return set(area)
      }
      const startedAt = performance.now()
      const step = (now: number) => {
        const part = Math.min(1, (now - startedAt) / flightMs)
        from = between(start, area, eased(part))
        set(from)
        if (part < 1) frame = requestAnimationFrame(step)
      }
      frame = requestAnimationFrame(step)
    },
    close: () => cancelAnimationFrame(frame),
  }
}

function between(one: Area, other: Area, part: number): Area {
  const mix = (a: number, b: number) => a + (b - a) * part
  return {
    x: mix(one.x, other.x),
    y: mix(one.y, other.y),
    width: mix(one.width, other.width),
    height: mix(one.height, other.height),
  }
}

/** Slow, fast, slow. */
function eased(part: number): number {
  return part * part * (3 - 2 * part)
}
