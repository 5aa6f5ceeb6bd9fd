import { useState } from 'react'
import { useLocation } from 'wouter'
import { useReading } from '#client/session/use-reading.tsx'
import { useModel, useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import { deleteBoard } from './board-api.ts'
import { showProblem } from './problem-message.ts'
import { forgetBoard } from './recent-boards.ts'

interface DeleteBoardDialogProps {
  readonly onClose: () => void
}

/** Asks, then deletes the board for everybody and forgets it here. */
export function DeleteBoardDialog({ onClose }: DeleteBoardDialogProps) {
  const { app, ui } = useTexts()
  const { language } = useLanguage()
  const { boardId } = useSession()
  const [, navigate] = useLocation()
  const [isPending, setPending] = useState(false)
  const title = useReading().read(useModel((snapshot) => snapshot.facts.title)).text
  const remove = async () => {
    setPending(true)
    try {
      await deleteBoard(boardId)
      navigate('/')
      showToast({ text: app.deleted, tone: 'ok' })
      await forgetBoard(boardId)
    } catch (error) {
      setPending(false)
      showProblem(error, language)
    }
  }
  return (
    <Dialog
      footer={
        <>
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button isPending={isPending} onPress={() => void remove()} variant="danger">
            {app.deleteBoard}
          </Button>
        </>
      }
      isAlert
      isOpen
      onClose={onClose}
      size="small"
      title={app.deleteQuestion(title === '' ? app.untitled : title)}
    >
      <p>{app.deleteMore}</p>
    </Dialog>
  )
}
