import { ChevronsLeftRight, ChevronsRightLeft, Plus } from 'lucide-react'
import { memo, useState, type CSSProperties } from 'react'
import { useMayChange, usePermissions, useSession, useStore } from '#client/session/use-session.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { LockSign } from '#client/ui/LockSign.tsx'
import type { LaneBox } from '#shared/drawing/board-layout.ts'
import { stageColors } from '#shared/drawing/tokens.ts'
import type { Lane } from '#shared/model/change-model.ts'
import { inLanguage } from '#shared/model/language.ts'
import { useCanvas } from './canvas-state.ts'
import { createCardIn } from './create-card.ts'
import { LaneMenu } from './LaneMenu.tsx'
import { LaneTitleField } from './LaneTitleField.tsx'
import { stageIcons } from './stage-icons.ts'

interface LaneHeaderProps {
  readonly box: LaneBox
}

export const LaneHeader = memo(LaneHeaderOf)

function LaneHeaderOf({ box }: LaneHeaderProps) {
  const { x, width, lane, isCollapsed } = box
  const style = {
    '--lane-x': x,
    '--lane-width': width,
    '--bar': lane === undefined ? undefined : stageColors[lane.type].bar,
  } as CSSProperties
  return (
    <div
      className="canvas-lane-header"
      data-collapsed={isCollapsed ? 'true' : undefined}
      data-lane={box.id}
      style={style}
    >
      {lane === undefined ? <ParkingHeader box={box} /> : <NamedHeader box={box} lane={lane} />}
    </div>
  )
}

interface NamedHeaderProps extends LaneHeaderProps {
  readonly lane: Lane
}

function NamedHeader({ box, lane }: NamedHeaderProps) {
  const canvas = useCanvas()
  const session = useSession()
  const mayChange = useMayChange()
  const { addTo, changeLane, isLaneLocked } = usePermissions()
  const adds = mayChange && addTo(lane.id)
  const changes = mayChange && changeLane(lane.id)
  const { canvas: texts, workshop } = useTexts()
  const { language, fallbacks } = useStore(canvas.reading, (reading) => reading)
  const [isRenaming, setRenaming] = useState(false)
  const title = inLanguage(lane.title, language, ...fallbacks)
  const question = inLanguage(lane.question, language, ...fallbacks)
  const Icon = stageIcons[lane.type]
  if (box.isCollapsed) {
    return (
      <>
        {changes ? (
          <IconButton
            icon={ChevronsLeftRight}
            isSmall
            label={`${texts.expandLane}: ${title}`}
            onPress={() => session.actions.setField('lanes', lane.id, 'collapsed', undefined)}
          />
        ) : null}
        <h2 className="canvas-lane-title">{title}</h2>
        <span className="canvas-lane-count">{box.cardIds.length}</span>
      </>
    )
  }
  return (
    <>
      <div className="canvas-lane-row">
        <Icon aria-hidden="true" className="canvas-lane-icon" size={17} strokeWidth={2} />
        {isRenaming ? (
          <LaneTitleField laneId={lane.id} onDone={() => setRenaming(false)} />
        ) : (
          <h2 className="canvas-lane-title">
            {changes ? (
              <button
                className="canvas-lane-rename"
                onClick={() => setRenaming(true)}
                title={texts.renameLane}
                type="button"
              >
                {title === '' ? texts.untitled : title}
              </button>
            ) : (
              title
            )}
          </h2>
        )}
        <span className="canvas-lane-count" title={texts.cards(box.cardIds.length)}>
          {box.cardIds.length}
        </span>
        {isLaneLocked(lane.id) ? <LockSign label={workshop.laneLocked} /> : null}
        {adds || changes ? (
          <span className="canvas-lane-tools">
            {adds ? (
              <IconButton
                icon={Plus}
                isSmall
                label={texts.newCardIn(title)}
                onPress={() => createCardIn(canvas, lane.id)}
                shortcut="N"
              />
            ) : null}
            {changes ? (
              <LaneMenu box={box} lane={lane} onRename={() => setRenaming(true)} title={title} />
            ) : null}
          </span>
        ) : null}
      </div>
      {question === '' ? null : <p className="canvas-lane-question">{question}</p>}
    </>
  )
}

function ParkingHeader({ box }: LaneHeaderProps) {
  const canvas = useCanvas()
  const mayChange = useMayChange()
  const { adds } = usePermissions()
  const texts = useTexts().canvas
  return (
    <>
      <div className="canvas-lane-row">
        <IconButton
          icon={box.isCollapsed ? ChevronsLeftRight : ChevronsRightLeft}
          isSmall
          label={box.isCollapsed ? texts.openParking : texts.shutParking}
          onPress={() => canvas.isParkingOpen.set(box.isCollapsed)}
        />
        {box.isCollapsed ? null : <h2 className="canvas-lane-title">{texts.parking}</h2>}
        {box.isCollapsed ? null : <span className="canvas-lane-count">{box.cardIds.length}</span>}
        {mayChange && adds && !box.isCollapsed ? (
          <IconButton
            icon={Plus}
            isSmall
            label={texts.newCardIn(texts.parking)}
            onPress={() => createCardIn(canvas, box.id)}
          />
        ) : null}
      </div>
      {box.isCollapsed ? (
        <>
          <h2 className="canvas-lane-title">{texts.parking}</h2>
          <span className="canvas-lane-count">{box.cardIds.length}</span>
        </>
      ) : (
        <p className="canvas-lane-question">{texts.parkingQuestion}</p>
      )}
    </>
  )
}
