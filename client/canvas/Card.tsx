// A card is one stop for the keyboard, and the canvas around it answers to its keys: no HTML element is that.
/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role */
import { Handle, Position, type NodeProps } from '@xyflow/react'
import { Pin, TriangleAlert } from 'lucide-react'
import { memo, type CSSProperties } from 'react'
import { CardMark } from '#client/checks/CardMark.tsx'
import { useElement, useModel, useStore } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { CardBox } from '#shared/drawing/board-layout.ts'
import { stageColors } from '#shared/drawing/tokens.ts'
import type { Element } from '#shared/model/change-model.ts'
import { CardEditor } from './CardEditor.tsx'
import { CardWatcher } from './CardWatcher.tsx'
import { useCanvas } from './canvas-state.ts'
import type { CardNode } from './card-nodes.ts'
import { attendCard } from './focus.ts'
import { stageIcons } from './stage-icons.ts'

// Where a card stands is React Flow's business: being dragged renders no card again.
export const Card = memo(
  CardById,
  (before, now) => before.id === now.id && before.selected === now.selected,
)

function CardById({ id, selected }: NodeProps<CardNode>) {
  const { layout, editing, onCardRender } = useCanvas()
  onCardRender?.(id)
  const element = useElement(id)
  const box = useStore(layout, ({ cards }) => cards.get(id))
  const isEditing = useStore(editing, (now) => now?.id === id)
  if (element === undefined || box === undefined) return null
  if (box.isHidden) return <div className="card-stub" style={stageStyle(element)} />
  return (
    <CardBody box={box} element={element} isEditing={isEditing} isSelected={selected ?? false} />
  )
}

interface CardBodyProps {
  readonly element: Element
  readonly box: CardBox
  readonly isSelected: boolean
  readonly isEditing: boolean
}

function CardBody({ element, box, isSelected, isEditing }: CardBodyProps) {
  const { id } = element
  const texts = useTexts()
  const canvas = useCanvas()
  const incoming = useModel(({ linksTo }) => linksTo.get(id)?.length ?? 0)
  const outgoing = useModel(({ linksFrom }) => linksFrom.get(id)?.length ?? 0)
  const assumptions = useModel(({ assumptionsOn }) => assumptionsOn.get(id)?.length ?? 0)
  const Icon = stageIcons[element.type]
  const stage = texts.elementTypes[element.type]
  const title = box.lines.join(' ')
  return (
    <>
      <Handle
        className="card-handle"
        isConnectableStart={false}
        position={Position.Left}
        type="target"
      />
      <div
        aria-describedby="canvas-card-help"
        aria-label={texts.canvas.cardName(
          stage,
          title || texts.canvas.untitled,
          incoming,
          outgoing,
        )}
        aria-roledescription={texts.canvas.cardRole}
        className="card"
        data-card={id}
        data-condition={element.condition === true ? 'true' : undefined}
        data-negative={element.polarity === 'negative' ? 'true' : undefined}
        data-selected={isSelected ? 'true' : undefined}
        onFocus={(event) => {
          if (event.target === event.currentTarget && event.target.matches(':focus-visible'))
            attendCard(canvas, id)
        }}
        role="group"
        style={stageStyle(element)}
        tabIndex={0}
      >
        <div className="card-label">
          <Icon aria-hidden="true" size={14} strokeWidth={2} />
          <span className="card-stage">{stage}</span>
          {element.polarity === 'negative' ? <TriangleAlert aria-hidden="true" size={13} /> : null}
          <CardMark id={id} />
          {element.pinned === true ? <Pin aria-label={texts.canvas.pinned} size={13} /> : null}
          {assumptions > 0 ? (
            <span className="card-count" title={texts.canvas.assumptions(assumptions)}>
              ? {assumptions}
            </span>
          ) : null}
          {incoming + outgoing > 0 ? (
            <span aria-hidden="true" className="card-count">
              {incoming} → {outgoing}
            </span>
          ) : null}
        </div>
        {isEditing ? (
          <CardEditor element={element} />
        ) : (
          <p className="card-title" lang={box.language}>
            {title === '' ? (
              <span className="card-untitled">{texts.canvas.untitled}</span>
            ) : (
              box.lines.join('\n')
            )}
          </p>
        )}
        <CardWatcher id={id} />
      </div>
      <Handle
        className="card-handle"
        isConnectable={canvas.session.canEdit}
        position={Position.Right}
        title={texts.canvas.dragToLink}
        type="source"
      />
    </>
  )
}

function stageStyle({ type }: Element): CSSProperties {
  const { bar, tint } = stageColors[type]
  return { '--bar': bar, '--tint': tint } as CSSProperties
}
