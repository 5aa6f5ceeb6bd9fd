import { Link as LinkIcon } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { CopyField } from '#client/ui/CopyField.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { ChoiceCards } from '#client/ui/ChoiceCards.tsx'
import { QrCode } from '#client/ui/QrCode.tsx'
import { TextField } from '#client/ui/TextField.tsx'
import { limits } from '#shared/model/change-model.ts'
import { canRead, roles, type Role } from '#shared/model/role.ts'
import { isHereOnly } from '../board-link.ts'

interface NewLinkProps {
  readonly onMake: (role: Role, name: string) => Promise<string | undefined>
}

export function NewLink({ onMake }: NewLinkProps) {
  const { sharing } = useTexts()
  const [role, setRole] = useState<Role>('editor')
  const [name, setName] = useState('')
  const [url, setUrl] = useState<string>()
  const [isPending, setPending] = useState(false)
  const make = async (event: FormEvent) => {
    event.preventDefault()
    setPending(true)
    setUrl(await onMake(role, name.trim()))
    setPending(false)
    setName('')
  }
  return (
    <form className="mt-5 space-y-4" onSubmit={(event) => void make(event)}>
      <ChoiceCards
        label={sharing.role}
        onChange={(chosen) => {
          setRole(chosen)
          setUrl(undefined)
        }}
        options={roles.map((id) => ({ id, label: sharing[id], detail: sharing[`${id}May`] }))}
        value={role}
      />
      <div className="flex flex-wrap items-end gap-2">
        <TextField
          className="min-w-56 flex-1"
          label={sharing.linkName}
          maxLength={limits.name}
          onChange={setName}
          placeholder={sharing.linkNameExample}
          value={name}
        />
        <Button
          className="min-h-10"
          icon={LinkIcon}
          isPending={isPending}
          type="submit"
          variant="primary"
        >
          {sharing.makeLink}
        </Button>
      </div>
      <div aria-live="polite">
        {url === undefined ? undefined : <ReadyLink role={role} url={url} />}
      </div>
    </form>
  )
}

interface ReadyLinkProps {
  readonly role: Role
  readonly url: string
}

function ReadyLink({ role, url }: ReadyLinkProps) {
  const { sharing } = useTexts()
  return (
    <div className="space-y-3 rounded-lg border border-ok bg-ok-tint p-3">
      <CopyField label={sharing.linkReady(sharing[role])} value={url} />
      {isHereOnly(url) ? (
        <p className="text-sm text-warn">{sharing.hereOnly}</p>
      ) : canRead(role) ? (
        <div className="flex flex-wrap items-center gap-3">
          <QrCode label={sharing.qrCode} text={url} />
          <p className="min-w-40 flex-1 text-sm">{sharing.qrCodeMore}</p>
        </div>
      ) : undefined}
    </div>
  )
}
