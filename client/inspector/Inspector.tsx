import { useModel, useSelection, useCanEdit } from '#client/session/use-session.tsx'
import { BoardPanel } from './BoardPanel.tsx'
import { ElementPanel } from './ElementPanel.tsx'
import { GroupPanel } from './GroupPanel.tsx'
import { LinkPanel } from './LinkPanel.tsx'
import { ReadOnlyReason } from './ReadOnlyReason.tsx'

/** The details of what is selected, to read and to change; with nothing selected, of the board itself. */
export function Inspector() {
  const canEdit = useCanEdit()
  return (
    <div className="flex min-h-full flex-col bg-surface text-ink">
      {canEdit ? undefined : <ReadOnlyReason />}
      <Selected />
    </div>
  )
}

function Selected() {
  const { ids } = useSelection()
  const elements = useModel((snapshot) => snapshot.elements)
  const links = useModel((snapshot) => snapshot.links)
  // What somebody else deleted is not selected any more.
  const there = ids.filter((id) => elements.has(id) || links.has(id))
  const [first] = there
  if (first === undefined) return <BoardPanel />
  if (there.length > 1) return <GroupPanel ids={there} />
  return elements.has(first) ? (
    <ElementPanel id={first} key={first} />
  ) : (
    <LinkPanel id={first} key={first} />
  )
}
