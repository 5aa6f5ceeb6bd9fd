/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks'
import type { Refusal } from './ask-server.ts'
import { joinBoard } from './joined-boards.ts'
import { useTexts } from './language.tsx'
import { ownName } from './own-name.ts'
import { PageFrame } from './PageFrame.tsx'
import type { PhoneStorage } from './phone-storage.ts'
import { usePageTitle } from './use-page-title.ts'

interface JoiningPageProps {
  readonly code: string
  readonly storage: PhoneStorage
  readonly onInside: (boardId: string) => void
  readonly onRefused: (refusal: Refusal) => void
}

const againMs = 2000

/** Comes in by a code, for as long as it takes. */
export function JoiningPage({ code, storage, onInside, onRefused }: JoiningPageProps) {
  const texts = useTexts()
  const [isLate, setIsLate] = useState(false)
  usePageTitle(texts.pageTitle)
  useEffect(() => {
    let isGone = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const join = async () => {
      const joined = await joinBoard({ code, name: ownName(storage) }, storage)
      if (isGone) return
      if (typeof joined === 'string') return onInside(joined)
      if (joined.kind !== 'later') return onRefused(joined.refusal)
      setIsLate(true)
      timer = setTimeout(() => void join(), joined.afterMs ?? againMs * (0.5 + Math.random()))
    }
    void join()
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [code, storage, onInside, onRefused])
  return (
    <PageFrame title="Catena">
      <h1 aria-live="polite">{texts.joining}</h1>
      <p role="status">{isLate ? texts.joiningLater : undefined}</p>
    </PageFrame>
  )
}
