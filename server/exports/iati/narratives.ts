import type { ChangeModel } from '#shared/model/change-model.ts'
import { isLanguage, type LocalizedText } from '#shared/model/language.ts'
import { iatiTexts } from '#shared/text/areas/iati.ts'
import type { Message } from '#shared/text/define.ts'
import { xml, type XmlElement } from '../parts/xml.ts'

/** A line of a description: what people wrote, after a word of ours. */
export interface Line {
  readonly label?: Message<string> | undefined
  readonly text: LocalizedText
}

/** How the texts of one model become narratives; the activity's own language needs no tag. */
export class Narrator {
  readonly #primaryLanguage: string
  readonly #languages: readonly string[]

  constructor({ primaryLanguage, languages }: ChangeModel) {
    this.#primaryLanguage = primaryLanguage
    this.#languages = [...new Set([primaryLanguage, ...languages])]
  }

  /** The element with a narrative in each language, the model's own first; undefined where nothing is said. */
  element(
    name: string,
    text: LocalizedText,
    attributes: Readonly<Record<string, string>> = {},
  ): XmlElement | undefined {
    const narratives = this.narratives(text)
    return narratives.length === 0 ? undefined : xml(name, attributes, narratives)
  }

  /** Rule 4.3.1: a title says something. */
  title(text: LocalizedText): XmlElement {
    return (
      this.element('title', text) ?? xml('title', {}, this.narratives(this.own(iatiTexts.untitled)))
    )
  }

  narratives(text: LocalizedText): readonly XmlElement[] {
    const tags = new Set([this.#primaryLanguage, ...this.#languages, ...Object.keys(text)])
    return [...tags].flatMap((tag) => {
      const said = text[tag] ?? ''
      if (isBlank(said)) return []
      return [xml('narrative', tag === this.#primaryLanguage ? {} : { 'xml:lang': tag }, said)]
    })
  }

  /** Words of ours, in the languages of the model. */
  own(message: Message<string>): LocalizedText {
    return Object.fromEntries(
      Object.entries(message).filter(([language]) => this.#languages.includes(language)),
    )
  }

  /** What stands in the model without a language. */
  plain(text: string | undefined): LocalizedText {
    return text === undefined ? {} : { [this.#primaryLanguage]: text }
  }

  /** Lines below each other, in each language those that there are in it. */
  lines(lines: readonly Line[]): LocalizedText {
    const tags = new Set(lines.flatMap(({ text }) => Object.keys(text)))
    return Object.fromEntries(
      [...tags].map((tag) => [tag, lines.flatMap((line) => this.#line(line, tag)).join('\n')]),
    )
  }

  #line({ label, text }: Line, tag: string): readonly string[] {
    const said = text[tag] ?? ''
    if (isBlank(said)) return []
    return [label === undefined || !isLanguage(tag) ? said : `${label[tag]} ${said}`]
  }
}

/** Nothing that XML could carry and a reader could see. */
function isBlank(text: string): boolean {
  return /^[\p{Cc}\s]*$/u.test(text)
}
