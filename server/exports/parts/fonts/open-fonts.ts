import { readFileSync } from 'node:fs'
import { create, type Font } from 'fontkit'
import { fontFiles, type FontFile, type Weight } from './font-files.ts'
import { directionalRuns } from './directional-runs.ts'
import { unpackWoff } from './unpack-woff.ts'

/** One font file, ready to be measured, drawn or embedded. */
export interface Face {
  readonly name: string
  readonly file: Buffer
  readonly font: Font
  /** What has been drawn of it: paths by the number of their letter. */
  readonly outlines: Map<number, string>
}

/** Letters of one face that run in one direction. */
export interface TextRun {
  readonly text: string
  readonly face: Face
  readonly isRightToLeft: boolean
}

export interface Fonts {
  /** A line as it is drawn: its runs from left to right. */
  runsOf(line: string, weight: Weight): readonly TextRun[]
  /** How wide a line is, without kerning: rather too wide. */
  widthOf(line: string, weight: Weight, size: number): number
}

/** The fonts that pictures are drawn with; a file is read when its letters are first needed. */
export function openFonts(): Fonts {
  return new OpenFonts()
}

/**
 * As the fonts have it: an accent that is written apart is drawn where the letter with it is, and ligatures, which come
 * along from a PDF, are their letters.
 */
function inLetters(line: string): string {
  return line.normalize('NFC').replaceAll(/[\uFB00-\uFB06]/g, (joined) => joined.normalize('NFKC'))
}

class OpenFonts implements Fonts {
  readonly #faces = new Map<string, Face>()
  readonly #found = new Map<string, Face>()
  readonly #advances = new Map<string, number>()
  readonly #segmenter = new Intl.Segmenter()

  runsOf(line: string, weight: Weight): readonly TextRun[] {
    return directionalRuns(inLetters(line)).flatMap(({ text, isRightToLeft }) => {
      const runs: { text: string; readonly face: Face; readonly isRightToLeft: boolean }[] = []
      for (const { segment } of this.#segmenter.segment(text)) {
        const face = this.#faceOf(segment, weight)
        const last = runs.at(-1)
        if (last?.face === face) last.text += segment
        else runs.push({ text: segment, face, isRightToLeft })
      }
      return isRightToLeft ? runs.toReversed() : runs
    })
  }

  widthOf(line: string, weight: Weight, size: number): number {
    // Letters that join are far narrower than each by itself.
    if (/[\p{Script=Arabic}\p{Script=Devanagari}]/u.test(line))
      return this.#joinedWidth(line, weight) * size
    let width = 0
    for (const character of inLetters(line)) width += this.#advance(character, weight)
    return width * size
  }

  #joinedWidth(line: string, weight: Weight): number {
    return this.runsOf(line, weight).reduce((sum, { text, face: { font } }) => {
      return sum + font.layout(text).advanceWidth / font.unitsPerEm
    }, 0)
  }

  #advance(character: string, weight: Weight): number {
    const key = `${weight}${character}`
    const known = this.#advances.get(key)
    if (known !== undefined) return known
    const { font } = this.#faceOf(character, weight)
    const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0)
    const width = isDrawn(character) ? glyph.advanceWidth / font.unitsPerEm : 0
    this.#advances.set(key, width)
    return width
  }

  /** The first face that has all that is seen of a letter with its accents, or of an emoji with its parts. */
  #faceOf(segment: string, weight: Weight): Face {
    const key = `${weight}${segment}`
    const known = this.#found.get(key)
    if (known !== undefined) return known
    const files = fontFiles(weight)
    const points = [...segment].filter(isDrawn).map((character) => character.codePointAt(0) ?? 0)
    const hasAll = ({ font }: Face): boolean =>
      points.every((point) => font.hasGlyphForCodePoint(point))
    const hasFirst = ({ font }: Face): boolean =>
      points[0] !== undefined && font.hasGlyphForCodePoint(points[0])
    const found =
      this.#firstFace(files, hasAll) ??
      this.#firstFace(files, hasFirst) ??
      this.#open(files[0] as FontFile)
    this.#found.set(key, found)
    return found
  }

  #firstFace(files: readonly FontFile[], suits: (face: Face) => boolean): Face | undefined {
    for (const file of files) {
      const face = this.#open(file)
      if (suits(face)) return face
    }
    return undefined
  }

  #open({ name, path }: FontFile): Face {
    const known = this.#faces.get(name)
    if (known !== undefined) return known
    const file = unpackWoff(readFileSync(new URL(import.meta.resolve(path))))
    const font = create(file)
    if (!('layout' in font)) throw new Error(`${name} is a collection of fonts`)
    const face: Face = { name, file, font, outlines: new Map() }
    this.#faces.set(name, face)
    return face
  }
}

/** Joiners, marks of direction and variation selectors are not seen themselves. */
function isDrawn(character: string): boolean {
  return !/^[\p{Cf}\p{Cc}\uFE00-\uFE0F]$/u.test(character)
}
