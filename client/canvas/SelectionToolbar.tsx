import { ArrowRightLeft, Copy, FolderInput, PencilLine, Spline, Trash2 } from 'lucide-react'
import { useMayChange, usePermissions, useSession, useStore } from '#client/session/use-session.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { MenuButton } from '#client/ui/MenuButton.tsx'
import { inLanguage } from '#shared/model/language.ts'
import { linkKinds } from '#shared/model/change-model.ts'
import { useCanvas } from './canvas-state.ts'
import { addCopies, copyCards } from './clipboard.ts'
import { startEditing } from './create-card.ts'
import { deleteSelected } from './delete-cards.ts'
import { MarksMenu } from './MarksMenu.tsx'
import { moveToLane } from './move-cards.ts'

/** What can be done with the selection, for fingers and for those who look for it. */
export function SelectionToolbar() {
  const canvas = useCanvas()
  const mayChange = useMayChange()
  const { selection, snapshot } = useSession()
  const texts = useTexts().canvas
  const ids = useStore(selection, (now) => now.ids)
  const elements = useStore(snapshot, (board) => board.elements)
  const links = useStore(snapshot, (board) => board.links)
  const isEditing = useStore(canvas.editing, (editing) => editing !== undefined)
  const cardIds = ids.filter((id) => elements.has(id))
  const linkId = ids.find((id) => links.has(id))
  if (!mayChange || isEditing || (cardIds.length === 0 && linkId === undefined)) return null
  return (
    <div aria-label={texts.selection} className="canvas-panel canvas-selection" role="toolbar">
      {cardIds.length > 0 ? <CardTools cardIds={cardIds} /> : null}
      {cardIds.length === 0 && linkId !== undefined ? <LinkTools linkId={linkId} /> : null}
    </div>
  )
}

interface CardToolsProps {
  readonly cardIds: readonly string[]
}

function CardTools({ cardIds }: CardToolsProps) {
  const canvas = useCanvas()
  const all = useTexts()
  const texts = all.canvas
  const lanes = useStore(canvas.layout, (layout) => layout.lanes)
  const { language, fallbacks } = useStore(canvas.reading, (reading) => reading)
  const [cardId] = cardIds
  const { adds, isLaneOpen, links, move, remove, write } = usePermissions()
  const cards = useStore(canvas.session.snapshot, (board) => board.elements)
  const chosen = cardIds.flatMap((id) => cards.get(id) ?? [])
  const writable = chosen.filter(write).map(({ id }) => id)
  const movable = chosen.filter(move).map(({ id }) => id)
  const removable = chosen.filter(remove).map(({ id }) => id)
  return (
    <>
      {cardIds.length > 1 ? (
        <span className="canvas-selected">{texts.cards(cardIds.length)}</span>
      ) : null}
      {cardIds.length === 1 && cardId !== undefined ? (
        <>
          {writable.length === 0 ? null : (
            <IconButton
              icon={PencilLine}
              label={texts.edit}
              onPress={() => startEditing(canvas, cardId)}
              shortcut="Enter"
            />
          )}
          {links ? (
            <IconButton
              icon={Spline}
              label={texts.linkTo}
              onPress={() => canvas.dialog.set({ kind: 'link', cardId, isIncoming: false })}
              shortcut="L"
            />
          ) : null}
        </>
      ) : null}
      {cardIds.length === 2 && links ? <LinkBoth cardIds={cardIds} /> : null}
      {movable.length === 0 ? null : (
        <MenuButton
          icon={FolderInput}
          items={lanes
            .filter(({ lane }) => lane === undefined || isLaneOpen(lane.id))
            .map(({ id, lane }) => ({
              id,
              label:
                lane === undefined ? texts.parking : inLanguage(lane.title, language, ...fallbacks),
              onAction: () => moveToLane(canvas, movable, id, all),
            }))}
          label={texts.moveTo}
        />
      )}
      {writable.length === 0 ? null : <MarksMenu cardIds={writable} />}
      {adds ? (
        <IconButton
          icon={Copy}
          label={texts.duplicate}
          onPress={() => addCopies(canvas, copyCards(canvas, cardIds))}
          shortcut="Ctrl+D"
        />
      ) : null}
      {removable.length === 0 ? null : (
        <IconButton
          icon={Trash2}
          label={texts.delete}
          onPress={() => deleteSelected(canvas, removable, [], all)}
          shortcut="Delete"
        />
      )}
    </>
  )
}

function LinkBoth({ cardIds }: CardToolsProps) {
  const { actions } = useSession()
  const { layout } = useCanvas()
  const texts = useTexts().canvas
  // In the direction of the lanes.
  const [from, to] = cardIds.toSorted(
    (one, other) => (layout.get().cards.get(one)?.x ?? 0) - (layout.get().cards.get(other)?.x ?? 0),
  )
  if (from === undefined || to === undefined) return null
  return (
    <IconButton
      icon={Spline}
      label={texts.linkMode}
      onPress={() => actions.createLink({ from, to })}
    />
  )
}

interface LinkToolsProps {
  readonly linkId: string
}

function LinkTools({ linkId }: LinkToolsProps) {
  const canvas = useCanvas()
  const { actions, snapshot } = useSession()
  const all = useTexts()
  const link = useStore(snapshot, ({ links }) => links.get(linkId))
  const { links: mayLink } = usePermissions()
  if (link === undefined || !mayLink) return null
  return (
    <>
      <MenuButton
        items={linkKinds.map((kind) => ({
          id: kind,
          label: all.linkKinds[kind],
          onAction: () => actions.setField('links', linkId, 'kind', kind),
        }))}
        label={all.linkKinds[link.kind]}
        showsLabel
        variant="quiet"
      />
      <IconButton
        icon={ArrowRightLeft}
        label={all.canvas.turnLink}
        onPress={() => actions.reconnectLink(linkId, { from: link.to, to: link.from })}
      />
      <IconButton
        icon={Trash2}
        label={all.canvas.delete}
        onPress={() => deleteSelected(canvas, [], [linkId], all)}
        shortcut="Delete"
      />
    </>
  )
}
