import { icon, type Drawing } from '#shared/drawing/marks.ts'
import { light } from '#shared/drawing/tokens.ts'
import { drawMarks } from './draw-marks.ts'
import type { PaperSize, Pdf } from './open-pdf.ts'
import type { Column, Fact, FigureOptions, HeadingSign, ListItem, Pages, Words } from './pages.ts'
import { richLines, type RichLine } from './rich-lines.ts'
import type { Tag } from './tags.ts'
import { textStyles, type TextStyle } from './text-styles.ts'
import { writeLine } from './write-line.ts'

const side = 60
const top = 76
const bottom = 68
const termWidth = 118
const cellGap = 10
/** A heading is not left alone at the foot of a page. */
const roomAfterHeading = 54

interface Block {
  readonly x: number
  readonly width: number
  readonly style: TextStyle
}

export class FlowingPages implements Pages {
  readonly #pdf: Pdf
  readonly #paper: PaperSize
  readonly #outlines: PDFKit.PDFOutline[]
  #y = top
  #isEmpty = true

  constructor(pdf: Pdf, paper: PaperSize) {
    this.#pdf = pdf
    this.#paper = paper
    this.#outlines = [pdf.doc.outline]
    this.#addPage()
  }

  title(words: Words): void {
    this.#write(words, this.#block(textStyles.title), 'H1')
  }

  heading(level: 1 | 2 | 3, words: Words, sign?: HeadingSign): void {
    const style = textStyles[`h${level}`]
    const indent = sign === undefined ? 0 : style.size * 1.2 + 6
    const block = { x: side + indent, width: this.#width - indent, style }
    const lines = this.#lines(words, block)
    const label = sign?.label === undefined ? 0 : textStyles.small.line
    this.#need(style.before + label + lines.length * style.line + roomAfterHeading)
    if (!this.#isEmpty) this.#y += style.before
    this.#bookmark(level, plainText(words))
    if (sign !== undefined) this.#drawSign(sign, style)
    this.#write(words, block, `H${level}`)
  }

  paragraph(words: Words, style: TextStyle = textStyles.body): void {
    this.#write(words, this.#block(style), 'P')
  }

  list(items: readonly ListItem[]): void {
    this.#list(items, side)
    this.space(4)
  }

  facts(facts: readonly Fact[]): void {
    for (const { term, words } of facts) this.#writeRow([term, words], factBlocks(this.#width), 'P')
    this.space(4)
  }

  table(columns: readonly Column[], rows: readonly (readonly Words[])[]): void {
    const blocks = columnBlocks(columns, this.#width)
    const titles = columns.map(({ title }) => title)
    const heads = blocks.map((block) => ({ ...block, style: textStyles.cellTitle }))
    const drawHead = (): void => {
      this.#writeRow(titles, heads, 'TH', columns)
      this.#rule(light.border, 0.75)
    }
    this.#need(60)
    this.#pdf.tags.within('Table', () => {
      drawHead()
      for (const row of rows) {
        this.#writeRow(row, blocks, 'TD', columns, drawHead)
        this.#rule(light.line, 0.5)
      }
    })
    this.space(10)
  }

  figure(drawing: Drawing, { alternative }: FigureOptions): void {
    const scale = Math.min(this.#width / drawing.width, this.#height / drawing.height)
    this.#need(drawing.height * scale)
    const { doc, fonts, tags } = this.#pdf
    const x = side + (this.#width - drawing.width * scale) / 2
    tags.part(
      'Figure',
      () => {
        doc.save().translate(x, this.#y).scale(scale)
        drawMarks({ doc, fonts, tag: (_, draw) => draw() }, drawing.marks)
        doc.restore()
      },
      alternative,
    )
    this.#advance(drawing.height * scale + 10)
  }

  space(points: number): void {
    if (!this.#isEmpty) this.#y = Math.min(this.#y + points, this.#paper.height - bottom)
  }

  newPage(): void {
    this.#need(Infinity)
  }

  newPageUnless(points: number): void {
    this.#need(points)
  }

  get #width(): number {
    return this.#paper.width - 2 * side
  }

  get #height(): number {
    return this.#paper.height - top - bottom
  }

  get #room(): number {
    return this.#paper.height - bottom - this.#y
  }

  #block(style: TextStyle): Block {
    return { x: side, width: this.#width, style }
  }

  #addPage(): void {
    this.#pdf.addPage(this.#paper)
    this.#y = top
    this.#isEmpty = true
  }

  #need(height: number): void {
    if (!this.#isEmpty && height > this.#room) this.#addPage()
  }

  #advance(height: number): void {
    this.#y += height
    this.#isEmpty = false
  }

  #lines(words: Words, { width, style }: Block): readonly RichLine[] {
    return richLines(this.#pdf.fonts, words, width, style)
  }

