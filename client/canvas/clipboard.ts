import type { BoardSnapshot } from '#client/session/session.ts'
import { parkingId } from '#shared/drawing/board-layout.ts'
import { sizes } from '#shared/drawing/sizes.ts'
import {
  changeModelSchema,
  formatVersion,
  type ChangeModel,
  type Position,
} from '#shared/model/change-model.ts'
import { inLanguage } from '#shared/model/language.ts'
import { pickElements } from '#shared/model/pick-elements.ts'
import type { CanvasState } from './canvas-state.ts'
import { kindIn } from './create-card.ts'

/**
 * What travels over the clipboard: the titles as plain text for any program, and as a list that also carries the
 * cards themselves. Both go by the copy and paste events, which work without a secure context too.
 */

type CopiedModel = Partial<ChangeModel>

const copiedSchema = changeModelSchema
  .pick({
    stakeholders: true,
    elements: true,
    links: true,
    assumptions: true,
    evidence: true,
    indicators: true,
  })
  .partial()

/** The cards as a model of their own, with the links between them. */
export function copyCards({ session }: CanvasState, ids: readonly string[]): CopiedModel {
  return pickElements(toModel(session.snapshot.get()), new Set(ids))
}

export function writeClipboard(
  clipboard: DataTransfer,
  { reading }: CanvasState,
  copied: CopiedModel,
): void {
  const { language, fallbacks } = reading.get()
  const titles = (copied.elements ?? []).map(({ title }) =>
    inLanguage(title, language, ...fallbacks),
  )
  const rows = titles.map((title) => `<li>${escapeHtml(title)}</li>`).join('')
  const carried = encodeURIComponent(JSON.stringify(copied)).replaceAll("'", '%27')
  clipboard.setData('text/plain', titles.join('\n'))
  clipboard.setData('text/html', `<ul data-catena='${carried}'>${rows}</ul>`)
}

/** The cards that a clipboard carries, or nothing where it comes from elsewhere. */
export function readClipboard(clipboard: DataTransfer): CopiedModel | undefined {
  const carried = /data-catena=["']([^"']*)["']/.exec(clipboard.getData('text/html'))?.[1]
  if (carried === undefined) return undefined
  try {
    const parsed = copiedSchema.safeParse(JSON.parse(decodeURIComponent(carried)))
    // The schema leaves absent lists out; the compiler takes them for lists that are undefined.
    return parsed.success ? (parsed.data as CopiedModel) : undefined
  } catch {
    // Somebody else's attribute of the same name: the plain text will do.
    return undefined
  }
}

/** Adds copied cards under new ids, a little below the originals, and selects them. Returns how many. */
export function addCopies(
  { session, layout }: CanvasState,
  copied: CopiedModel,
  shift: Position = { x: 0, y: sizes.grid },
): number {
  const { lanes } = layout.get()
  const elements = (copied.elements ?? []).map((element) => {
    const home =
      lanes.find(({ id }) => id === element.laneId) ??
      lanes.find(({ lane }) => lane?.type === element.type) ??
      lanes.find(({ id }) => id === parkingId)
    const { laneId: _, pinned: __, ...rest } = element
    const position = { x: element.position.x + shift.x, y: element.position.y + shift.y }
    const isParked = element.parked === true || home === undefined
    return {
      ...rest,
      position,
      ...(isParked ? { parked: true } : pickLane(kindIn(home))),
    }
  })
  const ids = session.actions.addModel({ ...copied, elements })
  session.setSelection(ids)
  return ids.length
}

// The type stays what it was: a copy says what the original said, wherever its lane has gone.
function pickLane(kind: ReturnType<typeof kindIn>) {
  return 'laneId' in kind ? { laneId: kind.laneId } : { parked: true }
}

function toModel({ facts, ...lists }: BoardSnapshot): ChangeModel {
  return {
    ...facts,
    format: 'catena',
    version: formatVersion,
    lanes: lists.lanes,
    stakeholders: [...lists.stakeholders.values()],
    elements: [...lists.elements.values()],
    links: [...lists.links.values()],
    assumptions: [...lists.assumptions.values()],
    evidence: [...lists.evidence.values()],
    indicators: [...lists.indicators.values()],
    costs: [],
    scenarios: [],
    stories: [],
    votes: [],
  }
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
