import { assumptionsByRef } from '#shared/model/assumptions-by-ref.ts'
import { completeLanes } from '#shared/drawing/complete-lanes.ts'
import type {
  Assumption,
  ChangeModel,
  Element,
  Evidence,
  Link,
} from '#shared/model/change-model.ts'
import { languageShown, type Language, type LocalizedText } from '#shared/model/language.ts'
import { publicPart } from '#shared/model/public-part.ts'
import { textsIn, type Texts } from '#shared/text/registry.ts'
import type { Phrase, Sentence } from './report.ts'

/** What every part of the report is told from. */
export interface Telling {
  /** Without private notes, with lanes. */
  readonly model: ChangeModel
  readonly language: Language
  /** ISO 8601; undefined where the report is of no day in particular. */
  readonly today: string | undefined
  readonly texts: Texts
  readonly elements: ReadonlyMap<string, Element>
  readonly links: ReadonlyMap<string, Link>
  readonly linksFrom: ReadonlyMap<string, readonly Link[]>
  readonly linksTo: ReadonlyMap<string, readonly Link[]>
  /** By the link or element that they are on. */
  readonly assumptionsOn: ReadonlyMap<string, readonly Assumption[]>
  readonly evidence: ReadonlyMap<string, Evidence>
  /** What people wrote, in the report's language where it is there; no phrase where nothing was written. */
  readonly say: (text: LocalizedText | undefined, tone?: Phrase['tone']) => Sentence
  /** What a card says, or that it says nothing yet. */
  readonly title: (element: Element) => Sentence
}

export interface ReportOptions {
  readonly language: Language
  /** The day that the report is of, ISO 8601. */
  readonly today?: string | undefined
}

export function tellingOf(whole: ChangeModel, { language, today }: ReportOptions): Telling {
  const model = publicPart(completeLanes(whole))
  const texts = textsIn(language)
  const say: Telling['say'] = (text, tone) => {
    const shown = languageShown(text, language, model.primaryLanguage)
    const words = shown?.text.trim() ?? ''
    if (shown === undefined || words === '') return []
    const isForeign = shown.language !== language
    return [{ text: words, tone, ...(isForeign ? { language: shown.language } : {}) }]
  }
  const titles = titlesOf(model.elements, say, texts.report.untitledCard)
  return {
    model,
    language,
    today,
    texts,
    elements: new Map(model.elements.map((element) => [element.id, element])),
    links: new Map(model.links.map((link) => [link.id, link])),
    linksFrom: Map.groupBy(model.links, ({ from }) => from),
    linksTo: Map.groupBy(model.links, ({ to }) => to),
    assumptionsOn: assumptionsByRef(model),
    evidence: new Map(model.evidence.map((evidence) => [evidence.id, evidence])),
    say,
    title: ({ id }) => titles.get(id) ?? [],
  }
}

/** Made once: a title comes back in every link to its card. */
function titlesOf(
  elements: readonly Element[],
  say: Telling['say'],
  untitled: string,
): ReadonlyMap<string, Sentence> {
  return new Map(
    elements.map(({ id, title }) => {
      // It stands within sentences: its lines become one.
      const said = say(title, 'strong').map((phrase) => ({
        ...phrase,
        text: phrase.text.replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, ' '),
      }))
      return [id, said.length === 0 ? [{ text: untitled, tone: 'quiet' }] : said]
    }),
  )
}
