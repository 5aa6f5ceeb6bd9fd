import { useId, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { fieldError } from '#client/ui/field-look.ts'
import { limits } from '#shared/model/change-model.ts'

interface FigureCellProps {
  readonly label: string
  readonly placeholder: string
  /** What it says now, as somebody would type it. */
  readonly text: string
  /** Whether what it says is odd, such as words where a number belongs. */
  readonly isOdd: boolean
  /** Keeps what was typed, or says why it cannot be kept. */
  readonly onCommit: (draft: string) => string | undefined
  /** Goes to another cell. */
  readonly onMove: (rows: number, columns: number) => void
  /** Takes what is pasted where it is more than one cell. */
  readonly onPasteMany?: ((text: string) => void) | undefined
  /** Where it stands, for the table to find it. */
  readonly place: string
}

/** A cell that is typed in as in a spreadsheet: Enter and the arrows go on, Escape takes back. */
export function FigureCell({
  label,
  placeholder,
  text,
  isOdd,
  onCommit,
  onMove,
  onPasteMany,
  place,
}: FigureCellProps) {
  const [draft, setDraft] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const problemId = useId()
  const commit = (): boolean => {
    if (draft === undefined || draft.trim() === text) {
      setDraft(undefined)
      setProblem(undefined)
      return true
    }
    const found = onCommit(draft.trim())
    setProblem(found)
    if (found === undefined) setDraft(undefined)
    return found === undefined
  }
  const handleKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape' && draft !== undefined) {
      flushSync(() => {
        setDraft(undefined)
        setProblem(undefined)
      })
      // What is typed next takes the place of what is there again.
      event.currentTarget.select()
      // The dialog around it stays.
      event.stopPropagation()
      return
    }
    const move = moveOf(event)
    if (move === undefined) return
    event.preventDefault()
    // Drawn at once, so that the row it may have made is there to go to.
    const isKept = flushSync(commit)
    if (isKept) onMove(...move)
  }
  const handlePaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text/plain')
    if (onPasteMany === undefined || !/[\t\n]/u.test(pasted.trim())) return
    event.preventDefault()
    onPasteMany(pasted)
  }
  return (
    <>
      <input
        aria-describedby={problem === undefined ? undefined : problemId}
        aria-invalid={isOdd || problem !== undefined ? true : undefined}
        aria-label={label}
        autoComplete="off"
        className={`block min-h-9 w-full min-w-0 rounded-md border bg-surface px-2 py-1 text-sm outline-offset-0 placeholder:text-muted/70 coarse:min-h-11 coarse:text-base ${problem === undefined ? (isOdd ? 'border-warn' : 'border-line') : 'border-danger'}`}
        data-cell={place}
        data-kept
        maxLength={limits.description}
        onBlur={commit}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={handleKeyDown}
        onPaste={handlePaste}
        placeholder={placeholder}
        type="text"
        value={draft ?? text}
      />
      {problem === undefined ? undefined : (
        <p className={fieldError} id={problemId}>
          {problem}
        </p>
      )}
    </>
  )
}

/** Rows and columns to go, or nothing where the key belongs to the text. */
function moveOf({
  key,
  shiftKey,
  currentTarget,
}: KeyboardEvent<HTMLInputElement>): [rows: number, columns: number] | undefined {
  const { selectionStart, selectionEnd, value } = currentTarget
  const isCaret = selectionStart === selectionEnd
  const isWhole = selectionStart === 0 && selectionEnd === value.length
  if (key === 'Enter') return [shiftKey ? -1 : 1, 0]
  if (shiftKey) return undefined
  if (key === 'ArrowDown') return [1, 0]
  if (key === 'ArrowUp') return [-1, 0]
  if (key === 'ArrowLeft' && (isWhole || (isCaret && selectionStart === 0))) return [0, -1]
  if (key === 'ArrowRight' && (isWhole || (isCaret && selectionEnd === value.length))) return [0, 1]
  return undefined
}
