import { packOffice, type DocumentFacts, type Part } from '../../parts/office-package.ts'
import { writeXml, xml } from '../../parts/xml.ts'
import { emu } from '../drawing/shapes.ts'
import { slideSize, type Slide } from '../slides/slide.ts'
import { writeSlide } from '../write-slide.ts'
import { writeMaster, writeTitleLayout, writeTitleOnlyLayout } from './master.ts'
import { drawingNamespaces } from './namespaces.ts'
import { writeNotes, writeNotesMaster } from './notes.ts'
import { writeTheme } from './theme.ts'

export interface PackageOptions extends DocumentFacts {
  readonly language: string
}

/** Slides as a file (ECMA-376 part 1, 13.3: its parts). */
export function writePackage(slides: readonly Slide[], options: PackageOptions): Uint8Array {
  const toMaster: readonly Target[] = [['slideMaster', '../slideMasters/slideMaster1.xml']]
  const parts = [
    part('presentation', 'presentation.main', presentation(slides.length), [
      ['slideMaster', 'slideMasters/slideMaster1.xml'],
      ['notesMaster', 'notesMasters/notesMaster1.xml'],
      ['theme', 'theme/theme1.xml'],
      ...slides.map((_, index): Target => ['slide', `slides/slide${index + 1}.xml`]),
    ]),
    part('slideMasters/slideMaster1', 'slideMaster', writeMaster(), [
      ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['slideLayout', '../slideLayouts/slideLayout2.xml'],
      ['theme', '../theme/theme1.xml'],
    ]),
    part('slideLayouts/slideLayout1', 'slideLayout', writeTitleLayout(), toMaster),
    part('slideLayouts/slideLayout2', 'slideLayout', writeTitleOnlyLayout(), toMaster),
    theme(1),
    part('notesMasters/notesMaster1', 'notesMaster', writeNotesMaster(), [
      ['theme', '../theme/theme2.xml'],
    ]),
    // Every master has a theme of its own, also where it is the same (13.3.4).
    theme(2),
    ...slides.flatMap((slide, index) => slideParts(slide, index + 1, options.language)),
  ]
  return packOffice(parts, options)
}

function slideParts(slide: Slide, number: number, language: string): readonly Part[] {
  const layout = slide.layout === 'title' ? 1 : 2
  return [
    part(`slides/slide${number}`, 'slide', writeSlide(slide), [
      ['slideLayout', `../slideLayouts/slideLayout${layout}.xml`],
      ['notesSlide', `../notesSlides/notesSlide${number}.xml`],
    ]),
    part(`notesSlides/notesSlide${number}`, 'notesSlide', writeNotes(slide.notes, language), [
      ['notesMaster', '../notesMasters/notesMaster1.xml'],
      ['slide', `../slides/slide${number}.xml`],
    ]),
  ]
}

type Target = readonly [type: string, target: string]

function part(name: string, type: string, content: string, targets: readonly Target[]): Part {
  return {
    path: `ppt/${name}.xml`,
    type: `application/vnd.openxmlformats-officedocument.presentationml.${type}+xml`,
    content,
    relations: targets.map(([kind, target], index) => ({
      id: `rId${index + 1}`,
      type: kind,
      target,
    })),
  }
}

function theme(number: number): Part {
  return {
    path: `ppt/theme/theme${number}.xml`,
    type: 'application/vnd.openxmlformats-officedocument.theme+xml',
    content: writeTheme(),
  }
}

function presentation(slides: number): string {
  return writeXml(
    xml('p:presentation', drawingNamespaces, [
      xml('p:sldMasterIdLst', {}, [xml('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' })]),
      xml('p:notesMasterIdLst', {}, [xml('p:notesMasterId', { 'r:id': 'rId2' })]),
      xml(
        'p:sldIdLst',
        {},
        Array.from({ length: slides }, (_, index) =>
          xml('p:sldId', { id: 256 + index, 'r:id': `rId${4 + index}` }),
        ),
      ),
      xml('p:sldSz', { cx: emu(slideSize.width), cy: emu(slideSize.height) }),
      xml('p:notesSz', { cx: 6_858_000, cy: 9_144_000 }),
    ]),
  )
}
