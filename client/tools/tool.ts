import type { LucideIcon } from 'lucide-react'
import type { ComponentType } from 'react'
import type { WorkshopParts } from '#shared/workshop/view.ts'
import type { Texts } from '#shared/text/registry.ts'

/** One of the things a facilitator leads a workshop with; it stands in the panel beside the board and in the remote. */
export interface Tool {
  readonly id: string
  readonly icon: LucideIcon
  readonly title: (texts: Texts) => string
  readonly Component: ComponentType
  /** A few words beside the title while it is closed: what is on, how much waits. */
  readonly note?: (workshop: WorkshopParts, texts: Texts) => string | undefined
  /** Whether it opens by itself as the workshop stands now. */
  readonly isWanted: (workshop: WorkshopParts) => boolean
  /** Whether it is of use on a phone without the board. */
  readonly isOnRemote: boolean
}
