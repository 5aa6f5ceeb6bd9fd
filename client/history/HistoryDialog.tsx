import { Bookmark } from 'lucide-react'
import { useRef, useState, type FormEvent } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { TextField } from '#client/ui/TextField.tsx'
import { limits } from '#shared/model/change-model.ts'
import { useVersions } from './use-versions.ts'
import { VersionList } from './VersionList.tsx'

interface HistoryDialogProps {
  readonly onClose: () => void
}

/** The versions of the open board: keep one, put one back. */
export function HistoryDialog({ onClose }: HistoryDialogProps) {
  const { history } = useTexts()
  const { versions, save, restore } = useVersions()
  const [name, setName] = useState('')
  const [isPending, setPending] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault()
    // The button is about to have nothing to save: a disabled one would drop the focus out of the dialog.
    field.current?.focus()
    setPending(true)
    if (await save(name.trim())) setName('')
    setPending(false)
  }
  return (
    <Dialog isOpen onClose={onClose} size="large" title={history.title}>
      <p className="max-w-prose text-muted">{history.intro}</p>
      <form
        className="mt-4 flex flex-wrap items-end gap-2"
        onSubmit={(event) => void handleSubmit(event)}
      >
        <TextField
          className="min-w-56 flex-1"
          inputRef={field}
          label={history.name}
          maxLength={limits.name}
          onChange={setName}
          placeholder={history.nameExample}
          value={name}
        />
        <Button
          className="min-h-10"
          icon={Bookmark}
          isDisabled={name.trim() === ''}
          isPending={isPending}
          type="submit"
          variant="primary"
        >
          {history.save}
        </Button>
      </form>
      <VersionList consequence={history.restoreMore} onRestore={restore} versions={versions} />
    </Dialog>
  )
}
