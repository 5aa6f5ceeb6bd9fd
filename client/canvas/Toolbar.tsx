import { ArrowDownUp, CircleQuestionMark, Plus, Redo2, Spline, Undo2 } from 'lucide-react'
import { useMayChange, usePermissions, useSession, useStore } from '#client/session/use-session.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { useCanvas } from './canvas-state.ts'
import { createCardNear } from './create-card.ts'
import { currentCard } from './focus.ts'
import { tidy } from './tidy-cards.ts'

export function Toolbar() {
  const canvas = useCanvas()
  const { undo } = useSession()
  const mayChange = useMayChange()
  const { adds, isAll, links } = usePermissions()
  const all = useTexts()
  const texts = all.canvas
  const isLinking = useStore(canvas.linking, (linking) => linking !== undefined)
  const { canUndo, canRedo } = useStore(undo, (state) => state)
  return (
    <div aria-label={texts.tools} className="canvas-panel canvas-tools" role="toolbar">
      {mayChange ? (
        <>
          {adds ? (
            <IconButton
              icon={Plus}
              label={texts.newCard}
              onPress={() => createCardNear(canvas, currentCard(canvas))}
              shortcut="N"
            />
          ) : null}
          {links ? (
            <IconButton
              icon={Spline}
              isPressed={isLinking}
              label={texts.linkMode}
              onPress={() => canvas.linking.set(isLinking ? undefined : { fromId: undefined })}
              shortcut="L"
            />
          ) : null}
          {isAll ? (
            <IconButton
              icon={ArrowDownUp}
              label={texts.tidyAll}
              onPress={() => tidy(canvas, undefined, all)}
              shortcut="Shift+T"
            />
          ) : null}
          {adds || links ? <hr /> : null}
          <IconButton
            icon={Undo2}
            isDisabled={!canUndo}
            label={texts.undo}
            onPress={() => undo.undo()}
            shortcut="Ctrl+Z"
          />
          <IconButton
            icon={Redo2}
            isDisabled={!canRedo}
            label={texts.redo}
            onPress={() => undo.redo()}
            shortcut="Ctrl+Shift+Z"
          />
          <hr />
        </>
      ) : null}
      <IconButton
        icon={CircleQuestionMark}
        label={texts.help}
        onPress={() => canvas.dialog.set({ kind: 'help' })}
        shortcut="?"
      />
    </div>
  )
}
