import { inLanguage } from '#shared/model/language.ts'
import { formatTexts } from '#shared/text/areas/formats.ts'
import type { Exporter } from '../exporter.ts'
import {
  sheetReference,
  workbookMediaType,
  writeWorkbook,
} from '../parts/workbook/write-workbook.ts'
import { inputsSheet } from './inputs-sheet.ts'
import { inputRange } from './layout.ts'
import { discountRateCell, ratioSheet } from './ratio-sheet.ts'
import { sensitivitySheet } from './sensitivity-sheet.ts'
import { sroiSource } from './sroi-source.ts'
import { valueMapSheet } from './value-map-sheet.ts'

/** The value map of a social return on investment, in which every figure is computed from those that people gave. */
export const sroiExporter: Exporter = {
  id: 'sroi',
  purpose: 'office',
  mediaType: workbookMediaType,
  extension: 'sroi.xlsx',
  label: formatTexts.sroi,
  leavesOut: formatTexts.sroiLeavesOut,
  export(model, { language }) {
    const source = sroiSource(model, language)
    const { layout } = source
    const counted = inputRange(layout, 'H')
    return writeWorkbook({
      title: inLanguage(model.title, language, model.primaryLanguage),
      sheets: [
        ratioSheet(source),
        valueMapSheet(source),
        inputsSheet(source),
        sensitivitySheet(source),
      ],
      names: {
        discountRate: `${sheetReference(layout.sheets.ratio)}!${discountRateCell}`,
        totalInputs: `${sheetReference(layout.sheets.inputs)}!$H$${layout.inputs.last + 1}`,
        cashInputs: `SUMPRODUCT(${counted}*${inputRange(layout, 'G')})`,
        variation: `${sheetReference(layout.sheets.sensitivity)}!$B$3`,
      },
    })
  },
}
