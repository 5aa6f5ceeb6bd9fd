import { ViewportPortal } from '@xyflow/react'
import { Plus } from 'lucide-react'
import { memo, type KeyboardEvent } from 'react'
import { CardMark } from '#client/checks/CardMark.tsx'
import { useMarks } from '#client/checks/lens-context.ts'
import {
  useLink,
  useModel,
  usePermissions,
  useSession,
  useStore,
} from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { Standing } from '#shared/drawing/link-standing.ts'
import { assumptionColors, assumptionSymbols } from '#shared/drawing/link-styles.ts'
import { inLanguage } from '#shared/model/language.ts'
import type { Texts } from '#shared/text/registry.ts'
import { useCanvas } from './canvas-state.ts'
import { addAssumption, focusNextLink } from './link-cards.ts'
import { focusCard } from './focus.ts'

/** A badge on every link with assumptions or findings, and a plus on the one that has the attention. */
export function LinkBadges() {
  const { badges, hoveredLink, routes } = useCanvas()
  const { selection, snapshot } = useSession()
  const withAssumptions = useStore(badges, (all) => all)
  const marks = useStore(useMarks(), (all) => all)
  const hovered = useStore(hoveredLink, (id) => id)
  const selected = useStore(selection, ({ ids }) =>
    ids.length === 1 && ids[0] !== undefined && snapshot.get().links.has(ids[0])
      ? ids[0]
      : undefined,
  )
  const drawn = useStore(routes, (all) => all)
  // Cards have marks too; those are not drawn as links.
  const ids = new Set([...withAssumptions.keys(), ...marks.keys()])
  for (const id of [hovered, selected]) if (id !== undefined) ids.add(id)
  return (
    <ViewportPortal>
      <div className="canvas-badges">
        {[...ids]
          .filter((id) => drawn.has(id))
          .map((id) => (
            <LinkBadge id={id} key={id} />
          ))}
      </div>
    </ViewportPortal>
  )
}

/** What a link or a card rests on, in words. */
export function toldOf({ status, assumptions, against }: Standing, texts: Texts): string {
  return texts.canvas.restsOn(assumptions, against, texts.assumptionStatuses[status])
}

interface LinkBadgeProps {
  readonly id: string
}

const LinkBadge = memo(LinkBadgeById)

function LinkBadgeById({ id }: LinkBadgeProps) {
  const canvas = useCanvas()
  const session = useSession()
  const texts = useTexts()
  const link = useLink(id)
  const badge = useStore(canvas.badges, (all) => all.get(id))
  const mark = useStore(useMarks(), (all) => all.get(id))
  const route = useStore(canvas.routes, (all) => all.get(id))
  const isSelected = useStore(session.selection, (now) => now.has(id))
  const { language, fallbacks } = useStore(canvas.reading, (reading) => reading)
  const from = useModel(({ elements }) => elements.get(link?.from ?? ''))
  const to = useModel(({ elements }) => elements.get(link?.to ?? ''))
  const { links } = usePermissions()
  if (link === undefined || route === undefined) return null

  const titleOf = (element: typeof from) =>
    inLanguage(element?.title, language, ...fallbacks) || texts.canvas.untitled
  const name = texts.canvas.linkName(titleOf(from), texts.linkKinds[link.kind], titleOf(to))
  const adds = badge === undefined && mark === undefined && session.canEdit && links
  const told = [
    ...(badge === undefined ? [] : [toldOf(badge, texts)]),
    ...(mark === undefined ? [] : [texts.checks.found(mark.count)]),
    ...(adds ? [texts.canvas.addAssumption] : []),
  ].join('. ')

  function open(): void {
    session.setSelection([id])
    if (adds) addAssumption(canvas, id)
    else canvas.openLink(id)
  }

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const key = event.key.toLowerCase()
    if (key === 'escape') focusCard(canvas, link?.from ?? '')
    else if (key === 'arrowdown' || key === 'arrowright') focusNextLink(canvas, id, 1)
    else if (key === 'arrowup' || key === 'arrowleft') focusNextLink(canvas, id, -1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <button
      className="canvas-badge nodrag nopan"
      data-badge={id}
      data-selected={isSelected ? 'true' : undefined}
      onClick={open}
      onFocus={() => session.setSelection([id])}
      onKeyDown={handleKeyDown}
      style={{
        transform: `translate(-50%, -50%) translate(${route.badgeAt.x}px, ${route.badgeAt.y}px)`,
        ...(badge === undefined ? {} : { color: assumptionColors[badge.status] }),
      }}
      title={told}
      type="button"
    >
      <span className="sr-only">{[name, told].filter((words) => words !== '').join('. ')}</span>
      <span aria-hidden="true" className="contents">
        {badge === undefined
          ? undefined
          : `${assumptionSymbols[badge.status]} ${badge.assumptions + badge.against}`}
        <CardMark id={id} />
        {badge === undefined && mark === undefined ? <Plus size={14} /> : undefined}
      </span>
    </button>
  )
}
