import { publicPart } from '#shared/model/public-part.ts'
import { completeLanes } from '#shared/drawing/complete-lanes.ts'
import { formatTexts } from '#shared/text/areas/formats.ts'
import type { Exporter } from '../exporter.ts'
import { catenaNamespace } from '../parts/namespace.ts'
import { xml, xmlFile } from '../parts/xml.ts'
import { activity } from './activity.ts'

/**
 * One activity of the IATI Activity Standard 2.03. Outputs, outcomes and impacts are its results; all languages go
 * along. IATI has no arrows and no assumptions: they stand in descriptions for people and in a namespace of our own for
 * programs. What IATI asks for and a board does not know is said to be missing, never made up.
 */
export const iatiExporter: Exporter = {
  id: 'iati',
  purpose: 'exchange',
  mediaType: 'application/xml; charset=utf-8',
  extension: 'iati.xml',
  label: formatTexts.iati,
  leavesOut: formatTexts.iatiLeavesOut,
  export: (model) =>
    xmlFile(
      xml('iati-activities', { version: '2.03', 'xmlns:catena': catenaNamespace }, [
        activity(publicPart(completeLanes(model))),
      ]),
    ),
}
