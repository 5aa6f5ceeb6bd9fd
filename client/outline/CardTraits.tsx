import { useMemo } from 'react'
import { useIsShown } from '#client/extras/extras.ts'
import { FigureChips } from '#client/extras/FigureChips.tsx'
import { figuresOf } from '#client/extras/figures-of.ts'
import { SphereIcon } from '#client/extras/SphereIcon.tsx'
import { MarkIcon } from '#client/ui/MarkIcon.tsx'
import { useModel } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { cardMarkIcons, ownMarksOf } from '#shared/drawing/card-marks.ts'
import type { LineSide } from '#shared/drawing/divide-columns.ts'
import type { Element } from '#shared/model/change-model.ts'

interface CardTraitsProps {
  readonly element: Element
  readonly stray: LineSide | undefined
}

/** What sets a card apart, below its title, and what is shown on request; nothing for most cards. */
export function CardTraits({ element, stray }: CardTraitsProps) {
  const { cardMarks, spheres } = useTexts()
  const showsSphere = useIsShown('spheres')
  const showsFigures = useIsShown('figures')
  const marks = [...ownMarksOf(element), ...(stray === undefined ? [] : [stray])]
  const sphere = showsSphere ? element.sphere : undefined
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1 pr-3 pl-6 text-sm text-muted empty:hidden not-empty:pb-1.5">
      {marks.map((mark) => (
        <span className="flex items-center gap-1.5" key={mark}>
          <MarkIcon d={cardMarkIcons[mark]} />
          {cardMarks[mark]}
        </span>
      ))}
      {sphere === undefined ? undefined : (
        <span className="flex items-center gap-1.5">
          <SphereIcon sphere={sphere} />
          {spheres[sphere]}
        </span>
      )}
      {showsFigures ? <OwnFigures element={element} /> : undefined}
    </div>
  )
}

function OwnFigures({ element }: { readonly element: Element }) {
  const indicators = useModel((snapshot) => snapshot.indicators)
  const costs = useModel((snapshot) => snapshot.costs)
  const stories = useModel((snapshot) => snapshot.stories)
  const figures = useMemo(
    () => figuresOf({ indicators, costs, stories }).get(element.id),
    [indicators, costs, stories, element.id],
  )
  return <FigureChips className="flex gap-1" figures={figures} sdgTargets={element.sdgTargets} />
}
