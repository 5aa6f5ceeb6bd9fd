import type { Story } from '#shared/model/change-model.ts'
import { formatDay } from '#shared/text/format.ts'
import type { Quote, Section, Sentence } from '../report.ts'
import { compose, gap, joined, plain, quiet } from '../sentences.ts'
import type { Telling } from '../telling.ts'

/** Stories that somebody agreed to share; of the others only how many there are. */
export function storiesSection(telling: Telling): Section {
  const { model, texts } = telling
  const { report } = texts
  const shared = model.stories.filter(isShared)
  const kept = model.stories.length - shared.length
  return {
    id: 'stories',
    title: report.stories,
    blocks: [
      ...shared.map((story) => quoteOf(story, telling)),
      ...(model.stories.length === 0 ? [gap(report.noStories)] : []),
      ...(kept === 0 ? [] : [gap(report.storiesKept(kept))]),
    ],
    sections: [],
  }
}

function isShared({ consent }: Story): boolean {
  return consent === 'named' || consent === 'anonymous'
}

function quoteOf(story: Story, { texts, say, language, elements, title }: Telling): Quote {
  const element = story.elementId === undefined ? undefined : elements.get(story.elementId)
  const source: Sentence = joined(
    [
      story.consent === 'named' && story.source !== undefined && story.source !== ''
        ? plain(story.source)
        : [],
      story.date === undefined || story.date === '' ? [] : plain(formatDay(language, story.date)),
      element === undefined ? [] : compose(texts.report.storyAbout, title(element)),
    ],
    ', ',
  )
  const words = say(story.text)
  return {
    kind: 'quote',
    sentence: words.length === 0 ? quiet(texts.report.notFilledIn) : words,
    ...(source.length === 0 ? {} : { source }),
  }
}
