import type { ElementType, Horizon } from '#shared/model/change-model.ts'
import type { OutlineItem } from '#shared/model/outline-text.ts'
import { stageOrder, stages, unplacedType } from '#shared/model/stages.ts'
import { horizonCalled, typeCalled, type TypeRead } from '../parts/read-words.ts'

export interface OutlineLine extends OutlineItem {
  /** Whether it stands for a card that stands elsewhere in full. */
  readonly isReference?: boolean
}

export interface OutlineCard {
  readonly title: string
  readonly description?: string | undefined
  readonly type: ElementType
  readonly horizon?: Horizon | undefined
  /** Which of the cards leads to it. */
  readonly parent: number | undefined
  /** Whether the outline says anything about its place in the chain. */
  readonly isPlaced: boolean
  /** As in its line. */
  readonly isReference: boolean
}

interface OpenLine {
  readonly depth: number
  /** A card, or a heading with what stands under it. */
  readonly is: { readonly card: number; readonly type: ElementType } | { readonly under: TypeRead }
  /** Whether it stays open for lines that are as deep as itself. */
  readonly isFlat: boolean
}

/**
 * Gives every line of an outline its type and what leads to it. A line that is only the name of a type, such as
 * "Effecten – korte termijn", is a heading for the lines under it; other lines follow in the chain on what they are
 * indented under. A plain list says nothing of types, so its cards are not placed.
 */
export function readOutline(items: readonly OutlineLine[]): readonly OutlineCard[] {
  const headings = items.map(headingIn)
  const isPlaced =
    headings.some((heading) => heading !== undefined) ||
    items.some(({ depth, type }) => depth > 0 || type !== undefined)
  const cards: OutlineCard[] = []
  const open: OpenLine[] = []
  for (const [index, item] of items.entries()) {
    const { depth } = item
    const next = items[index + 1]?.depth ?? 0
    const under = headings[index]
    while (isClosedBy(open.at(-1), depth, under !== undefined)) open.pop()
    if (under === undefined) {
      const above = open.at(-1)?.is
      const card = readCard(item, above, next > depth)
      open.push({ depth, is: { card: cards.length, type: card.type }, isFlat: false })
      cards.push(isPlaced ? card : { ...card, type: unplacedType, isPlaced })
    } else open.push({ depth, is: { under }, isFlat: next <= depth })
  }
  return cards
}

function isClosedBy(line: OpenLine | undefined, depth: number, isHeading: boolean): boolean {
  if (line === undefined || line.depth < depth) return false
  return line.depth > depth || isHeading || !line.isFlat
}

function readCard(
  { title, description, type, isReference = false }: OutlineLine,
  above: OpenLine['is'] | undefined,
  hasMore: boolean,
): OutlineCard {
  const text = { title, description, isPlaced: true, isReference }
  if (above === undefined) return { ...text, type: type ?? firstWork, parent: undefined }
  if ('card' in above) {
    return { ...text, type: type ?? typeAfter(above.type, hasMore), parent: above.card }
  }
  const horizon = type === undefined ? above.under.horizon : undefined
  return { ...text, type: type ?? above.under.type, horizon, parent: undefined }
}

/** What a line that holds nothing but a type's name, and perhaps a term, says of the lines under it. */
function headingIn({ title, type, description }: OutlineItem): TypeRead | undefined {
  if (type !== undefined || description !== undefined) return undefined
  const words = title.replace(/[\s:]+$/, '')
  const [name = '', term, ...others] = words.split(/\s+[–—-]\s+|\s*[(:,]\s*/)
  if (others.length > 0 || (term !== undefined && horizonCalled(term) === undefined)) {
    return undefined
  }
  return typeCalled(name) === undefined ? undefined : typeCalled(words)
}

const chain = stageOrder.filter((type) => stages[type].level !== undefined)
const firstWork = chain.find((type) => stages[type].isWork) ?? unplacedType

/** The next step of the chain; the last of it is kept for what leads nowhere further. */
function typeAfter(type: ElementType, hasMore: boolean): ElementType {
  const { level, isPrivate } = stages[type]
  if (isPrivate) return type
  if (level === undefined) return firstWork
  const next = chain[chain.indexOf(type) + 1] ?? type
  return hasMore && stages[next].isGoal ? type : next
}
