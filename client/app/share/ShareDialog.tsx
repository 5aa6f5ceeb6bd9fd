import { Dialog } from '#client/ui/Dialog.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { JoinCode } from './JoinCode.tsx'
import { LinkList } from './LinkList.tsx'
import { NewLink } from './NewLink.tsx'
import { useLinks } from './use-links.ts'

interface ShareDialogProps {
  readonly joinCode: string | undefined
  readonly onClose: () => void
}

/** Links for others: make one per role or per group, see which work, take one back. */
export function ShareDialog({ joinCode, onClose }: ShareDialogProps) {
  const { sharing } = useTexts()
  const links = useLinks()
  return (
    <Dialog isOpen onClose={onClose} size="large" title={sharing.shareTitle}>
      <p className="max-w-prose text-muted">{sharing.newLinkMore}</p>
      <NewLink onMake={links.make} />
      {joinCode === undefined ? undefined : <JoinCode first={joinCode} />}
      <LinkList links={links.links} onRevoke={links.revoke} />
    </Dialog>
  )
}