  #list(items: readonly ListItem[], left: number): void {
    const style = { ...textStyles.body, after: 3 }
    const block = { x: left + 14, width: side + this.#width - left - 14, style }
    this.#pdf.tags.within('L', () => {
      for (const { words, items: inner = [] } of items) {
        // What introduces a list of its own stays with the first of it.
        const lines = inner.length === 0 ? 1 : this.#lines(words, block).length + 1
        this.#need(lines * style.line + (lines - 1) * style.after)
        this.#pdf.tags.decoration(() => this.#writeAt('•', left + 3, this.#y, style))
        this.#pdf.tags.within('LI', () => {
          this.#write(words, block, 'LBody')
          if (inner.length > 0) this.#list(inner, left + 14)
        })
      }
    })
  }

  /** Lines below each other; where the page is full they go on on the next one. */
  #write(words: Words, block: Block, tag: Tag): void {
    const { style } = block
    let lines = this.#lines(words, block)
    if (lines.length === 0) return
    while (lines.length > 0) {
      this.#need(style.line)
      const fitting = Math.max(1, Math.floor(this.#room / style.line))
      const now = lines.slice(0, fitting)
      this.#pdf.tags.part(tag, () => this.#writeLines(now, block, this.#y))
      this.#advance(now.length * style.line)
      lines = lines.slice(fitting)
    }
    this.space(style.after)
  }

  /** Cells side by side; a row that is taller than what is left of the page goes to the next one, or on on it. */
  #writeRow(
    cells: readonly Words[],
    blocks: readonly Block[],
    tag: Tag,
    columns: readonly Column[] = [],
    onNewPage: () => void = () => {},
  ): void {
    const padding = columns.length === 0 ? 1 : 4
    let left = blocks.map((block, index) => this.#lines(cells[index] ?? '', block))
    const line = Math.max(...blocks.map(({ style }) => style.line))
    do {
      const tallest = Math.max(1, ...left.map((lines) => lines.length))
      const height = Math.min(tallest * line, this.#height - 60) + 2 * padding
      if (!this.#isEmpty && height > this.#room) {
        this.#addPage()
        onNewPage()
      }
      const fitting = Math.max(1, Math.floor((this.#room - 2 * padding) / line))
      const draw = (): void => {
        for (const [index, block] of blocks.entries()) {
          const now = left[index]?.slice(0, fitting) ?? []
          const isRight = columns[index]?.isNumber === true
          const write = (): void => this.#writeLines(now, block, this.#y + padding, isRight)
          if (tag === 'P') write()
          else this.#pdf.tags.part(tag, write)
        }
      }
      if (tag === 'P') this.#pdf.tags.part(tag, draw)
      else this.#pdf.tags.within('TR', draw)
      this.#advance(Math.min(tallest, fitting) * line + 2 * padding)
      left = left.map((lines) => lines.slice(fitting))
    } while (left.some((lines) => lines.length > 0))
  }

  #writeLines(lines: readonly RichLine[], block: Block, y: number, isRight = false): void {
    const { x, width, style } = block
    for (const [index, { segments, isRightToLeft }] of lines.entries()) {
      const spare = width - segments.reduce((sum, segment) => sum + segment.width, 0)
      let left = isRight || isRightToLeft ? x + spare : x
      const top = y + index * style.line
      for (const segment of isRightToLeft ? segments.toReversed() : segments) {
        const end = this.#writeAt(segment.text, left, top, { ...style, ...segment })
        if (segment.href !== undefined) {
          this.#pdf.doc.link(left, top, end - left, style.line, segment.href)
        }
        // Not by the segment's width, which is without kerning: a gap would follow it.
        left = end
      }
    }
  }

  /** Returns where it ends. */
  #writeAt(text: string, x: number, y: number, look: Omit<TextStyle, 'before' | 'after'>): number {
    const { size, weight, color, line } = look
    // Capitals stand in the middle of their line.
    return writeLine(this.#pdf, {
      line: text,
      x,
      y: y + (line + size * 0.67) / 2,
      size,
      weight,
      color,
    })
  }

  #drawSign({ iconPath, color, label }: HeadingSign, style: TextStyle): void {
    const { doc, fonts, tags } = this.#pdf
    const size = style.size * 1.2
    const { small } = textStyles
    if (label !== undefined) {
      tags.part('P', () => this.#writeAt(label, side + size + 6, this.#y, small))
      this.#advance(small.line)
    }
    const y = this.#y + (style.line - size) / 2
    tags.decoration(() =>
      drawMarks({ doc, fonts, tag: (_, draw) => draw() }, [icon(iconPath, side, y, size, color)]),
    )
  }

  #rule(color: string, width: number): void {
    const { doc, tags } = this.#pdf
    tags.decoration(() => {
      doc.lineWidth(width).strokeColor(color)
      doc
        .moveTo(side, this.#y)
        .lineTo(this.#paper.width - side, this.#y)
        .stroke()
    })
  }

  #bookmark(level: number, text: string): void {
    const parent = this.#outlines.slice(0, level).at(-1)
    if (parent === undefined) return
    this.#outlines.splice(level, Infinity, parent.addItem(text, { expanded: level === 1 }))
  }
}

function factBlocks(width: number): readonly Block[] {
  const term = { ...textStyles.small, line: textStyles.body.line }
  return [
    { x: side, width: termWidth - cellGap, style: term },
    { x: side + termWidth, width: width - termWidth, style: textStyles.body },
  ]
}

function columnBlocks(columns: readonly Column[], width: number): readonly Block[] {
  const shares = columns.reduce((sum, { share = 1 }) => sum + share, 0)
  let x = side
  return columns.map(({ share = 1 }) => {
    const whole = (share / shares) * width
    const block = { x, width: whole - cellGap, style: textStyles.cell }
    x += whole
    return block
  })
}

function plainText(words: Words): string {
  return typeof words === 'string' ? words : words.map(({ text }) => text).join('')
}
