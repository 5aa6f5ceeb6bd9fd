import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { Origin } from '#shared/document/origin.ts'
import { readModel } from '#shared/document/read.ts'
import { replaceWithModel } from '#shared/document/write-model.ts'
import { languages } from '#shared/model/language.ts'
import { templates } from '#shared/templates/registry.ts'

const cases = templates.flatMap((template) =>
  languages.map((language) => ({ id: template.id, language, template })),
)

it.each(cases)('$id in $language is the same after it was a document', ({ template, language }) => {
  const model = template.build(language)
  const doc = new Y.Doc()
  replaceWithModel({ doc, origin: new Origin('server') }, model)
  const { id: _, ...read } = readModel(doc, 'board')
  const byOrder = <T extends { readonly id: string; readonly order?: number | undefined }>(
    records: readonly T[],
  ) =>
    records.toSorted(
      (one, other) => (one.order ?? 0) - (other.order ?? 0) || (one.id < other.id ? -1 : 1),
    )
  expect(read).toEqual({ ...model, elements: byOrder(model.elements) })
})
