import { light } from '#shared/drawing/tokens.ts'
import type { CellStyle } from './workbook.ts'

/** How cells of our workbooks look: quiet, and the same in all of them. */

const line = hex(light.line)
const muted = '6B7280'

export const titleCell: CellStyle = { isBold: true, size: 16, isOneLine: true }
export const subtitleCell: CellStyle = { color: muted, isOneLine: true }
export const noteCell: CellStyle = { color: muted, isItalic: true }
export const headingCell: CellStyle = {
  isBold: true,
  color: 'FFFFFF',
  fill: '1F2933',
  line,
  isMiddle: true,
}
export const technicalHeadingCell: CellStyle = { ...headingCell, isBold: false, fill: '6B7280' }
export const cellText: CellStyle = { line }
export const technicalCell: CellStyle = { line, color: muted, size: 9, isOneLine: true }

/** The six digits of a colour such as `#1F2933`. */
export function hex(color: string): string {
  return color.replace('#', '').toUpperCase()
}
