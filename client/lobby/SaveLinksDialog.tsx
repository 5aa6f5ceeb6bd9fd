import { ArrowRight, Check, Copy, Download, Printer } from 'lucide-react'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { useLocation } from 'wouter'
import { isHereOnly } from '#client/app/board-link.ts'
import type { NewBoard } from '#client/app/board-api.ts'
import { Button } from '#client/ui/Button.tsx'
import { copyText } from '#client/ui/copy-text.ts'
import { CopyField } from '#client/ui/CopyField.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { downloadFile, fileNameOf } from '#client/ui/download.ts'
import { useTexts } from '#client/ui/language.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import { roles } from '#shared/model/role.ts'
import { pathInto } from './path-into.ts'

interface SaveLinksDialogProps {
  readonly board: NewBoard
}

/** The keys of a new board, seen this once: to copy, print or keep as a file before going in. */
export function SaveLinksDialog({ board }: SaveLinksDialogProps) {
  const { sharing, app, ui } = useTexts()
  const [, navigate] = useLocation()
  const [isCopied, setCopied] = useState(false)
  const title = board.title === '' ? app.untitled : board.title
  const lines = roles.map((role) => ({
    role,
    label: sharing.linkFor(sharing[role], sharing[`${role}May`]),
    url: board.links[role].url,
  }))
  const asText = [
    sharing.linksOf(title),
    '',
    ...lines.map(({ label, url }) => `${label}\n${url}\n`),
    `${sharing.joinCode}\n${board.joinCode}\n`,
  ].join('\n')
  const go = () => navigate(pathInto(board))
  const copyAll = async () => {
    const isDone = await copyText(asText)
    setCopied(isDone)
    if (!isDone) showToast({ text: ui.copyByHand, tone: 'problem' })
  }
  return (
    <Dialog
      footer={
        <>
          <div className="mr-auto flex flex-wrap gap-2">
            <Button icon={isCopied ? Check : Copy} onPress={() => void copyAll()}>
              {isCopied ? ui.copied : sharing.saveLinksCopy}
            </Button>
            <Button
              icon={Download}
              onPress={() => downloadFile(`${fileNameOf(title)}-links.txt`, asText)}
            >
              {sharing.saveLinksFile}
            </Button>
            <Button icon={Printer} onPress={() => window.print()}>
              {sharing.saveLinksPrint}
            </Button>
          </div>
          <Button icon={ArrowRight} onPress={go} variant="primary">
            {sharing.toBoard}
          </Button>
        </>
      }
      isAlert
      isOpen
      onClose={go}
      size="large"
      title={sharing.saveLinksTitle}
    >
      <p className="max-w-prose">{sharing.saveLinksText}</p>
      {isHereOnly(board.links.facilitator.url) ? (
        <p className="mt-2 max-w-prose text-sm text-warn">{sharing.hereOnlyAll}</p>
      ) : undefined}
      <ul className="mt-4 space-y-3">
        {lines.map(({ role, label, url }) => (
          <li key={role}>
            <CopyField label={label} value={url} />
          </li>
        ))}
        <li>
          <CopyField label={sharing.joinCode} value={board.joinCode} />
        </li>
      </ul>
      {createPortal(<pre className="print-sheet">{asText}</pre>, document.body)}
    </Dialog>
  )
}
