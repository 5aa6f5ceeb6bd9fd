import type { ChangeModel } from '#shared/model/change-model.ts'
import { inLanguage, type Language, type LocalizedText } from '#shared/model/language.ts'
import { formatList } from '#shared/text/format.ts'
import type { Ref } from '../check.ts'

/** A card, a link or a group of people. */
export interface Place {
  readonly kind: 'element' | 'link' | 'stakeholder'
  readonly id: string
}

const longestList = 5

export interface Naming {
  readonly nameOf: (ref: Ref | undefined) => string
  readonly listOf: (refs: readonly Ref[]) => string
  readonly placeOf: (ref: Ref | undefined) => Place | undefined
  readonly quoted: (text: string) => string
}

const longestName = 70

const quotes: Readonly<Record<Language, readonly [string, string]>> = {
  nl: ['“', '”'],
  fr: ['« ', ' »'],
  en: ['“', '”'],
}

const withoutTitle: Readonly<Record<Language, string>> = {
  nl: 'zonder titel',
  fr: 'sans titre',
  en: 'untitled',
}

/** How a message calls what a finding points at, and where that is on the board. */
export function createNaming(model: ChangeModel, language: Language): Naming {
  const elements = byId(model.elements)
  const links = byId(model.links)
  const indicators = byId(model.indicators)
  const assumptions = byId(model.assumptions)
  const stakeholders = byId(model.stakeholders)

  const quoted = (text: string): string => {
    const short = text.length > longestName ? `${text.slice(0, longestName - 1).trimEnd()}…` : text
    return quotes[language].join(short)
  }
  const named = (text: LocalizedText | undefined): string =>
    quoted(inLanguage(text, language, model.primaryLanguage) || withoutTitle[language])
  const elementNames = new Map<string, string>()
  const elementName = (id: string): string => {
    const name = elementNames.get(id) ?? named(elements.get(id)?.title)
    elementNames.set(id, name)
    return name
  }

  function nameOf(ref: Ref | undefined): string {
    switch (ref?.kind) {
      case undefined:
        return ''
      case 'element':
      case 'value':
        return elementName(ref.id)
      case 'link': {
        const link = links.get(ref.id)
        return link === undefined
          ? quoted(ref.id)
          : `${elementName(link.from)} → ${elementName(link.to)}`
      }
      case 'indicator':
        return named(indicators.get(ref.id)?.name)
      case 'assumption':
        return named(assumptions.get(ref.id)?.text)
      case 'stakeholder':
        return named(stakeholders.get(ref.id)?.name)
    }
  }

  function placeOf(ref: Ref | undefined): Place | undefined {
    switch (ref?.kind) {
      case undefined:
        return undefined
      case 'stakeholder':
        return { kind: 'stakeholder', id: ref.id }
      case 'element':
      case 'value':
        return { kind: 'element', id: ref.id }
      case 'link':
        return { kind: 'link', id: ref.id }
      case 'indicator': {
        const id = indicators.get(ref.id)?.elementId
        return id === undefined ? undefined : { kind: 'element', id }
      }
      case 'assumption': {
        const on = assumptions.get(ref.id)?.on
        return on === undefined ? undefined : { kind: on.kind, id: on.ref }
      }
    }
  }

  const listOf = (refs: readonly Ref[]): string =>
    refs.length > longestList
      ? `${refs.slice(0, longestList).map(nameOf).join(', ')}…`
      : formatList(language, refs.map(nameOf))

  return { nameOf, listOf, placeOf, quoted }
}

function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}
