import type { ChangeModel } from '#shared/model/change-model.ts'
import { inLanguage, type Language, type LocalizedText } from '#shared/model/language.ts'
import type { CellContent } from './cell-kinds.ts'
import { isWritable } from './split-record.ts'

/** What records are called, to stand beside their ids. */
export interface Names {
  of(tables: readonly string[], ids: CellContent): string | undefined
}

export function namesOf(model: ChangeModel, language: Language): Names {
  const say = (text: LocalizedText) => inLanguage(text, language, model.primaryLanguage)
  const titles = new Map(model.elements.map(({ id, title }) => [id, say(title)]))
  const title = (id: string) => titles.get(id) ?? ''
  const all: Readonly<Record<string, ReadonlyMap<string, string>>> = {
    elements: titles,
    links: new Map(model.links.map(({ id, from, to }) => [id, `${title(from)} → ${title(to)}`])),
    stakeholders: new Map(model.stakeholders.map(({ id, name }) => [id, say(name)])),
    assumptions: new Map(model.assumptions.map(({ id, text }) => [id, say(text)])),
    evidence: new Map(model.evidence.map(({ id, summary }) => [id, summary ?? ''])),
    indicators: new Map(model.indicators.map(({ id, name }) => [id, say(name)])),
    referenceProjects: new Map((model.referenceProjects ?? []).map(({ id, name }) => [id, name])),
    lanes: new Map(model.lanes.map(({ id, title: text }) => [id, say(text)])),
  }
  return {
    of(tables, ids) {
      if (typeof ids !== 'string') return undefined
      const nameOf = (id: string) => tables.map((table) => all[table]?.get(id)).find(isThere)
      const whole = nameOf(ids)
      const found = whole === undefined ? ids.split('; ').map((id) => nameOf(id) ?? '') : [whole]
      const named = found.filter((name) => name !== '').join('; ')
      return named === '' || !isWritable(named) ? undefined : named.slice(0, copyLength)
    },
  }
}

/** A name is there to be recognised. */
const copyLength = 400

function isThere(name: string | undefined): name is string {
  return name !== undefined
}
