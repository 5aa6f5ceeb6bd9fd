import { EllipsisVertical, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { forgetBoard, recentBoards, type RecentBoard } from '#client/app/recent-boards.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { MenuButton } from '#client/ui/MenuButton.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import { formatDate } from '#shared/text/format.ts'

/** The boards of this browser; each can be forgotten here. */
export function RecentBoards() {
  const { lobby, ui, app } = useTexts()
  const [boards, setBoards] = useState(recentBoards)
  const [asked, setAsked] = useState<RecentBoard>()
  if (boards.length === 0) return undefined
  const forget = async (board: RecentBoard) => {
    setAsked(undefined)
    await forgetBoard(board.id)
    setBoards(recentBoards())
    showToast({ text: lobby.forgotten, tone: 'ok' })
  }
  return (
    <section className="mt-10 sm:mt-14">
      <h2 className="text-xl font-bold">{lobby.recentTitle}</h2>
      <p className="mt-1 text-muted">{lobby.recentMore}</p>
      <ul className="mt-4 grid grid-cols-1 gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {boards.map((board) => (
          <RecentRow board={board} key={board.id} onForget={() => setAsked(board)} />
        ))}
      </ul>
      {asked === undefined ? undefined : (
        <Dialog
          footer={
            <>
              <Button onPress={() => setAsked(undefined)}>{ui.cancel}</Button>
              <Button onPress={() => void forget(asked)} variant="danger">
                {lobby.forget}
              </Button>
            </>
          }
          isAlert
          isOpen
          onClose={() => setAsked(undefined)}
          size="small"
          title={lobby.forgetQuestion(asked.title === '' ? app.untitled : asked.title)}
        >
          <p>{lobby.forgetMore}</p>
        </Dialog>
      )}
    </section>
  )
}

interface RecentRowProps {
  readonly board: RecentBoard
  readonly onForget: () => void
}

function RecentRow({ board, onForget }: RecentRowProps) {
  const { lobby, app, sharing } = useTexts()
  const { language } = useLanguage()
  const title = board.title === '' ? app.untitled : board.title
  return (
    <li className="flex items-center gap-1 rounded-lg border border-line bg-surface pr-2 transition-colors hover:border-border">
      <Link className="min-w-0 flex-1 rounded-lg py-3 pr-1 pl-4" href={`/b/${board.id}`}>
        <span className="block truncate font-semibold">{title}</span>
        <span className="block text-sm text-muted">
          {sharing[board.role]} · {lobby.opened(formatDate(language, new Date(board.openedAt)))}
        </span>
      </Link>
      <MenuButton
        icon={EllipsisVertical}
        items={[{ id: 'forget', label: lobby.forget, icon: Trash2, onAction: onForget }]}
        label={lobby.optionsFor(title)}
      />
    </li>
  )
}
