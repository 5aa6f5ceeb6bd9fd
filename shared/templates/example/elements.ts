import type { Element } from '#shared/model/change-model.ts'
import type { TemplateLane } from '../empty-board.ts'
import type { Card, CardsByLane } from './card.ts'
import { changes } from './changes.ts'
import { efforts } from './efforts.ts'
import { text } from './text.ts'

const cardsByLane: CardsByLane = { ...efforts, ...changes }

const parkedNote: Card = {
  id: 'note',
  title: text(
    'Vraag voor volgende sessie: wat merken de handelaars in de straat van ons?',
    'Question pour la prochaine séance : qu’est-ce que les commerçants de la rue remarquent de nous ?',
    'Question for next time: what do the shopkeepers in the street notice of us?',
  ),
  stakeholderIds: ['shopkeepers'],
}

const firstY = 24
const cardPitch = 112

/** The cards as elements, lane by lane, and the note in the parking strip. */
export function elementsIn(lanes: readonly TemplateLane[]): readonly Element[] {
  const inLanes = lanes.flatMap((lane) =>
    (cardsByLane[lane.id] ?? []).map(({ y, ...card }, order): Element => ({
      ...card,
      type: lane.type,
      ...(lane.horizon === undefined ? {} : { horizon: lane.horizon }),
      laneId: lane.id,
      order,
      position: { x: 0, y: y ?? firstY + order * cardPitch },
    })),
  )
  const note: Element = {
    ...parkedNote,
    type: 'note',
    parked: true,
    order: 0,
    position: { x: 0, y: firstY },
  }
  return [...inLanes, note]
}
