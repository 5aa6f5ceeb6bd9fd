import type { ChangeModel, Element } from '#shared/model/change-model.ts'
import { inLanguage, type LocalizedText } from '#shared/model/language.ts'
import { publicPart } from '#shared/model/public-part.ts'
import { completeLanes } from '#shared/drawing/complete-lanes.ts'
import { drawingTexts, formatTexts } from '#shared/text/areas/formats.ts'
import { opmlTexts } from '#shared/text/areas/opml.ts'
import { toOneLine } from '#shared/text/one-line.ts'
import type { Exporter, ExportOptions } from '../exporter.ts'
import { xml, xmlFile, type XmlElement } from '../parts/xml.ts'
import { growTree, type Branch } from './grow-tree.ts'

/**
 * OPML 2.0 for outliners: each card stands under one that it follows from. Where it follows from several, it stands in
 * full under the first and as a reference under the others; the reference says so.
 */
export const opmlExporter: Exporter = {
  id: 'opml',
  purpose: 'keep',
  mediaType: 'text/x-opml; charset=utf-8',
  extension: 'opml',
  label: formatTexts.opml,
  leavesOut: formatTexts.opmlLeavesOut,
  export: (model, options) => xmlFile(opml(publicPart(completeLanes(model)), options)),
}

function opml(model: ChangeModel, { language }: ExportOptions): XmlElement {
  const say = (text: LocalizedText | undefined): string =>
    inLanguage(text, language, model.primaryLanguage)
  const titleOf = ({ title }: Element): string =>
    toOneLine(say(title)) || drawingTexts.untitled[language]

  const outline = ({ element, branches, isReference }: Branch): XmlElement =>
    xml(
      'outline',
      {
        text: titleOf(element),
        type: element.type,
        // What most outliners show under a line.
        _note: isReference ? opmlTexts.reference[language] : say(element.description) || undefined,
        category: isReference ? undefined : categories(element),
        isReference: isReference || undefined,
      },
      branches.map(outline),
    )
  const tree = growTree(model)
  // OPML 2.0 asks for at least one line.
  const nothing = xml('outline', { text: drawingTexts.emptyBoard[language] })
  return xml('opml', { version: '2.0' }, [
    xml('head', {}, [
      xml('title', {}, toOneLine(say(model.title)) || drawingTexts.untitled[language]),
      model.organisation?.name === undefined
        ? undefined
        : xml('ownerName', {}, toOneLine(model.organisation.name)),
    ]),
    xml('body', {}, tree.length === 0 ? [nothing] : tree.map(outline)),
  ])
}

/** OPML 2.0: paths between slashes, separated by commas. */
function categories({ tags = [], sdgTargets = [] }: Element): string | undefined {
  const paths = [...tags, ...sdgTargets.map((target) => `/SDG/${target}`)]
  return paths.length === 0 ? undefined : paths.map((path) => path.replaceAll(',', ' ')).join(',')
}
