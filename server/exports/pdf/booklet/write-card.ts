import { assumptionSymbols } from '#shared/drawing/link-styles.ts'
import { elementLabel } from '#shared/drawing/picture/draw-card.ts'
import type { Scene } from '#shared/drawing/scene.ts'
import { stageIconPaths } from '#shared/drawing/stage-icon-paths.ts'
import { stageColors } from '#shared/drawing/tokens.ts'
import type { Assumption, Element, Link } from '#shared/model/change-model.ts'
import { inLanguage, type LocalizedText } from '#shared/model/language.ts'
import { bookletTexts } from '#shared/text/areas/booklet.ts'
import { drawingTexts } from '#shared/text/areas/formats.ts'
import { reportTexts } from '#shared/text/areas/report.ts'
import {
  assumptionStatusTexts,
  incomingLinkKindTexts,
  linkKindTexts,
} from '#shared/text/areas/stages.ts'
import type { Fact, Pages } from '../kit/pages.ts'
import { cardHeight } from './card-height.ts'
import { writeIndicators } from './write-indicators.ts'

const wholePage = 660

/** A card in words: what it says, for whom, where it comes from, what it leads to, and what that rests on. */
export function writeCard(pages: Pages, scene: Scene, element: Element, mayMoveOn: boolean): void {
  const { language, model } = scene
  const say = (text: LocalizedText | undefined): string =>
    inLanguage(text, language, model.primaryLanguage)
  const titleOf = (id: string): string =>
    say(scene.elements.get(id)?.title) || drawingTexts.untitled[language]
  const groups = model.stakeholders.filter(({ id }) => element.stakeholderIds.includes(id))
  const facts: Fact[] = [
    ...(groups.length === 0
      ? []
      : [
          {
            term: bookletTexts.forWhom[language],
            words: groups.map(({ name }) => say(name)).join('; '),
          },
        ]),
    ...model.links
      .filter(({ to }) => to === element.id)
      .map(({ kind, from }) => ({
        term: capitalised(incomingLinkKindTexts[kind][language]),
        words: titleOf(from),
      })),
    ...model.links
      .filter(({ from }) => from === element.id)
      .flatMap((link) => linkFacts(scene, link, titleOf(link.to), say)),
    ...assumptionFacts(scene, element.id, say),
  ]
  const title = say(element.title) || drawingTexts.untitled[language]
  const description = say(element.description)
  const indicators = model.indicators
    .filter(({ elementId }) => elementId === element.id)
    .map(({ name }) => say(name))
  const height = cardHeight({ title, description, facts, indicators })
  // What takes more than a page is not helped by a new one.
  if (mayMoveOn && height < wholePage) pages.newPageUnless(height)
  pages.heading(3, title, {
    iconPath: stageIconPaths[element.type],
    color: stageColors[element.type].bar,
    label: elementLabel(element, language),
  })
  pages.paragraph(description)
  pages.facts(facts)
  writeIndicators(pages, scene, element.id)
}

function linkFacts(
  scene: Scene,
  { id, kind, rationale }: Link,
  target: string,
  say: (text: LocalizedText | undefined) => string,
): readonly Fact[] {
  const { language } = scene
  const because = say(rationale)
  return [
    { term: capitalised(linkKindTexts[kind][language]), words: target },
    ...(because === '' ? [] : [{ term: bookletTexts.because[language], words: because }]),
    ...assumptionFacts(scene, id, say),
  ]
}

function assumptionFacts(
  { assumptionsOn, language }: Scene,
  ref: string,
  say: (text: LocalizedText | undefined) => string,
): readonly Fact[] {
  const status = (assumption: Assumption): string =>
    `${assumptionSymbols[assumption.status]} ${assumptionStatusTexts[assumption.status][language]}`
  return (assumptionsOn.get(ref) ?? []).map((assumption) => ({
    term: bookletTexts.provided[language],
    words: `${say(assumption.text) || reportTexts.notFilledIn[language]} (${status(assumption)})`,
  }))
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
