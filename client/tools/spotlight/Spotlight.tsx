import { Eye, MousePointerClick, TriangleAlert, X } from 'lucide-react'
import { useMemo } from 'react'
import { useModel, useSelection } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { Command } from '#shared/workshop/commands.ts'
import type { Area } from '#shared/model/area.ts'
import type { Spotlight as SpotlightState } from '#shared/workshop/workshop.ts'
import { useFacilitation, useWorkshop } from '../facilitation.ts'
import { useCommand } from '../use-command.ts'
import { tooSmallOn } from './back-row.ts'
import { useAreaOf } from './use-area-of.ts'
import { useSight } from './use-sight.ts'

/** The most cards that a spotlight names. */
const mostCards = 200

/** What the big screen shows, apart from what this person looks at. */
export function Spotlight() {
  const { tools } = useTexts()
  const tell = useCommand()
  const { hasBoard } = useFacilitation()
  const spotlight = useWorkshop((workshop) => workshop.spotlight)
  return (
    <div className="space-y-3">
      <p className="text-sm text-muted">{tools.spotlightMore}</p>
      <p aria-live="polite" className="text-sm font-semibold">
        {tools.spotNow(nameOf(spotlight, tools))}
      </p>
      {hasBoard ? <Choices /> : undefined}
      {spotlight === undefined || spotlight === null ? undefined : (
        <Button icon={X} onPress={() => void tell({ type: 'set-spotlight', spotlight: null })}>
          {tools.spotOff}
        </Button>
      )}
    </div>
  )
}

/** What is selected, or what is seen; each with a warning where a room could not read it. */
function Choices() {
  const { tools } = useTexts()
  const tell = useCommand()
  const { elementIds, linkId } = useSelected()
  const selectedArea = useAreaOf(elementIds)
  const sight = useSight()
  const set = (spotlight: Extract<Command, { type: 'set-spotlight' }>['spotlight']) =>
    void tell({ type: 'set-spotlight', spotlight })
  return (
    <>
      {elementIds.length === 0 ? (
        <p className="text-sm text-muted">{tools.spotNothing}</p>
      ) : (
        <div>
          <Button
            icon={MousePointerClick}
            onPress={() =>
              set({
                elementIds: [...elementIds],
                ...(linkId === undefined ? {} : { linkId }),
              })
            }
          >
            {tools.spotSelection(linkId === undefined ? elementIds.length : 1)}
          </Button>
          <BackRow area={selectedArea} />
        </div>
      )}
      {sight === undefined ? (
        <p className="text-sm text-muted">{tools.needsCanvas}</p>
      ) : (
        <div>
          <Button icon={Eye} onPress={() => set({ area: sight, elementIds: [] })}>
            {tools.spotView}
          </Button>
          <BackRow area={sight} />
        </div>
      )}
    </>
  )
}

function BackRow({ area }: { readonly area: Area | undefined }) {
  const { tools } = useTexts()
  const [one, other] = area === undefined ? [] : tooSmallOn(area)
  if (one === undefined) return undefined
  return (
    <div className="mt-1.5 flex gap-2 rounded-lg bg-warn-tint p-2.5 text-sm">
      <span className="mt-0.5 text-warn">
        <Icon source={TriangleAlert} />
      </span>
      <div>
        <p className="font-semibold">{tools.tooSmall}</p>
        <p>{tools.tooSmallMore(other === undefined ? one : tools.shapesBoth(one, other))}</p>
      </div>
    </div>
  )
}

/** The selected cards and, where no card is, the selected link. */
function useSelected(): { readonly elementIds: readonly string[]; readonly linkId?: string } {
  const { ids } = useSelection()
  const elements = useModel((snapshot) => snapshot.elements)
  const links = useModel((snapshot) => snapshot.links)
  return useMemo(() => {
    const elementIds = ids.filter((id) => elements.has(id)).slice(0, mostCards)
    const link = links.get(ids.find((id) => links.has(id)) ?? '')
    if (elementIds.length > 0 || link === undefined) return { elementIds }
    return { elementIds: [link.from, link.to], linkId: link.id }
  }, [ids, elements, links])
}

function nameOf(
  spotlight: SpotlightState | null | undefined,
  tools: ReturnType<typeof useTexts>['tools'],
): string {
  if (spotlight === undefined || spotlight === null) return tools.spotWhole
  if (spotlight.linkId !== undefined) return tools.spotLink
  const count = spotlight.elementIds.length
  return count > 0 ? tools.cards(count) : tools.spotPart
}
