import { useCanEdit } from '#client/session/use-session.tsx'
import { Switch } from '#client/ui/Switch.tsx'

export interface SwitchFieldProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

export function SwitchField({ label, hint, isOn, onChange }: SwitchFieldProps) {
  const canEdit = useCanEdit()
  return (
    <div data-kept>
      <Switch isDisabled={!canEdit} isSelected={isOn} label={label} onChange={onChange} />
      {hint === undefined ? undefined : <p className="pl-12 text-sm text-muted">{hint}</p>}
    </div>
  )
}
