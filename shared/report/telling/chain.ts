import type { Element, Lane } from '#shared/model/change-model.ts'
import { lanesFor } from '#shared/drawing/complete-lanes.ts'
import type { Entry, Fact, Section, Sentence } from '../report.ts'
import { capitalised, gap, joined, quiet, unstressed } from '../sentences.ts'
import type { Telling } from '../telling.ts'
import { linkItems } from './link-sentences.ts'

/** How change is thought to happen: the chain in short, then lane by lane with every link, reason and assumption. */
export function chainSection(telling: Telling): Section {
  const { report } = telling.texts
  const section = { id: 'how-change', title: report.howChange }
  const lanes = lanesWithCards(telling)
  if (lanes.length === 0) return { ...section, blocks: [gap(report.emptyBoard)], sections: [] }
  return {
    ...section,
    blocks: [{ kind: 'facts', facts: lanes.flatMap((lane) => inShort(lane, telling)) }],
    sections: lanes.map((lane, index) => laneSection(lane, index, telling)),
  }
}

interface LaneWithCards {
  /** Undefined for the cards that nobody has given a place. */
  readonly lane: Lane | undefined
  readonly elements: readonly Element[]
}

function lanesWithCards({ model }: Telling): readonly LaneWithCards[] {
  const placed = model.elements.filter(({ parked }) => parked !== true)
  const inLane = Map.groupBy(placed, ({ laneId }) => laneId)
  const lanes = model.lanes
    .toSorted((one, other) => one.order - other.order)
    .map((lane) => ({ lane, elements: downwards(inLane.get(lane.id) ?? []) }))
  const known = new Set(model.lanes.map(({ id }) => id))
  const rest = model.elements.filter(
    ({ parked, laneId }) => parked === true || laneId === undefined || !known.has(laneId),
  )
  return [...lanes, { lane: undefined, elements: rest }].filter(
    ({ elements }) => elements.length > 0,
  )
}

/** As they stand on the board, from top to bottom. */
function downwards(elements: readonly Element[]): readonly Element[] {
  return elements.toSorted(
    (one, other) => one.position.y - other.position.y || one.position.x - other.position.x,
  )
}

const shortest = 6

/** What people mean to bring about; what comes from outside or does harm is told in sections of its own. */
function inShort({ lane, elements }: LaneWithCards, { texts, title }: Telling): readonly Fact[] {
  const meant = elements.filter(
    ({ condition, polarity, intended }) =>
      condition !== true && polarity !== 'negative' && intended !== false,
  )
  if (meant.length === 0) return []
  const words =
    lane === undefined
      ? texts.report.parking
      : lane.horizon === undefined
        ? texts.chainWords[lane.type]
        : `${texts.chainWords[lane.type]} ${texts.chainHorizons[lane.horizon]}`
  const shown = meant.length > shortest ? meant.slice(0, shortest - 1) : meant
  const omitted = meant.length - shown.length
  return [
    {
      label: words,
      sentences: [
        ...shown.map((element) => unstressed(title(element))),
        ...(omitted === 0 ? [] : [quiet(texts.report.andMore(omitted))]),
      ],
    },
  ]
}

function laneSection({ lane, elements }: LaneWithCards, index: number, telling: Telling): Section {
  const { texts, say } = telling
  const id = `lane-${index + 1}`
  const entries = elements.map((element) => entryOf(element, telling))
  if (lane === undefined) {
    return { id, title: texts.report.parking, blocks: [{ kind: 'entries', entries }], sections: [] }
  }
  const [own] = say(lane.title)
  const [usual] = lanesFor([lane]).flatMap(({ title }) => say(title))
  const title = own ?? usual
  const question = say(lane.question, 'quiet')
  return {
    id,
    title: title?.text ?? texts.elementTypePlurals[lane.type],
    language: title?.language,
    blocks: [
      ...(question.length === 0 ? [] : [{ kind: 'paragraph', sentence: question } as const]),
      { kind: 'entries', entries },
    ],
    sections: [],
  }
}

function entryOf(element: Element, telling: Telling): Entry {
  const { texts, say, title } = telling
  const marks = [
    ...(element.condition === true ? [texts.cardMarks.condition] : []),
    ...(element.polarity === 'negative' ? [texts.polarities.negative.toLowerCase()] : []),
    ...(element.intended === false ? [texts.cardMarks.unintended] : []),
  ]
  const description: Sentence = say(element.description)
  return {
    title: joined([title(element), marks.length === 0 ? [] : quiet(`(${marks.join(', ')})`)]),
    ...(description.length === 0 ? {} : { text: description }),
    items: linkItems(element, telling).map((item) => ({
      ...item,
      sentence: item.sentence.map((phrase, index) =>
        index === 0 ? { ...phrase, text: capitalised(phrase.text) } : phrase,
      ),
    })),
  }
}
