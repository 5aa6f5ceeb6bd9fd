import { EditableCard, EditableLinks } from '#client/session/Editable.tsx'
import { useModel, useSelection } from '#client/session/use-session.tsx'
import { keepFocusIn } from '#client/ui/keep-focus-in.ts'
import { BoardPanel } from './BoardPanel.tsx'
import { ElementPanel } from './ElementPanel.tsx'
import { GroupPanel } from './GroupPanel.tsx'
import { LinkPanel } from './LinkPanel.tsx'
import { ReadOnlyReason } from './ReadOnlyReason.tsx'

/** The details of what is selected, to read and to change; with nothing selected, of the board itself. */
export function Inspector() {
  const { ids } = useSelection()
  const elements = useModel((snapshot) => snapshot.elements)
  const links = useModel((snapshot) => snapshot.links)
  // What somebody else deleted is not selected any more.
  const there = ids.filter((id) => elements.has(id) || links.has(id))
  const shown = there.length > 1 ? 'several' : there[0]
  return (
    <div
      className="flex h-full flex-col overflow-y-auto bg-surface text-ink outline-none"
      ref={keepFocusIn}
      tabIndex={-1}
    >
      <div className="contents" key={shown} ref={beginAtTop}>
        {shown === undefined ? (
          <>
            <ReadOnlyReason />
            <BoardPanel />
          </>
        ) : there.length > 1 ? (
          <>
            <ReadOnlyReason />
            <GroupPanel ids={there} />
          </>
        ) : elements.has(shown) ? (
          <EditableCard id={shown}>
            <ReadOnlyReason cardId={shown} />
            <ElementPanel id={shown} />
          </EditableCard>
        ) : (
          <EditableLinks>
            <ReadOnlyReason />
            <LinkPanel id={shown} />
          </EditableLinks>
        )}
      </div>
    </div>
  )
}

/** Something else begins at its top, wherever the last thing was scrolled to. */
function beginAtTop(content: HTMLElement | null): void {
  if (content?.parentElement) content.parentElement.scrollTop = 0
}
