import { useState } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import { formatDate } from '#shared/text/format.ts'
import type { BoardLink } from '../board-api.ts'

interface LinkListProps {
  readonly links: readonly BoardLink[] | undefined
  readonly onRevoke: (linkId: string) => Promise<boolean>
}

/** The links that work now; without their secrets, which nobody can see again. */
export function LinkList({ links, onRevoke }: LinkListProps) {
  const { sharing, ui } = useTexts()
  const { language } = useLanguage()
  const [asked, setAsked] = useState<BoardLink>()
  const nameOf = ({ name, role }: BoardLink) => (name === '' ? sharing[role] : name)
  const revoke = async (link: BoardLink) => {
    setAsked(undefined)
    if (await onRevoke(link.id)) showToast({ text: sharing.revoked, tone: 'ok' })
  }
  return (
    <section className="mt-6 border-t border-line pt-5">
      <h3 className="font-bold">{sharing.activeLinks}</h3>
      {links === undefined ? <p className="mt-2 text-muted">{ui.loading}</p> : undefined}
      <ul className="mt-1 divide-y divide-line">
        {links?.map((link) => (
          <li className="flex items-center gap-3 py-2" key={link.id}>
            <div className="min-w-0 flex-1">
              <p className="truncate font-semibold">{nameOf(link)}</p>
              <p className="text-sm text-muted">
                {link.name === '' ? '' : `${sharing[link.role]} · `}
                {sharing.madeOn(formatDate(language, new Date(link.createdAt)))}
              </p>
            </div>
            <Button onPress={() => setAsked(link)} variant="quiet">
              {sharing.revoke}
            </Button>
          </li>
        ))}
      </ul>
      {asked === undefined ? undefined : (
        <Dialog
          footer={
            <>
              <Button onPress={() => setAsked(undefined)}>{ui.cancel}</Button>
              <Button onPress={() => void revoke(asked)} variant="danger">
                {sharing.revoke}
              </Button>
            </>
          }
          isAlert
          isOpen
          onClose={() => setAsked(undefined)}
          size="small"
          title={sharing.revokeQuestion(nameOf(asked))}
        >
          <p>{sharing.revokeMore}</p>
        </Dialog>
      )}
    </section>
  )
}
