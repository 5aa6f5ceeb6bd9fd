import { languages, type Language } from '#shared/model/language.ts'
import { differenceTexts } from './areas/difference.ts'
import { checksTexts } from './areas/checks.ts'
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
import { appTexts } from './areas/app.ts'
import { drawingTexts } from './areas/formats.ts'
import { historyTexts } from './areas/history.ts'
import { lobbyTexts } from './areas/lobby.ts'
import { roundsTexts } from './areas/rounds.ts'
import { screenTexts } from './areas/screen.ts'
import {
  assumptionCountTexts,
  certaintyTexts,
  chainHorizonTexts,
  chainWordTexts,
  costKindTexts,
  costShareTexts,
  elementCountTexts,
  reportTexts,
} from './areas/report.ts'
import {
  canvasRightTexts,
  personRoleTexts,
  phaseModeHintTexts,
  phaseModeTexts,
  toolsTexts,
} from './areas/tools.ts'
import { transferTexts } from './areas/transfer.ts'
import { uiTexts } from './areas/ui.ts'
import { sharingTexts } from './areas/sharing.ts'
import {
  canvasRuleHintTexts,
  canvasRuleTexts,
  takenBackTexts,
  workshopTexts,
} from './areas/workshop.ts'
import { pickLanguage, type TextsOf } from './define.ts'

/**
 * What is said on screen, by part. What only files or lists of formats say is read from its part itself, and does not
 * weigh on the page.
 */
const areas = {
  sharing: sharingTexts,
  ui: uiTexts,
  canvas: canvasTexts,
  checks: checksTexts,
  transfer: transferTexts,
  lobby: lobbyTexts,
  screen: screenTexts,
  rounds: roundsTexts,
  history: historyTexts,
  app: appTexts,
  drawing: drawingTexts,
  languages: languageTexts,
  outline: outlineTexts,
  line: lineTexts,
  cardMarks: cardMarkTexts,
  extras: extrasTexts,
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
  report: reportTexts,
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
  tools: toolsTexts,
  personRoles: personRoleTexts,
  phaseModes: phaseModeTexts,
  phaseModeHints: phaseModeHintTexts,
  canvasRights: canvasRightTexts,
  workshop: workshopTexts,
  canvasRules: canvasRuleTexts,
  canvasRuleHints: canvasRuleHintTexts,
  takenBack: takenBackTexts,
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
