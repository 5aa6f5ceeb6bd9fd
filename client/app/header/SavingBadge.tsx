import { Check, CloudOff, Download, LoaderCircle, Lock, TriangleAlert } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { SavingState } from '#client/session/session.ts'
import { useModel, useSaving, useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { downloadFile, fileNameOf } from '#client/ui/download.ts'
import { Icon, type IconSource } from '#client/ui/Icon.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { Popover } from '#client/ui/Popover.tsx'
import { inLanguage } from '#shared/model/language.ts'
import type { Texts } from '#shared/text/registry.ts'

interface Look {
  readonly icon: IconSource
  readonly color: string
  readonly label: string
  readonly more: string
}

/** Where the edits are, always true: on the server's disk, on their way, on this device, or refused. */
export function SavingBadge() {
  const { app } = useTexts()
  const saving = useSaving()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const { icon, color, label, more } = lookOf(saving, app)
  return (
    <>
      <AriaButton
        aria-haspopup="dialog"
        className={`flex min-h-8 min-w-8 shrink-0 items-center justify-center gap-1.5 rounded-md px-2 text-sm font-medium coarse:min-h-11 data-hovered:bg-hover ${color}`}
        data-saving={saving.kind}
        onPress={() => setOpen(true)}
        ref={button}
      >
        <Icon size={16} source={icon} />
        <span aria-live="polite" className="max-md:sr-only">
          {label}
        </span>
      </AriaButton>
      <Popover
        isOpen={isOpen}
        label={label}
        onClose={() => setOpen(false)}
        placement="bottom start"
        triggerRef={button}
      >
        <p className="font-semibold">{label}</p>
        <p className="mt-1 text-sm">{more}</p>
        {saving.kind === 'refused' ? <UnsentEdits saving={saving} /> : undefined}
      </Popover>
    </>
  )
}

function UnsentEdits({ saving }: { readonly saving: Extract<SavingState, { kind: 'refused' }> }) {
  const { app } = useTexts()
  return (
    <>
      <p className="mt-2 text-sm">{saving.hasUnsent ? app.refusedUnsent : app.refusedNothing}</p>
      {saving.hasUnsent ? (
        <div className="mt-3">
          <DownloadUnsent />
        </div>
      ) : undefined}
    </>
  )
}

export function DownloadUnsent() {
  const { app } = useTexts()
  const session = useSession()
  const { language } = useLanguage()
  const title = useModel((snapshot) => snapshot.facts.title)
  const download = () => {
    const model = session.unsentModel()
    if (model === undefined) return
    const name = fileNameOf(inLanguage(title, language))
    downloadFile(`${name}.json`, JSON.stringify(model, undefined, 2), 'application/json')
  }
  return (
    <Button icon={Download} onPress={download} variant="primary">
      {app.downloadUnsent}
    </Button>
  )
}

function lookOf(saving: SavingState, app: Texts['app']): Look {
  switch (saving.kind) {
    case 'saved':
      return { icon: Check, color: 'text-ok', label: app.saved, more: app.savedMore }
    case 'saving':
      return {
        icon: LoaderCircle,
        color: 'text-muted [&_svg]:animate-spin',
        label: app.saving,
        more: app.savingMore,
      }
    case 'offline':
      return saving.isKept
        ? { icon: CloudOff, color: 'text-warn', label: app.offlineKept, more: app.offlineKeptMore }
        : { icon: CloudOff, color: 'text-danger', label: app.offlineTab, more: app.offlineTabMore }
    case 'held':
      if (saving.reason === 'locked')
        return { icon: Lock, color: 'text-warn', label: app.heldLocked, more: app.heldLockedMore }
      return {
        icon: TriangleAlert,
        color: saving.isKept ? 'text-warn' : 'text-danger',
        label: saving.isKept ? app.heldKept : app.heldTab,
        more: saving.isKept ? app.heldKeptMore : app.heldTabMore,
      }
    case 'refused':
      return {
        icon: TriangleAlert,
        color: 'text-danger',
        label: app.refused,
        more: refusedBecause(saving.reason, app),
      }
  }
}

/** Why the server takes no more, in a sentence. */
export function refusedBecause(
  reason: Extract<SavingState, { kind: 'refused' }>['reason'],
  app: Texts['app'],
): string {
  switch (reason) {
    case 'link-revoked':
      return app.refusedLink
    case 'board-gone':
      return app.refusedGone
    case 'read-only':
      return app.refusedReadOnly
    case 'refused':
      return app.refusedOther
  }
}
