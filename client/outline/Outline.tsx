import { Columns3, Link2 } from 'lucide-react'
import { Fragment, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { SphereLegend } from '#client/extras/SphereLegend.tsx'
import { beyondCards } from '#client/session/beyond-cards.ts'
import { useModel, useCanEdit } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { NewLaneDialog } from './NewLaneDialog.tsx'
import { AnnouncementMenu } from './AnnouncementMenu.tsx'
import { EditedCardContext, OutlineContext, type OutlineControls } from './outline-context.tsx'
import { lineInList } from './line-in-list.ts'
import { LineSeparator } from './LineSeparator.tsx'
import { LaneSection } from './LaneSection.tsx'
import { useOutlineLayout } from './useOutlineLayout.tsx'
import { useTitleKeys } from './useTitleKeys.tsx'

export interface OutlineProps {
  /** Opens the inspector, where it is not beside the list; without it the menu does not offer it. */
  readonly onOpenDetails?: (() => void) | undefined
}

/** The board as a list that is read and edited from top to bottom: lanes, their cards, and what each leads to. */
export function Outline({ onOpenDetails }: OutlineProps) {
  const { outline } = useTexts()
  const canEdit = useCanEdit()
  const layout = useOutlineLayout()
  const elements = useModel((snapshot) => snapshot.elements)
  const facts = useModel((snapshot) => snapshot.facts)
  const line = useMemo(
    () => lineInList(layout, elements, beyondCards(facts)),
    [layout, elements, facts],
  )
  const root = useRef<HTMLElement>(null)
  const [showsLinks, setShowsLinks] = useState(true)
  const [editedId, setEditedId] = useState<string>()
  const [isAddingLane, setIsAddingLane] = useState(false)
  // Rows ask for the order when they need it, so that a card that did not change is not drawn again.
  const latestLayout = useRef(layout)
  useLayoutEffect(() => {
    latestLayout.current = layout
  }, [layout])
  const focusCard = useCallback((id: string) => {
    // The card may have just moved to another lane: wait until it stands there.
    requestAnimationFrame(() =>
      root.current?.querySelector<HTMLElement>(`[data-card-title="${CSS.escape(id)}"]`)?.focus(),
    )
  }, [])
  const controls = useMemo(
    (): OutlineControls => ({
      showsLinks,
      layout: () => latestLayout.current,
      edit: setEditedId,
      focusCard,
      onOpenDetails,
    }),
    [showsLinks, focusCard, onOpenDetails],
  )
  useTitleKeys(root)

  return (
    <OutlineContext value={controls}>
      <EditedCardContext value={editedId}>
        <section
          aria-label={outline.title}
          className="mx-auto w-full max-w-3xl px-3 pt-4 pb-32 text-ink sm:px-6"
          ref={root}
        >
          <div className="mb-4 flex flex-wrap items-center justify-between gap-2">
            <h2 className="text-lg font-bold">{outline.title}</h2>
            <div className="flex">
              <IconButton
                icon={Link2}
                isPressed={showsLinks}
                label={outline.showLinks}
                onPress={() => setShowsLinks(!showsLinks)}
              />
              <AnnouncementMenu />
            </div>
          </div>
          <SphereLegend className="mb-4" />
          {layout.lanes.length === 1 ? (
            <p className="mb-4 text-muted">{outline.empty}</p>
          ) : undefined}
          <div className="space-y-5">
            {layout.lanes.map((box, index) => (
              <Fragment key={box.id}>
                {line.lanes.has(box.id) ? (
                  <LineSeparator side={line.lanes.get(box.id)} />
                ) : undefined}
                <LaneSection
                  box={box}
                  cards={box.cardIds.flatMap((id) => elements.get(id) ?? [])}
                  index={index}
                  line={line}
                />
              </Fragment>
            ))}
          </div>
          {canEdit ? (
            <Button className="mt-5" icon={Columns3} onPress={() => setIsAddingLane(true)}>
              {outline.addLane}
            </Button>
          ) : undefined}
          <NewLaneDialog isOpen={isAddingLane} onClose={() => setIsAddingLane(false)} />
        </section>
      </EditedCardContext>
    </OutlineContext>
  )
}
