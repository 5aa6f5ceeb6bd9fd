import { useReading } from '#client/session/use-reading.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { BoardLayout, LaneBox } from '#shared/drawing/board-layout.ts'
import type { Option } from '#client/ui/Select.tsx'

/** What a lane is called on screen. */
export function useLaneName(): (box: Pick<LaneBox, 'lane'>) => string {
  const { outline } = useTexts()
  const { read } = useReading()
  return ({ lane }) => {
    if (lane === undefined) return outline.parking
    const { text } = read(lane.title)
    return text === '' ? outline.untitledLane : text
  }
}

/** Every lane and the parking strip, to choose from. */
export function useLaneOptions(layout: BoardLayout): readonly Option[] {
  const nameOf = useLaneName()
  return layout.lanes.map((box) => ({ id: box.id, label: nameOf(box) }))
}
