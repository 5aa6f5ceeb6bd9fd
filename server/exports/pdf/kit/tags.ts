/** What readers are told of a page's parts (ISO 32000-1, 14.8.4). */
export type Tag =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Caption'

/** The document as a tree of parts for readers that do not see its pages; drawn while it is built. */
export class Tags {
  readonly #doc: PDFKit.PDFDocument
  readonly #root: PDFKit.PDFStructureElement
  /** From the root to the part that is open. */
  readonly #open: PDFKit.PDFStructureElement[]

  constructor(doc: PDFKit.PDFDocument) {
    this.#doc = doc
    this.#root = doc.struct('Document')
    doc.addStructure(this.#root)
    this.#open = [this.#root]
  }

  /** A part that holds others. */
  within(tag: Tag, draw: () => void): void {
    const part = this.#doc.struct(tag)
    this.#open.at(-1)?.add(part)
    this.#open.push(part)
    draw()
    this.#open.pop()
    part.end()
  }

  /** A part with words or a picture of its own. */
  part(tag: Tag, draw: () => void, alternative?: string): void {
    const part = this.#doc.struct(tag, alternative === undefined ? {} : { alt: alternative })
    this.#open.at(-1)?.add(part)
    part.add(this.#doc.markStructureContent(tag))
    draw()
    this.#doc.endMarkedContent()
    part.end()
  }

  /** What only decorates the page, or stands on every page. */
  decoration(draw: () => void): void {
    this.#doc.markContent('Artifact', { type: 'Layout' })
    draw()
    this.#doc.endMarkedContent()
  }

  end(): void {
    this.#root.end()
  }
}
