import { useMemo, useState, useEffect } from 'react'
import { useSession } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { fittedArea, leastTextShare, textHeight } from '#shared/drawing/screen-frame.ts'
import type { Language } from '#shared/model/language.ts'
import type { WorkshopParts } from '#shared/workshop/view.ts'
import { LensView } from './LensView.tsx'
import { createScreenPicture } from './screen-picture.ts'
import { shownPart } from './shown-part.ts'
import { StageDrawing } from './StageDrawing.tsx'
import { useArrivals } from './use-arrivals.ts'
import { useDrawnBoard } from './use-drawn-board.ts'
import { useKept } from './use-kept.ts'
import { useSize } from './use-size.ts'

interface BoardStageProps {
  readonly parts: WorkshopParts
  readonly languages: readonly Language[]
  readonly isFrozen: boolean
}

/** The part of the board that the room looks at; through a lens where its letters would be too small. */
export function BoardStage({ parts, languages, isFrozen }: BoardStageProps) {
  const { screen } = useTexts()
  const picture = useScreenPicture(languages)
  const board = useKept(useDrawnBoard(picture), isFrozen)
  const { layout, elements } = board
  const arrivals = useArrivals(layout.cards, isFrozen)
  const [frame, size] = useSize()
  const { spotlight, canvas, phase, votes } = parts
  const part = useMemo(
    () => shownPart(layout, elements, { spotlight, canvas, phase, votes }),
    [layout, elements, spotlight, canvas, phase, votes],
  )
  const area = size === undefined ? part.area : fittedArea(part.area, size)
  // Letters are measured against the whole screen, of which the board has a part.
  const isLens = size === undefined || textHeight(area, size) < leastTextShare * innerHeight
  return (
    <div className="screen-board" data-layout={isLens ? 'lens' : 'board'} ref={frame}>
      {isLens ? (
        <LensView
          {...arrivals}
          cardIds={part.cardIds}
          isWriting={phase?.phones === 'write' && !phase.isRevealed}
          languages={languages}
          linkId={spotlight?.linkId}
          board={board}
        />
      ) : (
        <StageDrawing
          {...arrivals}
          area={area}
          board={board}
          languages={languages}
          named={part.isNamed ? part.cardIds : undefined}
        />
      )}
      {arrivals.burst === 0 ? undefined : (
        <p className="screen-burst" role="status">
          {screen.moreCards(arrivals.burst)}
        </p>
      )}
    </div>
  )
}

function useScreenPicture(languages: readonly Language[]) {
  const session = useSession()
  const [picture] = useState(() => createScreenPicture(session, languages))
  useEffect(() => picture.read(languages), [picture, languages])
  return picture
}
