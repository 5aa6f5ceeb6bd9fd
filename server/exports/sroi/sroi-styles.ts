import { cellText } from '../parts/workbook/sheet-styles.ts'
import type { Cell, CellStyle } from '../parts/workbook/workbook.ts'

const amountFormat = '#,##0.00'
const shareFormat = '0.0%'
const ratioFormat = '0.00'
/** Off the words in the next column. */
const figure: CellStyle = { ...cellText, align: 'right', isIndented: true }
const given: CellStyle = { ...figure, fill: 'FFF8DC' }
const total: CellStyle = { ...cellText, isBold: true, fill: 'EEEFF1' }
const totalFigure: CellStyle = { ...total, align: 'right', isIndented: true }

export function text(value: string | undefined): Cell {
  return { value: value ?? '', style: cellText }
}

export function totalText(value: string): Cell {
  return { value, style: total }
}

/** A figure that may be changed. */
export function givenNumber(value: number | undefined): Cell {
  return withValue(value, { ...given })
}

export function givenAmount(value: number | undefined): Cell {
  return withValue(value, givenAmountStyle)
}

export function givenShare(value: number | undefined): Cell {
  return withValue(value, givenShareStyle)
}

const givenAmountStyle: CellStyle = { ...given, format: amountFormat }
const givenShareStyle: CellStyle = { ...given, format: shareFormat }
const computedStyles = {
  amount: { ...figure, format: amountFormat },
  ratio: { ...figure, format: ratioFormat },
  share: { ...figure, format: shareFormat },
} as const
const totalStyles = {
  amount: { ...totalFigure, format: amountFormat },
  ratio: { ...totalFigure, format: ratioFormat },
  share: { ...totalFigure, format: shareFormat },
} as const

/** A formula with what it comes to now. */
export function computed(
  formula: string,
  value: number | undefined,
  kind: keyof typeof computedStyles,
  isTotal = false,
): Cell {
  return { formula, value: value ?? '', style: (isTotal ? totalStyles : computedStyles)[kind] }
}

function withValue(value: number | undefined, style: CellStyle): Cell {
  return value === undefined ? { style } : { value, style }
}
