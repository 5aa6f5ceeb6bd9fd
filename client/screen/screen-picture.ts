import { createPicture, type BoardPicture } from '#client/picture/board-picture.ts'
import { derive } from '#client/session/derived-store.ts'
import { ValueStore } from '#client/session/emitter.ts'
import type { BoardSession, BoardSnapshot, Store } from '#client/session/session.ts'
import type { Element, Link } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { isSameJson } from '#shared/model/same.ts'
import { stages } from '#shared/model/stages.ts'
import { pacedStore } from './paced-store.ts'

/** While hundreds of phones write, a beamer need not show each of their cards the moment it comes. */
const drawnEveryMs = 150

/** The board as a room sees it: without what is private, and with the parking strip open while cards lie in it. */
export interface ScreenPicture extends BoardPicture {
  readonly elements: Store<ReadonlyMap<string, Element>>
  readonly links: Store<ReadonlyMap<string, Link>>
  /** Reads it in other languages, the first one that a text has. */
  read(languages: readonly Language[]): void
}

export function createScreenPicture(
  session: BoardSession,
  languages: readonly Language[],
): ScreenPicture {
  const calm = pacedStore(session.snapshot, drawnEveryMs)
  const snapshot = derive([calm], ([whole]) => publicSnapshot(whole))
  const elements = derive([snapshot], ([board]) => board.elements)
  const links = derive([snapshot], ([board]) => board.links)
  const reading = new ValueStore(readingOf(languages))
  const isParkingOpen = derive([elements], ([all]) =>
    [...all.values()].some(({ parked }) => parked === true),
  )
  const picture = createPicture({ snapshot, presence: session.presence }, reading, isParkingOpen)
  return {
    ...picture,
    elements,
    links,
    read: (wanted) => {
      const now = reading.get()
      const next = readingOf(wanted)
      const isSame = now.language === next.language && isSameJson(now.fallbacks, next.fallbacks)
      if (!isSame) reading.set(next)
    },
  }
}

function readingOf([language = 'en', ...fallbacks]: readonly Language[]) {
  return { language, fallbacks }
}

/** Every lane is open: nobody in the room can unfold one. */
function publicSnapshot(whole: BoardSnapshot): BoardSnapshot {
  const isShown = ({ type }: Element) => !stages[type].isPrivate
  const elements = new Map([...whole.elements].filter(([, element]) => isShown(element)))
  const links = new Map(
    [...whole.links].filter(([, { from, to }]) => elements.has(from) && elements.has(to)),
  )
  const lanes = whole.lanes.map((lane) =>
    lane.collapsed === true ? { ...lane, collapsed: false } : lane,
  )
  return { ...whole, elements, links, lanes }
}
