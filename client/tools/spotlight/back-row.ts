import { isReadableAfar, type ScreenSize } from '#shared/drawing/screen-frame.ts'
import type { Area } from '#shared/model/area.ts'

/** What hangs in halls; only the shape counts. */
const screens: readonly (ScreenSize & { readonly name: string })[] = [
  { name: '16:9', width: 1920, height: 1080 },
  { name: '4:3', width: 1024, height: 768 },
]

/** On which screens the back row could not read the cards of this area. */
export function tooSmallOn(area: Area): readonly string[] {
  return screens.filter((screen) => !isReadableAfar(area, screen)).map(({ name }) => name)
}
