import { CircleAlert, Lightbulb, OctagonX, type LucideIcon } from 'lucide-react'
import type { Severity } from '#shared/checks/check.ts'

/** Each severity has a shape of its own; the colour only adds to it. */
export const severityLooks: Readonly<
  Record<Severity, { readonly Icon: LucideIcon; readonly tone: string }>
> = {
  error: { Icon: OctagonX, tone: 'text-danger' },
  warning: { Icon: CircleAlert, tone: 'text-warn' },
  info: { Icon: Lightbulb, tone: 'text-muted' },
}
