import type { ElementType, Lane } from '#shared/model/change-model.ts'
import { elementTypes } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { stageColors } from '#shared/drawing/tokens.ts'
import { sizes } from '#shared/drawing/sizes.ts'
import { horizonCalled, typeCalled, type TypeRead } from '../parts/read-words.ts'
import { textIn, type FoundRecord } from '../parts/read-records.ts'

/** A group of a JSON Canvas. */
export interface Frame extends Place {
  readonly id: string
  readonly label: string
  /** What its cards are, where its id, its label or its colour tells. */
  readonly type: TypeRead | undefined
  /** The lane it becomes; none where nobody knows of what. */
  readonly lane: Lane | undefined
}

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export function readFrame(group: FoundRecord, index: number, language: Language): Frame {
  const id = textIn(group, 'id') ?? `group-${index}`
  const label = textIn(group, 'label') ?? ''
  const place = placeOf(group)
  // The ids that our own files give their groups.
  const [, ownType, ownHorizon, ownId] = /^lane\/([a-z]+)\/([a-z]*)\/(.+)$/s.exec(id) ?? []
  const own = typeCalled(ownType)
  const horizon = horizonCalled(ownHorizon)
  const type = own ?? typeCalled(label) ?? typeByColor(group['color'], undefined)
  const read = type === undefined || horizon === undefined ? type : { ...type, horizon }
  const columns = Math.round(place.width / sizes.columnWidth)
  const lane = read && {
    ...read,
    id: own === undefined || ownId === undefined ? id : ownId,
    title: label === '' ? {} : { [language]: label },
    order: place.x,
    ...(columns > 1 && { columns }),
  }
  return { ...place, id, label, type: read, lane }
}

export function placeOf(node: FoundRecord): Place {
  const number = (field: string): number => {
    const value = node[field]
    return typeof value === 'number' ? value : 0
  }
  return { x: number('x'), y: number('y'), width: number('width'), height: number('height') }
}

/** Whether the middle of a node lies in a frame. */
export function contains(frame: Place, node: FoundRecord): boolean {
  const { x, y, width, height } = placeOf(node)
  const [middleX, middleY] = [x + width / 2, y + height / 2]
  const isBeside = middleX < frame.x || middleX > frame.x + frame.width
  return !isBeside && middleY >= frame.y && middleY <= frame.y + frame.height
}

/** The type a colour of ours stands for; where it stands for several, that of the frame counts. */
export function typeByColor(color: unknown, frame: TypeRead | undefined): TypeRead | undefined {
  const types = elementTypes.filter((type) => isColorOf(type, color))
  if (frame !== undefined && (types.length !== 1 || types.includes(frame.type))) return frame
  const [type] = types
  return type === undefined || types.length > 1 ? undefined : { type }
}

function isColorOf(type: ElementType, color: unknown): boolean {
  return typeof color === 'string' && stageColors[type].bar.toLowerCase() === color.toLowerCase()
}
