import { lazy, Suspense } from 'react'
import { DeleteBoardDialog } from './DeleteBoardDialog.tsx'

export type OpenDialog = 'share' | 'history' | 'export' | 'import' | 'help' | 'delete'

const ShareDialog = lazy(async () => ({
  default: (await import('./share/ShareDialog.tsx')).ShareDialog,
}))
const HistoryDialog = lazy(async () => ({
  default: (await import('#client/history/HistoryDialog.tsx')).HistoryDialog,
}))
const ExportDialog = lazy(async () => ({
  default: (await import('#client/transfer/ExportDialog.tsx')).ExportDialog,
}))
const ImportDialog = lazy(async () => ({
  default: (await import('#client/transfer/ImportDialog.tsx')).ImportDialog,
}))

const HelpDialog = lazy(async () => ({
  default: (await import('#client/canvas/HelpDialog.tsx')).HelpDialog,
}))

interface BoardDialogsProps {
  readonly open: OpenDialog | undefined
  readonly joinCode: string | undefined
  readonly onClose: () => void
}

/** What opens over a board, one at a time, loaded when first asked for. */
export function BoardDialogs({ open, joinCode, onClose }: BoardDialogsProps) {
  return (
    <Suspense>
      {open === 'share' ? <ShareDialog joinCode={joinCode} onClose={onClose} /> : undefined}
      {open === 'history' ? <HistoryDialog onClose={onClose} /> : undefined}
      {open === 'export' ? <ExportDialog onClose={onClose} /> : undefined}
      {open === 'import' ? <ImportDialog onClose={onClose} /> : undefined}
      {open === 'delete' ? <DeleteBoardDialog onClose={onClose} /> : undefined}
      {open === 'help' ? <HelpDialog onClose={onClose} /> : undefined}
    </Suspense>
  )
}
