import {
  ArrowDown,
  ArrowLeftToLine,
  ArrowRightFromLine,
  ArrowUp,
  ChartLine,
  Columns3,
  Copy,
  Ellipsis,
  HelpCircle,
  PanelRight,
  PencilLine,
  SlidersHorizontal,
  Trash2,
} from 'lucide-react'
import { usePermissions, useSession } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { MenuButton } from '#client/ui/MenuButton.tsx'
import type { Element } from '#shared/model/change-model.ts'
import { stages } from '#shared/model/stages.ts'
import { useOutline } from './outline-context.tsx'
import type { useCardActions } from './useCardActions.tsx'
import { useCardTitle } from './useCardTitle.tsx'

/** What a card unfolds under its title on request. */
export type CardPart = 'move' | 'to' | 'from' | 'assumptions' | 'indicators' | 'properties'

interface CardMenuProps {
  readonly element: Element
  readonly actions: ReturnType<typeof useCardActions>
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onOpen: (part: CardPart) => void
}

export function CardMenu({ element, actions, isFirst, isLast, onOpen }: CardMenuProps) {
  const { outline, inspector, indicators } = useTexts()
  const session = useSession()
  const { adds, links, move, remove, write } = usePermissions()
  const allowed: Readonly<Record<string, boolean>> = {
    edit: write(element),
    to: links,
    from: links,
    assumptions: write(element),
    properties: write(element),
    up: move(element),
    down: move(element),
    move: move(element),
    duplicate: adds,
    delete: remove(element),
  }
  const { edit, onOpenDetails } = useOutline()
  const title = useCardTitle()(element).text
  // After the menu has given the focus back, so that what opens keeps it.
  const open = (part: CardPart) => () => setTimeout(() => onOpen(part))
  return (
    <MenuButton
      icon={Ellipsis}
      items={[
        {
          id: 'edit',
          label: outline.editTitle,
          icon: PencilLine,
          shortcut: 'Enter',
          onAction: () => setTimeout(() => edit(element.id)),
        },
        ...(onOpenDetails === undefined
          ? []
          : [
              {
                id: 'details',
                label: outline.openDetails,
                icon: PanelRight,
                onAction: () => {
                  session.setSelection([element.id])
                  onOpenDetails()
                },
              },
            ]),
        { id: 'to', label: outline.linkTo, icon: ArrowRightFromLine, onAction: open('to') },
        { id: 'from', label: outline.linkFrom, icon: ArrowLeftToLine, onAction: open('from') },
        {
          id: 'assumptions',
          label: inspector.addAssumption,
          icon: HelpCircle,
          onAction: open('assumptions'),
        },
        ...(stages[element.type].isMeasured
          ? [
              {
                id: 'indicators',
                label: indicators.title,
                icon: ChartLine,
                onAction: open('indicators'),
              },
            ]
          : []),
        {
          id: 'properties',
          label: inspector.properties,
          icon: SlidersHorizontal,
          onAction: open('properties'),
        },
        {
          id: 'up',
          label: outline.moveUp,
          icon: ArrowUp,
          shortcut: 'Alt+↑',
          isDisabled: isFirst,
          onAction: () => actions.moveBy(element, -1),
        },
        {
          id: 'down',
          label: outline.moveDown,
          icon: ArrowDown,
          shortcut: 'Alt+↓',
          isDisabled: isLast,
          onAction: () => actions.moveBy(element, 1),
        },
        { id: 'move', label: outline.moveTo, icon: Columns3, onAction: open('move') },
        {
          id: 'duplicate',
          label: outline.duplicate,
          icon: Copy,
          onAction: () => actions.duplicate(element),
        },
        {
          id: 'delete',
          label: outline.delete,
          icon: Trash2,
          shortcut: 'Delete',
          isDanger: true,
          onAction: () => actions.remove(element),
        },
      ].filter(({ id }) => allowed[id] !== false)}
      label={outline.cardActions(title)}
    />
  )
}
