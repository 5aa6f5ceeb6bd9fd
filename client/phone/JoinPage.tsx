/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks'
import type { Refusal } from './ask-server.ts'
import type { JoinedBoard } from './joined-boards.ts'
import { useTexts } from './language.tsx'
import { PageFrame } from './PageFrame.tsx'
import { longestName } from './own-name.ts'
import { readJoinCode } from '#shared/model/join-code.ts'
import { usePageTitle } from './use-page-title.ts'

interface JoinPageProps {
  readonly boards: readonly JoinedBoard[]
  readonly code: string
  readonly name: string
  /** Why the code did not let anybody in. */
  readonly refusal?: Refusal
  readonly onCode: (code: string, name: string) => void
  readonly onBoard: (board: JoinedBoard) => void
}

/** Coming in with the code on the big screen, typed in whatever way. */
export function JoinPage({
  boards,
  code: firstCode,
  name: firstName,
  refusal,
  onCode,
  onBoard,
}: JoinPageProps) {
  const texts = useTexts()
  const [code, setCode] = useState(firstCode)
  const [name, setName] = useState(firstName)
  const [error, setError] = useState(
    refusal === undefined ? undefined : `${refusal.what} ${refusal.fix}`,
  )
  const fieldRef = useRef<HTMLInputElement>(null)
  usePageTitle(texts.joinTitle)

  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    const read = readJoinCode(code)
    if (read !== undefined) return onCode(read, name.trim())
    setError(texts.codeWrong)
    fieldRef.current?.focus()
  }

  return (
    <PageFrame title="Catena">
      <h1>{texts.joinTitle}</h1>
      <form noValidate onSubmit={handleSubmit}>
        <label class="field">
          <span class="label">{texts.code}</span>
          <span class="help" id="code-help">
            {texts.codeHelp}
          </span>
          <input
            aria-describedby={error === undefined ? 'code-help' : 'code-help code-error'}
            aria-invalid={error !== undefined}
            autocapitalize="characters"
            autocomplete="off"
            autocorrect="off"
            class="code"
            enterkeyhint="go"
            maxLength={120}
            onInput={({ currentTarget }) => {
              setCode(currentTarget.value)
              setError(undefined)
            }}
            ref={fieldRef}
            spellcheck={false}
            type="text"
            value={code}
          />
        </label>
        <p class="error" id="code-error" role="alert">
          {error}
        </p>
        <label class="field">
          <span class="label">{texts.name}</span>
          <span class="help" id="name-help">
            {texts.nameHelp}
          </span>
          <input
            aria-describedby="name-help"
            autocomplete="name"
            enterkeyhint="go"
            maxLength={longestName}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
            placeholder={texts.anonymous}
            type="text"
            value={name}
          />
        </label>
        <button class="main-action" type="submit">
          {texts.join}
        </button>
      </form>
      {boards.length > 0 ? (
        <section>
          <h2>{texts.joinedBefore}</h2>
          <ul class="plain">
            {boards.map((board) => (
              <li key={board.boardId}>
                <button class="row-action" onClick={() => onBoard(board)} type="button">
                  <span>{board.title === '' ? texts.unnamedBoard : board.title}</span>
                  <span class="quiet">{board.code}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : undefined}
    </PageFrame>
  )
}
