import type { Scene } from '#shared/drawing/scene.ts'
import type { Assumption } from '#shared/model/change-model.ts'
import { inLanguage, type LocalizedText } from '#shared/model/language.ts'
import { bookletTexts } from '#shared/text/areas/booklet.ts'
import { drawingTexts } from '#shared/text/areas/formats.ts'
import { reportTexts } from '#shared/text/areas/report.ts'
import { assumptionStatusTexts, linkKindTexts } from '#shared/text/areas/stages.ts'

/** What the speaker knows of a card: what it says, what it leads to and why, and what that rests on. */
export function cardNotes(scene: Scene, id: string): readonly string[] {
  const { model, language, elements } = scene
  const say = (text: LocalizedText | undefined): string =>
    inLanguage(text, language, model.primaryLanguage)
  const titleOf = (ref: string): string =>
    say(elements.get(ref)?.title) || drawingTexts.untitled[language]
  const description = say(elements.get(id)?.description)
  const links = model.links.filter(({ from }) => from === id)
  return [
    description === '' ? titleOf(id) : `${titleOf(id)}: ${description}`,
    ...assumed(scene, id, say),
    ...links.flatMap((link) => {
      const because = say(link.rationale)
      const rests = assumed(scene, link.id, say)
      if (because === '' && rests.length === 0) return []
      const reason = because === '' ? '' : ` (${bookletTexts.because[language]}: ${because})`
      return [`→ ${linkKindTexts[link.kind][language]} ${titleOf(link.to)}${reason}`, ...rests]
    }),
  ]
}

function assumed(
  { assumptionsOn, language }: Scene,
  ref: string,
  say: (text: Assumption['text']) => string,
): readonly string[] {
  return (assumptionsOn.get(ref) ?? []).map(({ text, status }) => {
    const state = assumptionStatusTexts[status][language].toLowerCase()
    return `${bookletTexts.provided[language]} (${state}): ${say(text) || reportTexts.notFilledIn[language]}`
  })
}
