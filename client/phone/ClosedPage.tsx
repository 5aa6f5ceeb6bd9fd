/** @jsxImportSource preact */
import type { Refusal } from './ask-server.ts'
import { useTexts } from './language.tsx'
import { PageFrame } from './PageFrame.tsx'

interface ClosedPageProps {
  readonly refusal: Refusal
  readonly onOtherCode: () => void
}

/** This browser gets nothing of the board any more: why, and another way in. */
export function ClosedPage({ refusal: { what, why, fix }, onOtherCode }: ClosedPageProps) {
  const texts = useTexts()
  return (
    <PageFrame title="Catena">
      <h1>{what}</h1>
      <p>{why}</p>
      <p>{fix}</p>
      <button class="main-action" onClick={onOtherCode} type="button">
        {texts.otherCode}
      </button>
    </PageFrame>
  )
}
