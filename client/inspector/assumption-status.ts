import {
  CircleAlert,
  CircleCheck,
  CircleHelp,
  CircleX,
  FlaskConical,
  type LucideIcon,
} from 'lucide-react'
import type { AssumptionStatus } from '#shared/model/change-model.ts'

interface StatusLook {
  readonly Icon: LucideIcon
  /** A text colour; the icon and the word say the same. */
  readonly tone: string
}

export const statusLooks: Readonly<Record<AssumptionStatus, StatusLook>> = {
  untested: { Icon: CircleHelp, tone: 'text-muted' },
  testing: { Icon: FlaskConical, tone: 'text-warn' },
  supported: { Icon: CircleCheck, tone: 'text-ok' },
  contested: { Icon: CircleAlert, tone: 'text-warn' },
  refuted: { Icon: CircleX, tone: 'text-danger' },
}
