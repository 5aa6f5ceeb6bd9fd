import { useEffect } from 'react'
import { phonePathOf } from '#client/phone/phone-address.ts'
import { BoardEntrance } from './BoardEntrance.tsx'
import { BoardScreen } from './BoardScreen.tsx'
import { LoadingPage } from './LoadingPage.tsx'

/** A board by its address. */
export function BoardPage() {
  return (
    <BoardEntrance renderContributor={(boardId) => <PhonePage boardId={boardId} />}>
      {({ info }) => (
        <BoardScreen isDamaged={info.isDamaged} joinCode={info.joinCode ?? undefined} />
      )}
    </BoardEntrance>
  )
}

/** Somebody who may send cards does so on the page for phones. */
function PhonePage({ boardId }: { readonly boardId: string }) {
  useEffect(() => location.replace(phonePathOf(boardId)), [boardId])
  return <LoadingPage />
}
