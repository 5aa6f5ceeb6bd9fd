import { Circle, CircleDashed, CircleDot, type LucideIcon } from 'lucide-react'
import type { Sphere } from '#shared/model/change-model.ts'

/** From what is in hand to what is far away; told apart without colour. */
const icons: Readonly<Record<Sphere, LucideIcon>> = {
  control: CircleDot,
  influence: Circle,
  interest: CircleDashed,
}

interface SphereIconProps {
  readonly sphere: Sphere
}

export function SphereIcon({ sphere }: SphereIconProps) {
  const Icon = icons[sphere]
  return <Icon aria-hidden="true" className="shrink-0" size={14} strokeWidth={2.2} />
}
