import { ChevronDown, Plus } from 'lucide-react'
import { Fragment, use, useId, useState } from 'react'
import { useMayChange, usePermissions } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { parkingId, type LaneBox } from '#shared/drawing/board-layout.ts'
import { stageColors } from '#shared/drawing/tokens.ts'
import type { Element } from '#shared/model/change-model.ts'
import { CardItem } from './CardItem.tsx'
import { LaneHeader } from './LaneHeader.tsx'
import type { LineInList } from './line-in-list.ts'
import { LineSeparator } from './LineSeparator.tsx'
import { EditedCardContext } from './outline-context.tsx'
import { useCardActions } from './useCardActions.tsx'
import { useLaneName } from './useLaneOptions.tsx'

interface LaneSectionProps {
  readonly box: LaneBox
  readonly cards: readonly Element[]
  readonly index: number
  readonly line: LineInList
}

/** One lane, or the parking strip, with its cards from top to bottom. */
export function LaneSection({ box, cards, index, line }: LaneSectionProps) {
  const { outline } = useTexts()
  const editedId = use(EditedCardContext)
  const mayChange = useMayChange()
  const { addTo } = usePermissions()
  const { addCard } = useCardActions()
  const name = useLaneName()(box)
  const headingId = useId()
  const listId = useId()
  const isParking = box.id === parkingId
  // What one reader folds away here is folded for nobody else; an empty parking strip begins folded.
  const [isOpen, setIsOpen] = useState(!(isParking && cards.length === 0))
  return (
    <section
      aria-labelledby={headingId}
      className="@container overflow-clip rounded-xl border border-line bg-surface"
    >
      <LaneHeader
        bar={box.lane === undefined ? 'var(--color-border)' : stageColors[box.lane.type].bar}
        count={cards.length}
        headingId={headingId}
        index={index}
        lane={box.lane}
        name={name}
      >
        <button
          aria-controls={listId}
          aria-expanded={isOpen}
          aria-labelledby={headingId}
          className="inline-flex size-9 shrink-0 items-center justify-center rounded-lg hover:bg-hover coarse:size-11"
          data-lane-title={box.id}
          onClick={() => setIsOpen(!isOpen)}
          type="button"
        >
          <ChevronDown
            aria-hidden="true"
            className={`transition-transform ${isOpen ? '' : '-rotate-90'}`}
            size={18}
          />
        </button>
      </LaneHeader>
      <div className={isOpen ? '' : 'hidden'} id={listId}>
        {cards.length === 0 ? (
          <p className="px-5 pb-3 text-sm text-muted">{outline.noCards}</p>
        ) : (
          <ul className="divide-y divide-line border-t border-line">
            {cards.map((card, place) => (
              <Fragment key={card.id}>
                {line.crossings.has(card.id) ? (
                  <li>
                    <LineSeparator side={line.crossings.get(card.id)} />
                  </li>
                ) : undefined}
                <CardItem
                  element={card}
                  isEdited={card.id === editedId}
                  isFirst={place === 0}
                  isLast={place === cards.length - 1}
                  laneName={name}
                  stray={line.strays.get(card.id)}
                />
              </Fragment>
            ))}
          </ul>
        )}
        {mayChange && addTo(box.lane?.id) ? (
          <div className="border-t border-line p-2">
            <Button
              className="w-full justify-start! font-normal! text-muted"
              icon={Plus}
              onPress={() => addCard(box.id)}
              variant="quiet"
            >
              {outline.addCard}
              <span className="sr-only"> {name}</span>
            </Button>
          </div>
        ) : undefined}
      </div>
    </section>
  )
}
