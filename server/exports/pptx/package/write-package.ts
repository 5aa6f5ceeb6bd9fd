import { strToU8, zipSync } from 'fflate'
import { writeXml, xml } from '../../parts/xml.ts'
import { emu } from '../drawing/shapes.ts'
import { slideSize, type Slide } from '../slides/slide.ts'
import { writeSlide } from '../write-slide.ts'
import { writeMaster, writeTitleLayout, writeTitleOnlyLayout } from './master.ts'
import { drawingNamespaces } from './namespaces.ts'
import { writeNotes, writeNotesMaster } from './notes.ts'
import { writeTheme } from './theme.ts'

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const presentationType = 'application/vnd.openxmlformats-officedocument.presentationml'

export interface PackageOptions {
  readonly title: string
  readonly author: string
  readonly language: string
}

/** Slides as a file (ECMA-376 part 2: the package; part 1, 13.3: its parts). */
export function writePackage(slides: readonly Slide[], options: PackageOptions): Uint8Array {
  const slideParts = slides.map((slide, index) => {
    const number = index + 1
    const layout = slide.layout === 'title' ? 1 : 2
    return {
      [`ppt/slides/slide${number}.xml`]: writeSlide(slide),
      [`ppt/slides/_rels/slide${number}.xml.rels`]: relations([
        ['slideLayout', `../slideLayouts/slideLayout${layout}.xml`],
        ['notesSlide', `../notesSlides/notesSlide${number}.xml`],
      ]),
      [`ppt/notesSlides/notesSlide${number}.xml`]: writeNotes(slide.notes, options.language),
      [`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`]: relations([
        ['notesMaster', '../notesMasters/notesMaster1.xml'],
        ['slide', `../slides/slide${number}.xml`],
      ]),
    }
  })
  const toMaster = relations([['slideMaster', '../slideMasters/slideMaster1.xml']])
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(slides.length),
    '_rels/.rels': relations([
      ['officeDocument', 'ppt/presentation.xml'],
      ['extended-properties', 'docProps/app.xml'],
      ['core-properties', 'docProps/core.xml'],
    ]),
    'docProps/app.xml': writeXml(
      xml(
        'Properties',
        { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
        [xml('Application', {}, 'Catena'), xml('Slides', {}, String(slides.length))],
      ),
    ),
    'docProps/core.xml': coreProperties(options),
    'ppt/presentation.xml': presentation(slides.length),
    'ppt/_rels/presentation.xml.rels': relations([
      ['slideMaster', 'slideMasters/slideMaster1.xml'],
      ['notesMaster', 'notesMasters/notesMaster1.xml'],
      ['theme', 'theme/theme1.xml'],
      ...slides.map((_, index): Relation => ['slide', `slides/slide${index + 1}.xml`]),
    ]),
    'ppt/slideMasters/slideMaster1.xml': writeMaster(),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations([
      ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['slideLayout', '../slideLayouts/slideLayout2.xml'],
      ['theme', '../theme/theme1.xml'],
    ]),
    'ppt/slideLayouts/slideLayout1.xml': writeTitleLayout(),
    'ppt/slideLayouts/slideLayout2.xml': writeTitleOnlyLayout(),
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': toMaster,
    'ppt/slideLayouts/_rels/slideLayout2.xml.rels': toMaster,
    'ppt/theme/theme1.xml': writeTheme(),
    'ppt/notesMasters/notesMaster1.xml': writeNotesMaster(),
    'ppt/notesMasters/_rels/notesMaster1.xml.rels': relations([['theme', '../theme/theme2.xml']]),
    // Every master has a theme of its own, also where it is the same (13.3.4).
    'ppt/theme/theme2.xml': writeTheme(),
    ...Object.assign({}, ...slideParts),
  }
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const)
  // A fixed day: the same board gives the same bytes. Zip knows none before this one.
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 1) })
}

type Relation = readonly [type: string, target: string]

function relations(targets: readonly Relation[]): string {
  return writeXml(
    xml(
      'Relationships',
      { xmlns: `${packages}/relationships` },
      targets.map(([type, target], index) =>
        xml('Relationship', {
          Id: `rId${index + 1}`,
          Type:
            type === 'core-properties'
              ? `${packages}/relationships/metadata/core-properties`
              : `${relationships}/${type}`,
          Target: target,
        }),
      ),
    ),
  )
}

function contentTypes(slides: number): string {
  const override = (part: string, type: string) =>
    xml('Override', { PartName: `/${part}`, ContentType: type })
  const office = 'application/vnd.openxmlformats-officedocument'
  return writeXml(
    xml('Types', { xmlns: `${packages}/content-types` }, [
      xml('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      override('ppt/presentation.xml', `${presentationType}.presentation.main+xml`),
      override('ppt/slideMasters/slideMaster1.xml', `${presentationType}.slideMaster+xml`),
      override('ppt/slideLayouts/slideLayout1.xml', `${presentationType}.slideLayout+xml`),
      override('ppt/slideLayouts/slideLayout2.xml', `${presentationType}.slideLayout+xml`),
      override('ppt/theme/theme1.xml', `${office}.theme+xml`),
      override('ppt/theme/theme2.xml', `${office}.theme+xml`),
      override('ppt/notesMasters/notesMaster1.xml', `${presentationType}.notesMaster+xml`),
      override('docProps/app.xml', `${office}.extended-properties+xml`),
      override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
      ...Array.from({ length: slides }, (_, index) =>
        override(`ppt/slides/slide${index + 1}.xml`, `${presentationType}.slide+xml`),
      ),
      ...Array.from({ length: slides }, (_, index) =>
        override(
          `ppt/notesSlides/notesSlide${index + 1}.xml`,
          `${presentationType}.notesSlide+xml`,
        ),
      ),
    ]),
  )
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

function coreProperties({ title, author, language }: PackageOptions): string {
  return writeXml(
    xml(
      'cp:coreProperties',
      {
        'xmlns:cp': `${packages}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      [xml('dc:title', {}, title), xml('dc:creator', {}, author), xml('dc:language', {}, language)],
    ),
  )
}
