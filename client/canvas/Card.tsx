// A card is one stop for the keyboard, and the canvas around it answers to its keys: no HTML element is that.
/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role */
import { Handle, Position, type NodeProps } from '@xyflow/react'
import { Pin } from 'lucide-react'
import { memo, type CSSProperties } from 'react'
import { CardMark } from '#client/checks/CardMark.tsx'
import { useIsShown } from '#client/extras/extras.ts'
import { FigureChips } from '#client/extras/FigureChips.tsx'
import { SphereIcon } from '#client/extras/SphereIcon.tsx'
import {
  useElement,
  useMayChange,
  useModel,
  usePermissions,
  useStore,
} from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { LockSign } from '#client/ui/LockSign.tsx'
import { MarkIcon } from '#client/ui/MarkIcon.tsx'
import type { CardBox } from '#shared/drawing/board-layout.ts'
import { cardMarkIcons, isHatched, ownMarksOf, stackSize } from '#shared/drawing/card-marks.ts'
import { assumptionColors, assumptionSymbols } from '#shared/drawing/link-styles.ts'
import { stageColors } from '#shared/drawing/tokens.ts'
import type { Element } from '#shared/model/change-model.ts'
import { CardEditor } from './CardEditor.tsx'
import { CardWatcher } from './CardWatcher.tsx'
import { useCanvas } from './canvas-state.ts'
import type { CardNode } from './card-nodes.ts'
import { attendCard } from './focus.ts'
import { toldOf } from './LinkBadges.tsx'
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
  const standing = useStore(canvas.badges, (all) => all.get(id))
  const Icon = stageIcons[element.type]
  const side = useStore(canvas.line, ({ strays }) => strays.get(id))
  const mayChange = useMayChange()
  const { isCardLocked, links } = usePermissions()
  const showsSphere = useIsShown('spheres')
  const showsFigures = useIsShown('figures')
  const sphere = showsSphere ? element.sphere : undefined
  const marks = ownMarksOf(element)
  const signs = [...marks, ...(side === undefined ? [] : [side])].map((mark) => cardMarkIcons[mark])
  const stage = texts.elementTypes[element.type]
  const words = [
    ...marks.map((mark) => texts.cardMarks[mark]),
    ...(side === undefined ? [] : [texts.line[side]]),
    ...(sphere === undefined ? [] : [texts.spheres[sphere]]),
  ]
  const label = [stage, ...words].join(' · ')
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
          isCardLocked(element) ? `${label} · ${texts.workshop.locked}` : label,
          title || texts.canvas.untitled,
          incoming,
          outgoing,
        )}
        aria-roledescription={texts.canvas.cardRole}
        className="card"
        data-card={id}
        data-condition={element.condition === true ? 'true' : undefined}
        data-hatched={isHatched(element) ? 'true' : undefined}
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
          {/* Its stage has an icon too; what is particular to it has no other place. */}
          <span className="card-stage" title={label}>
            {signs.length === 0 ? label : words.join(' · ')}
          </span>
          {[...new Set(signs)].map((d) => (
            <MarkIcon d={d} key={d} />
          ))}
          {sphere === undefined ? null : <SphereIcon sphere={sphere} />}
          <CardMark id={id} />
          {isCardLocked(element) ? <LockSign label={texts.workshop.locked} /> : null}
          {stackSize(element) === 1 ? null : (
            <span className="card-count" title={texts.rounds.stackOf(stackSize(element))}>
              ×{stackSize(element)}
            </span>
          )}
          {element.pinned === true ? <Pin aria-label={texts.canvas.pinned} size={13} /> : null}
          {standing === undefined ? null : (
            <span
              className="card-count"
              style={{ color: assumptionColors[standing.status] }}
              title={toldOf(standing, texts)}
            >
              {assumptionSymbols[standing.status]} {standing.assumptions + standing.against}
            </span>
          )}
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
        {showsFigures ? <CardChips element={element} /> : null}
        <CardWatcher id={id} />
      </div>
      <Handle
        className="card-handle"
        isConnectable={mayChange && links}
        position={Position.Right}
        title={texts.canvas.dragToLink}
        type="source"
      />
    </>
  )
}

function CardChips({ element }: { readonly element: Element }) {
  const figures = useStore(useCanvas().figures, (all) => all.get(element.id))
  return <FigureChips className="card-chips" figures={figures} sdgTargets={element.sdgTargets} />
}

function stageStyle({ type }: Element): CSSProperties {
  const { bar, tint } = stageColors[type]
  return { '--bar': bar, '--tint': tint, '--mask': `var(--bar-mask-${type})` } as CSSProperties
}
