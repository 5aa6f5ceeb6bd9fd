import { languages, type Language } from '#shared/model/language.ts'
import { cidsClassTexts, cidsPropertyTexts, cidsTexts } from './areas/cids.ts'
import { differenceTexts } from './areas/difference.ts'
import { checksTexts } from './areas/checks.ts'
import { bookletTexts } from './areas/booklet.ts'
import { canvasTexts } from './areas/canvas.ts'
import {
  comparisonTexts,
  discountConventionTexts,
  driverTexts,
  economicsTexts,
  missingFigureTexts,
  unusableValueTexts,
} from './areas/economics.ts'
import { elementTypeHintTexts, glossaryTexts } from './areas/glossary.ts'
import { inspectorTexts } from './areas/inspector.ts'
import { languageTexts } from './areas/languages.ts'
import { lineTexts } from './areas/line.ts'
import { outlineTexts } from './areas/outline.ts'
import { evidenceTexts } from './areas/evidence.ts'
import { extrasTexts } from './areas/extras.ts'
import { indicatorTexts } from './areas/indicators.ts'
import { sdgGoalTexts } from './areas/sdg.ts'
import { storyTexts } from './areas/stories.ts'
import {
  assumptionKindTexts,
  assumptionStatusTexts,
  beneficiaryLevelTexts,
  cardMarkTexts,
  catchmentAreaTexts,
  confidenceTexts,
  directionTexts,
  elementTypePluralTexts,
  elementTypeTexts,
  evidenceKindTexts,
  evidenceStrengthTexts,
  horizonTexts,
  incomingLinkKindTexts,
  linkKindTexts,
  measureTexts,
  polarityTexts,
  sphereTexts,
  stakeholderRoleTexts,
  stanceTexts,
  storyConsentTexts,
} from './areas/stages.ts'
import { templateTexts } from './areas/templates.ts'
import { appTexts } from './areas/app.ts'
import {
  drawingTexts,
  formatTexts,
  pdfTexts,
  pngTexts,
  pptxTexts,
  skippedTexts,
} from './areas/formats.ts'
import { historyTexts } from './areas/history.ts'
import { lobbyTexts } from './areas/lobby.ts'
import {
  assumptionCountTexts,
  certaintyTexts,
  chainHorizonTexts,
  chainWordTexts,
  costKindTexts,
  costShareTexts,
  elementCountTexts,
  reportFormatTexts,
  reportTexts,
} from './areas/report.ts'
import { transferTexts } from './areas/transfer.ts'
import { uiTexts } from './areas/ui.ts'
import { sharingTexts } from './areas/sharing.ts'
import { pickLanguage, type TextsOf } from './define.ts'

/** Every message of the product, by part. A part is a file in areas/ and a line here. */
const areas = {
  sharing: sharingTexts,
  ui: uiTexts,
  booklet: bookletTexts,
  canvas: canvasTexts,
  checks: checksTexts,
  transfer: transferTexts,
  lobby: lobbyTexts,
  history: historyTexts,
  app: appTexts,
  languages: languageTexts,
  formats: formatTexts,
  pdf: pdfTexts,
  png: pngTexts,
  pptx: pptxTexts,
  drawing: drawingTexts,
  skipped: skippedTexts,
  outline: outlineTexts,
  line: lineTexts,
  cardMarks: cardMarkTexts,
  extras: extrasTexts,
  cids: cidsTexts,
  cidsClasses: cidsClassTexts,
  cidsProperties: cidsPropertyTexts,
  inspector: inspectorTexts,
  evidence: evidenceTexts,
  indicators: indicatorTexts,
  stories: storyTexts,
  elementTypes: elementTypeTexts,
  elementTypePlurals: elementTypePluralTexts,
  elementTypeHints: elementTypeHintTexts,
  glossary: glossaryTexts,
  horizons: horizonTexts,
  spheres: sphereTexts,
  confidences: confidenceTexts,
  polarities: polarityTexts,
  linkKinds: linkKindTexts,
  incomingLinkKinds: incomingLinkKindTexts,
  assumptionKinds: assumptionKindTexts,
  assumptionStatuses: assumptionStatusTexts,
  evidenceKinds: evidenceKindTexts,
  evidenceStrengths: evidenceStrengthTexts,
  stakeholderRoles: stakeholderRoleTexts,
  beneficiaryLevels: beneficiaryLevelTexts,
  catchmentAreas: catchmentAreaTexts,
  stances: stanceTexts,
  measures: measureTexts,
  directions: directionTexts,
  storyConsents: storyConsentTexts,
  sdgGoals: sdgGoalTexts,
  templates: templateTexts,
  report: reportTexts,
  reportFormats: reportFormatTexts,
  elementCounts: elementCountTexts,
  assumptionCounts: assumptionCountTexts,
  certainties: certaintyTexts,
  chainWords: chainWordTexts,
  chainHorizons: chainHorizonTexts,
  costKinds: costKindTexts,
  costShares: costShareTexts,
  difference: differenceTexts,
  economics: economicsTexts,
  discountConventions: discountConventionTexts,
  drivers: driverTexts,
  unusableValues: unusableValueTexts,
  comparisons: comparisonTexts,
  missingFigures: missingFigureTexts,
} as const

export type Texts = { readonly [Area in keyof typeof areas]: TextsOf<(typeof areas)[Area]> }

const byLanguage = new Map<Language, Texts>(
  languages.map((language) => [
    language,
    Object.fromEntries(
      Object.entries(areas).map(([area, table]) => [area, pickLanguage(table, language)]),
    ) as Texts,
  ]),
)

export function textsIn(language: Language): Texts {
  const texts = byLanguage.get(language)
  if (texts === undefined) throw new Error(`no texts in ${language}`)
  return texts
}
