import { Bookmark, Clock, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import type { Version } from '#client/app/board-api.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { describeDifference } from '#shared/text/describe-difference.ts'
import { formatDate } from '#shared/text/format.ts'

interface VersionListProps {
  readonly versions: readonly Version[] | undefined
  readonly onRestore: (version: Version, name: string) => Promise<void>
  /** What restoring does, told before it is done. */
  readonly consequence: string
}

export function VersionList({ versions, onRestore, consequence }: VersionListProps) {
  const { history, ui } = useTexts()
  const [asked, setAsked] = useState<{ readonly version: Version; readonly name: string }>()
  if (versions === undefined) return <p className="mt-6 text-muted">{ui.loading}</p>
  if (versions.length === 0) return <p className="mt-6 text-muted">{history.none}</p>
  return (
    <>
      <ol className="mt-5 divide-y divide-line border-t border-line">
        {versions.map((version) => (
          <VersionRow
            key={version.id}
            onAsk={(name) => setAsked({ version, name })}
            version={version}
          />
        ))}
      </ol>
      {asked === undefined ? undefined : (
        <Dialog
          footer={
            <>
              <Button onPress={() => setAsked(undefined)}>{ui.cancel}</Button>
              <Button
                onPress={() => {
                  setAsked(undefined)
                  void onRestore(asked.version, asked.name)
                }}
                variant="primary"
              >
                {history.restore}
              </Button>
            </>
          }
          isAlert
          isOpen
          onClose={() => setAsked(undefined)}
          size="small"
          title={history.restoreQuestion(asked.name)}
        >
          <p>{consequence}</p>
        </Dialog>
      )}
    </>
  )
}

interface VersionRowProps {
  readonly version: Version
  readonly onAsk: (name: string) => void
}

/** What it is called, when it was, and in one line who changed what since the one before. */
function VersionRow({ version, onAsk }: VersionRowProps) {
  const { history } = useTexts()
  const { language } = useLanguage()
  const { name, kind, by, createdAt, difference } = version
  const when = formatDate(language, new Date(createdAt), true)
  const changes = describeDifference(difference, language)
  return (
    <li className="flex items-start gap-3 py-3">
      <span className={`mt-1 ${name === '' ? 'text-muted' : 'text-focus'}`}>
        <Icon size={17} source={name === '' ? Clock : Bookmark} />
      </span>
      <div className="min-w-0 flex-1">
        <p className="font-semibold">{name === '' ? when : name}</p>
        <p className="text-sm text-muted">{name === '' ? history[kind] : when}</p>
        <p className="mt-0.5 text-sm">{by === '' ? changes : history.by(changes, by)}</p>
      </div>
      <Button icon={RotateCcw} onPress={() => onAsk(name === '' ? when : name)} variant="quiet">
        {history.restore}
      </Button>
    </li>
  )
}
