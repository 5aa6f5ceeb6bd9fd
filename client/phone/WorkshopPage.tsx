/** @jsxImportSource preact */
import { useEffect, useMemo } from 'preact/hooks'
import { languageShown } from '#shared/model/language.ts'
import { Announcer } from './Announcer.tsx'
import { ClosedPage } from './ClosedPage.tsx'
import { CurrentTask } from './CurrentTask.tsx'
import { keepUnsentDrafts } from './drafts.ts'
import { rememberJoined } from './joined-boards.ts'
import { useLanguage } from './language.tsx'
import { NameField } from './NameField.tsx'
import { OwnCards } from './OwnCards.tsx'
import { PageFrame } from './PageFrame.tsx'
import { openPhone } from './phone.ts'
import type { PhoneStorage } from './phone-storage.ts'
import { usePageTitle } from './use-page-title.ts'
import { usePhone } from './use-phone.ts'

interface WorkshopPageProps {
  readonly boardId: string
  /** Undefined for somebody who came in by a link. */
  readonly code: string | undefined
  readonly storage: PhoneStorage
  /** Where being shut out is not the end yet. */
  readonly onBarred: (() => void) | undefined
  readonly onOtherCode: () => void
}

/** The workshop of one board, on a phone. */
export function WorkshopPage({ boardId, code, storage, onBarred, onOtherCode }: WorkshopPageProps) {
  const { language, texts } = useLanguage()
  const phone = useMemo(() => openPhone({ boardId, storage }), [boardId, storage])
  const state = usePhone(phone)
  useEffect(() => () => phone.close(), [phone])

  const { parts, barred, hearing, notice } = state
  const title = languageShown(parts?.board?.title, language, parts?.board?.primaryLanguage ?? '')
  const shownTitle = title?.text
  usePageTitle(shownTitle ?? texts.pageTitle)

  useEffect(() => {
    if (shownTitle === undefined || code === undefined) return
    rememberJoined(storage, { boardId, code, title: shownTitle })
  }, [boardId, code, storage, shownTitle])

  useEffect(() => {
    if (barred !== undefined) onBarred?.()
  }, [barred, onBarred])

  const isTold = parts !== undefined
  const phaseId = parts?.phase?.id
  useEffect(() => {
    if (isTold) keepUnsentDrafts(phone, { boardId, storage, phaseId, texts })
  }, [boardId, isTold, phaseId, phone, storage, texts])

  if (barred !== undefined && onBarred === undefined) {
    return <ClosedPage onOtherCode={onOtherCode} refusal={barred} />
  }
  return (
    <PageFrame title={shownTitle ?? texts.unnamedBoard} titleLanguage={title?.language}>
      {hearing === 'nothing' ? <p class="banner">{texts.offline}</p> : undefined}
      {notice === undefined ? undefined : (
        <div class="banner problem" role="alert">
          <p>
            <strong>{notice.what}</strong> {notice.why} {notice.fix}
          </p>
          <button onClick={() => phone.dismissNotice()} type="button">
            {texts.close}
          </button>
        </div>
      )}
      {parts === undefined ? (
        <h1>{hearing === 'nothing' ? texts.pageTitle : texts.connecting}</h1>
      ) : (
        <CurrentTask
          boardId={boardId}
          parts={parts}
          phone={phone}
          state={state}
          storage={storage}
        />
      )}
      <OwnCards phone={phone} state={state} />
      <NameField boardId={boardId} storage={storage} />
      <Announcer state={state} />
    </PageFrame>
  )
}
