import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { problem } from '#shared/problems/problem.ts'
import { templateById, templates } from '#shared/templates/registry.ts'
import { textsIn } from '#shared/text/registry.ts'
import { readModel } from './model-body.ts'

export interface StartingPoint {
  readonly title?: string | undefined
  readonly language: Language
  readonly template?: string | undefined
  readonly model?: unknown
}

/** What a new board begins with: the model that was sent, or a template; with its own title, or one for no title. */
export function startingModel({ title, language, template, model }: StartingPoint): ChangeModel {
  const start = model === undefined ? fromTemplate(template, language) : readModel(model)
  if (title === undefined || title === '') {
    const untitled = textsIn(language).app.untitled
    return hasTitle(start) ? start : { ...start, title: { [language]: untitled } }
  }
  return { ...start, title: { ...start.title, [language]: title } }
}

function fromTemplate(id: string | undefined, language: Language): ChangeModel {
  const template = id === undefined ? templates[0] : templateById(id)
  if (template !== undefined) return template.build(language)
  throw problem('template-not-found', {
    template: id ?? '',
    known: templates.map((known) => known.id).join(', '),
  })
}

function hasTitle({ title }: ChangeModel): boolean {
  return Object.values(title).some((text) => text !== '')
}
