import type { ChangeModel, Element, Indicator } from '#shared/model/change-model.ts'
import { inLanguage, type Language, type LocalizedText } from '#shared/model/language.ts'
import { publicPart } from '#shared/model/public-part.ts'
import { cidsClasses, type ElementClass } from './classes.ts'
import type { Address } from './own-properties.ts'
import { periodOf, type CidsPeriod } from './periods.ts'

/** What every part of the file is made from. */
export interface CidsSource {
  readonly model: ChangeModel
  readonly language: Language
  /** A text of the model in the language of the file. */
  say(text: LocalizedText | undefined): string
  readonly address: Address
  readonly organisation: string
  readonly pathway: string
  readonly programme: string
  readonly period: CidsPeriod | undefined
  /** Addresses of the elements that become objects of this class, all or those that pass. */
  addresses(className: ElementClass, passes?: (element: Element) => boolean): readonly string[]
  isOf(className: ElementClass, elementId: string): boolean
  indicatorsOf(elementId: string): readonly Indicator[]
}

export function openSource(whole: ChangeModel, language: Language): CidsSource {
  const model = publicPart(whole)
  // The place of a name, and no address: a board does not know under which one it is served.
  const base = `https://catena.invalid/boards/${encoded(model.id ?? 'board')}`
  const address: Address = (list, id) => `${base}#${list}/${encoded(id)}`
  const classOf = new Map(model.elements.map(({ id, type }) => [id, cidsClasses[type]]))
  const indicators = Map.groupBy(model.indicators, ({ elementId }) => elementId)
  return {
    model,
    language,
    say: (text) => inLanguage(text, language, model.primaryLanguage),
    address,
    organisation: `${base}#organisation`,
    pathway: `${base}#pathway`,
    programme: `${base}#programme`,
    period: modelPeriod(model.period),
    addresses: (className, passes = () => true) =>
      model.elements
        .filter((element) => cidsClasses[element.type] === className && passes(element))
        .map(({ id }) => address('elements', id)),
    isOf: (className, elementId) => classOf.get(elementId) === className,
    indicatorsOf: (elementId) => indicators.get(elementId) ?? [],
  }
}

function encoded(id: string): string {
  return encodeURIComponent(id.toWellFormed())
}

function modelPeriod(period: unknown): CidsPeriod | undefined {
  if (typeof period === 'string') return periodOf(period)
  if (typeof period !== 'object' || period === null) return undefined
  const at = (key: string): string => String(Reflect.get(period, key) ?? '')
  return periodOf(`${at('from') || at('start')}/${at('to') || at('end')}`)
}
