import { memo, useState, type CSSProperties } from 'react'
import { AssumptionEditor } from '#client/inspector/AssumptionEditor.tsx'
import { ElementDetails } from '#client/inspector/ElementDetails.tsx'
import { IndicatorList } from '#client/inspector/indicators/IndicatorList.tsx'
import { EditingOthers } from '#client/inspector/fields/EditingOthers.tsx'
import { SectionLevel } from '#client/inspector/fields/Section.tsx'
import {
  useMayChange,
  useModel,
  usePermissions,
  useSession,
  useStore,
} from '#client/session/use-session.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { LockSign } from '#client/ui/LockSign.tsx'
import { isHatched } from '#shared/drawing/card-marks.ts'
import type { LineSide } from '#shared/drawing/divide-columns.ts'
import { stageColors } from '#shared/drawing/tokens.ts'
import type { Element } from '#shared/model/change-model.ts'
import { CardLinks } from './CardLinks.tsx'
import { CardSection } from './CardSection.tsx'
import { CardMenu, type CardPart } from './CardMenu.tsx'
import { CardTitle } from './CardTitle.tsx'
import { CardTraits } from './CardTraits.tsx'
import { LinkPicker } from './LinkPicker.tsx'
import { MoveCard } from './MoveCard.tsx'
import { useOutline } from './outline-context.tsx'
import { useCardActions } from './useCardActions.tsx'
import { useCardTitle } from './useCardTitle.tsx'

interface CardItemProps {
  readonly element: Element
  readonly laneName: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly isEdited: boolean
  /** The side of the accountability line that it belongs to, where it stands at the other. */
  readonly stray: LineSide | undefined
}

/** One card: its title, its menu, what it comes from and leads to, and its assumptions. */
export const CardItem = memo(function CardItem({
  element,
  laneName,
  isFirst,
  isLast,
  isEdited,
  stray,
}: CardItemProps) {
  const { id } = element
  const { outline, inspector, indicators, workshop } = useTexts()
  const mayChange = useMayChange()
  const { isCardLocked, links, move, write } = usePermissions()
  const mayAct = mayChange && (write(element) || move(element) || links)
  const { showsLinks, focusCard } = useOutline()
  const title = useCardTitle()(element).text
  const isSelected = useStore(useSession().selection, (selection) => selection.has(id))
  const hasAssumptions = useModel((snapshot) => (snapshot.assumptionsOn.get(id)?.length ?? 0) > 0)
  const actions = useCardActions()
  const [part, setPart] = useState<CardPart>()
  const closePart = () => {
    setPart(undefined)
    focusCard(id)
  }
  return (
    <li className={`relative ${isSelected ? 'bg-selection-tint' : ''}`} data-card={id}>
      <span
        aria-hidden="true"
        className="absolute inset-y-0 left-0 w-1.5"
        style={edgeOf(element)}
      />
      <div className="flex items-start gap-1 py-1.5 pr-2 pl-4 @max-[15rem]:flex-wrap @max-[15rem]:justify-end">
        <CardTitle actions={actions} element={element} isEdited={isEdited} />
        {isCardLocked(element) ? (
          <span className="mt-2.5 shrink-0">
            <LockSign label={workshop.locked} />
          </span>
        ) : undefined}
        {mayAct ? (
          <CardMenu
            actions={actions}
            element={element}
            isFirst={isFirst}
            isLast={isLast}
            onOpen={setPart}
          />
        ) : undefined}
      </div>
      <CardTraits element={element} stray={stray} />
      <div className="space-y-3 pr-3 pl-4 empty:hidden not-empty:pb-3">
        <EditingOthers owner={id} />
        {showsLinks ? <CardLinks elementId={id} /> : undefined}
        {part === 'move' ? (
          <MoveCard
            laneName={laneName}
            onChoose={(laneId) => {
              setPart(undefined)
              actions.moveTo(element, laneId)
            }}
            onClose={closePart}
          />
        ) : undefined}
        {part === 'to' || part === 'from' ? (
          <Dialog
            isOpen
            onClose={closePart}
            size="small"
            title={part === 'to' ? outline.leadsToList(title) : outline.comesFromList(title)}
          >
            <LinkPicker
              direction={part}
              elementIds={[id]}
              label={outline.searchCard}
              onDone={closePart}
              takesFocus
            />
          </Dialog>
        ) : undefined}
        {part === 'indicators' ? (
          <CardSection onClose={closePart} title={indicators.title}>
            <IndicatorList elementId={id} />
          </CardSection>
        ) : undefined}
        {part === 'properties' ? (
          <CardSection onClose={closePart} title={inspector.properties}>
            <div className="-mx-3 -mb-3">
              <SectionLevel value="h5">
                <ElementDetails element={element} />
              </SectionLevel>
            </div>
          </CardSection>
        ) : undefined}
        {part === 'assumptions' || (hasAssumptions && showsLinks) ? (
          <section aria-label={inspector.assumptions} className="pl-1">
            <AssumptionEditor on={{ kind: 'element', ref: id }} />
          </section>
        ) : undefined}
      </div>
    </li>
  )
})

function edgeOf(element: Element): CSSProperties {
  const { bar } = stageColors[element.type]
  const hatched = `repeating-linear-gradient(135deg, ${bar} 0 3px, #fff 3px 5px)`
  return { background: isHatched(element) ? hatched : bar }
}
