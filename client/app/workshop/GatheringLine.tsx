import { DoorOpen, Eye, Megaphone } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { useServerSecond } from '#client/session/use-server-second.ts'
import { useIsFacilitator } from '#client/session/use-session.tsx'
import { useCommand } from '#client/tools/use-command.ts'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { WorkshopView } from '#shared/workshop/view.ts'
import type { Area } from '#shared/model/area.ts'
import { clockFace } from '#shared/workshop/timer.ts'

interface GatheringLineProps {
  readonly gathering: NonNullable<WorkshopView['gathering']>
  readonly hasCanvas: boolean
  readonly onShow: (area: Area) => void
}

/**
 * Somebody who leads the workshop calls everybody to a part of the board, or holds them there; the canvas itself keeps
 * to it.
 */
export function GatheringLine({ gathering, hasCanvas, onShow }: GatheringLineProps) {
  const { tools, workshop } = useTexts()
  const isLeading = useIsFacilitator()
  const tell = useCommand()
  const left = gathering.endsAt - useServerSecond()
  const [isAnswered, setAnswered] = useState(false)
  const { area, isHeld, byName } = gathering
  const show = useEffectEvent(() => onShow(area))
  useEffect(() => {
    if (isHeld && !isLeading) show()
  }, [isHeld, isLeading])
  const isKept = isHeld && hasCanvas && !isLeading
  if (left <= 0 || (isAnswered && !isHeld)) return undefined
  const answer = (goes: boolean) => {
    if (goes) onShow(area)
    setAnswered(true)
  }
  return (
    <div
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-ok-tint px-4 py-1.5 text-sm"
      data-gathering={isHeld ? 'held' : 'asked'}
    >
      <Icon size={17} source={isHeld ? Eye : Megaphone} />
      <p className="min-w-48 flex-1">
        <strong aria-live="polite">{wordsFor({ isLeading, isHeld, byName }, workshop)}</strong>{' '}
        <span className="text-muted">
          {workshop.endsIn(clockFace(left))} {isKept ? workshop.heldHere : ''}
        </span>
      </p>
      {isLeading ? (
        <Button icon={DoorOpen} onPress={() => void tell({ type: 'release' })}>
          {tools.release}
        </Button>
      ) : isHeld ? (
        hasCanvas ? undefined : (
          <Button onPress={() => onShow(area)}>{workshop.showAgain}</Button>
        )
      ) : (
        <div className="flex gap-2">
          <Button onPress={() => answer(true)} variant="primary">
            {workshop.goAlong}
          </Button>
          <Button onPress={() => answer(false)}>{workshop.stayHere}</Button>
        </div>
      )}
    </div>
  )
}

interface Call {
  readonly isLeading: boolean
  readonly isHeld: boolean
  readonly byName: string
}

function wordsFor(
  { isLeading, isHeld, byName }: Call,
  texts: ReturnType<typeof useTexts>['workshop'],
): string {
  if (isLeading) return byName === '' ? texts.calledUnnamed : texts.called(byName)
  if (isHeld) return byName === '' ? texts.holdsUnnamed : texts.holds(byName)
  return byName === '' ? texts.callsUnnamed : texts.calls(byName)
}
