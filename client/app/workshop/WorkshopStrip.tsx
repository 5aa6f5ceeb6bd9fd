import { useStore, useSession } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { canWrite } from '#shared/model/role.ts'
import type { Area } from '#shared/model/area.ts'
import { GatheringLine } from './GatheringLine.tsx'
import { PhaseLine } from './PhaseLine.tsx'
import { PrivateCard } from './PrivateCard.tsx'
import { RulesLine } from './RulesLine.tsx'
import { useTakenBack } from './use-taken-back.ts'

interface WorkshopStripProps {
  /** Whether the canvas is in sight. */
  readonly hasCanvas: boolean
  /** Shows a part of the board, wherever this person is. */
  readonly onShow: (area: Area) => void
}

/** What is going on in the workshop, under the header: the phase and its time, what can be done, who calls. */
export function WorkshopStrip({ hasCanvas, onShow }: WorkshopStripProps) {
  const { workshop } = useTexts()
  const session = useSession()
  const phase = useStore(session.workshop, (parts) => parts.phase ?? undefined)
  const timer = useStore(session.workshop, (parts) => parts.timer)
  const gathering = useStore(session.workshop, (parts) => parts.gathering ?? undefined)
  const role = useStore(session.me, (me) => me.role)
  const privateId = phase?.isPrivate === true ? phase.id : undefined
  useTakenBack()
  return (
    <section aria-label={workshop.strip} className="contents">
      <PhaseLine phase={phase} timer={timer} />
      <RulesLine />
      {canWrite(role) ? <PrivateCard phaseId={privateId} /> : undefined}
      {gathering === undefined ? undefined : (
        <GatheringLine
          gathering={gathering}
          hasCanvas={hasCanvas}
          key={gathering.startedAt}
          onShow={onShow}
        />
      )}
    </section>
  )
}
