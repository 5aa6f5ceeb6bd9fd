import { boardTexts } from '#shared/model/collections.ts'
import type { Fact, Section, Sentence } from '../report.ts'
import { quiet } from '../sentences.ts'
import type { Telling } from '../telling.ts'

/** The problem, the mission and the vision, as the board has them or else as cards say them. */
export function purposeSection(telling: Telling): Section {
  const { model, texts, say } = telling
  const facts = boardTexts
    .filter((key) => key !== 'title')
    .map((key): Fact => {
      const own = say(model[key])
      const cards = model.elements
        .filter(({ type }) => type === key)
        .map((element) => say(element.title))
      const sentences = own.length > 0 ? [own] : cards.filter((words) => words.length > 0)
      const missing: readonly Sentence[] = [quiet(texts.report.notWritten)]
      return {
        label: texts.elementTypes[key],
        sentences: sentences.length === 0 ? missing : sentences,
      }
    })
  return {
    id: 'purpose',
    title: texts.report.purpose,
    blocks: [{ kind: 'facts', facts }],
    sections: [],
  }
}
