import {
  CircleAlert,
  Coins,
  Compass,
  Eye,
  Hammer,
  Package,
  StickyNote,
  Sun,
  Target,
  TrendingUp,
  type LucideIcon,
} from 'lucide-react'
import type { ElementType } from '#shared/model/change-model.ts'

/** Each stage's icon, so that colour never says it alone. */
export const stageIcons: Readonly<Record<ElementType, LucideIcon>> = {
  mission: Compass,
  vision: Eye,
  objective: Target,
  problem: CircleAlert,
  input: Coins,
  activity: Hammer,
  output: Package,
  outcome: TrendingUp,
  impact: Sun,
  note: StickyNote,
}
