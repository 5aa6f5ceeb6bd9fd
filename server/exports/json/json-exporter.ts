import { toJson } from '#shared/model/json.ts'
import { withUnreadable } from '#shared/model/unreadable.ts'
import { formatTexts } from '#shared/text/areas/formats.ts'
import type { Exporter } from '../exporter.ts'

/** Catena's own format: everything, and byte for byte the same after an import. */
export const jsonExporter: Exporter = {
  id: 'json',
  purpose: 'keep',
  mediaType: 'application/json; charset=utf-8',
  extension: 'catena.json',
  label: formatTexts.json,
  leavesOut: formatTexts.jsonLeavesOut,
  export: (model, { unreadable = [] }) => toJson(withUnreadable(model, unreadable)),
}
