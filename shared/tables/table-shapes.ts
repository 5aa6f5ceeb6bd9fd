import {
  assumptionKinds,
  assumptionStatuses,
  beneficiaryLevels,
  catchmentAreas,
  confidences,
  costKinds,
  elementTypes,
  horizons,
  importances,
  linkKinds,
  polarities,
  spheres,
  stances,
  storyConsents,
} from '#shared/model/change-model.ts'
import { languages } from '#shared/model/language.ts'
import { economicsTexts } from '#shared/text/areas/economics.ts'
import { costKindTexts } from '#shared/text/areas/report.ts'
import * as words from '#shared/text/areas/stages.ts'
import { columnTexts, tableTexts, tableWords } from '#shared/text/areas/tables.ts'
import {
  dateCell,
  numberCell,
  oneOf,
  setCell,
  textCell,
  valueCell,
  yesNoCell,
  type CellKind,
} from './cell-kinds.ts'
import { ofKey, ofRowKey, rowKey, type ColumnShape, type TableShape } from './table.ts'

type Name = keyof typeof columnTexts
type Options = Partial<Pick<ColumnShape, 'refersTo' | 'isTechnical' | 'also' | 'whenEmpty'>>

/** What a column is called is that of its path where nothing else is said. */
function column(
  path: string,
  kind: CellKind,
  name: Name | '' = '',
  options: Options = {},
): ColumnShape {
  const label = columnTexts[name === '' ? (path as Name) : name] as ColumnShape['label']
  return { path, kind, label, ...options }
}

function texts(path: string, name: Name | '' = '', options: Options = {}): ColumnShape {
  return { ...column(path, textCell, name, options), isByLanguage: true }
}

const technical = { isTechnical: true } as const
const id = column('id', textCell, 'id', {
  ...technical,
  also: ['nr', 'nummer', 'numéro', 'number', 'key', 'code'],
})
const toCards = { refersTo: ['elements'] } as const
const evidenceIds = (options: Options = {}) =>
  column('evidenceIds', setCell, 'evidence', { refersTo: ['evidence'], ...options })
const currency = column('currency', textCell)
const languageNames = Object.fromEntries(
  languages.map((language) => [language, { nl: language, fr: language, en: language }]),
) as Record<(typeof languages)[number], ColumnShape['label']>

/** The facts of the board, each of which is a row of its table. */
export const boardColumns: readonly ColumnShape[] = [
  texts('title'),
  column('organisation.name', textCell, 'organisation'),
  column('organisation.country', textCell, 'country'),
  column('organisation.identifier', textCell, 'identifier'),
  column('organisation.url', textCell, 'website'),
  column('programme', textCell),
  texts('programme'),
  column('period.start', dateCell, 'periodStart'),
  column('period.end', dateCell, 'periodEnd'),
  texts('problem'),
  texts('mission'),
  texts('vision'),
  column('currency', textCell),
  column('valuation.currency', textCell, 'valuationCurrency'),
  column('valuation.discountRate', numberCell, 'discountRate'),
  column('valuation.years', numberCell, 'valuationYears'),
  column('accountabilityLine.beyond', setCell, 'beyond', toCards),
  column('checksOff', setCell),
  column('primaryLanguage', oneOf(languages, languageNames)),
  column('languages', setCell),
  column('id', textCell),
  column('format', textCell),
  column('version', numberCell),
]

const board: TableShape = {
  id: 'board',
  label: tableTexts.board,
  columns: [
    column('field', textCell, 'field', technical),
    column('name', textCell, 'fieldName', technical),
    column('value', valueCell, 'content'),
  ],
}

const elements: TableShape = {
  id: 'elements',
  label: tableTexts.elements,
  list: 'elements',
  columns: [
    column('type', oneOf(elementTypes, words.elementTypeTexts), 'type', {
      also: [
        'soort',
        'kind',
        'stage',
        'fase',
        'niveau',
        'level',
        'catégorie',
        'categorie',
        'category',
        'étape',
        'nature',
        'lane',
        'colonne',
        'kolom',
        'column',
      ],
    }),
    column('horizon', oneOf(horizons, words.horizonTexts), 'horizon', {
      also: ['horizon', 'échéance'],
    }),
    texts('title', 'title', {
      whenEmpty: {},
      also: [
        'kaart',
        'kaartje',
        'carte',
        'card',
        'tekst',
        'texte',
        'text',
        'label',
        'naam',
        'nom',
        'name',
        'intitulé',
        'element',
        'élément',
        'post-it',
        'sticky',
        'idee',
        'idée',
        'idea',
      ],
    }),
    texts('description', 'description', {
      also: ['omschrijving', 'toelichting', 'uitleg', 'notes', 'explication', 'détails', 'details'],
    }),
    column('stakeholderIds', setCell, 'stakeholders', {
      whenEmpty: [],
      refersTo: ['stakeholders'],
      also: [
        'doelgroep',
        'doelgroepen',
        'stakeholder',
        'stakeholders',
        'public cible',
        'groupe cible',
        'target group',
        'voor wie',
        'pour qui',
      ],
    }),
    column('sphere', oneOf(spheres, words.sphereTexts)),
    column('polarity', oneOf(polarities, words.polarityTexts)),
    column('intended', yesNoCell),
    column('condition', yesNoCell),
    column('confidence', oneOf(confidences, words.confidenceTexts)),
    column('status', textCell),
    column('sdgTargets', setCell, 'sdgTargets', { also: ['sdg', 'odd'] }),
    column('tags', setCell, 'tags', {
      also: ['tags', 'trefwoorden', 'mots-clés', 'mots clés', 'thema'],
    }),
    evidenceIds(),
    column('parked', yesNoCell),
    id,
    column('laneId', textCell, 'lane', { ...technical, refersTo: ['lanes'] }),
    column('order', numberCell, 'order', technical),
    column('pinned', yesNoCell, 'pinned', technical),
    column('position.x', numberCell, 'x', technical),
    column('position.y', numberCell, 'y', technical),
  ],
}

const links: TableShape = {
  id: 'links',
  label: tableTexts.links,
  list: 'links',
  columns: [
    column('from', textCell, 'from', {
      ...toCards,
      also: ['bron', 'source', 'vanaf', 'depuis', 'begin', 'start'],
    }),
    column('kind', oneOf(linkKinds, words.linkKindTexts), 'linkKind', {
      also: ['soort', 'type', 'kind', 'relatie', 'relation', 'verband', 'lien', 'link'],
    }),
    column('to', textCell, 'to', {
      ...toCards,
      also: [
        'doel',
        'target',
        'cible',
        'à',
        'a',
        'einde',
        'end',
        'leidt tot',
        'mène à',
        'leads to',
      ],
    }),
    column('confidence', oneOf(confidences, words.confidenceTexts)),
    texts('rationale', 'rationale', { also: ['label', 'uitleg', 'omschrijving', 'description'] }),
    column('assumptionIds', setCell, 'assumptions', { whenEmpty: [], refersTo: ['assumptions'] }),
    evidenceIds({ whenEmpty: [] }),
    id,
  ],
}

const assumptions: TableShape = {
  id: 'assumptions',
  label: tableTexts.assumptions,
  list: 'assumptions',
  columns: [
    column('kind', oneOf(assumptionKinds, words.assumptionKindTexts)),
    texts('text', 'assumption', { whenEmpty: {}, also: ['tekst', 'texte', 'text'] }),
    column(
      'on.kind',
      oneOf(['element', 'link'], { element: tableWords.card, link: tableWords.link }),
      'aboutKind',
    ),
    column('on.ref', textCell, 'about', { refersTo: ['elements', 'links'] }),
    column('status', oneOf(assumptionStatuses, words.assumptionStatusTexts)),
    column('importance', numberCell),
    column('test', textCell),
    texts('test'),
    column('owner', textCell),
    column('reviewOn', dateCell),
    evidenceIds(),
    id,
  ],
}

const evidence: TableShape = {
  id: 'evidence',
  label: tableTexts.evidence,
  list: 'evidence',
  columns: [
    column('kind', openWords(words.evidenceKindTexts)),
    column('summary', textCell),
    column('stance', oneOf(stances, words.stanceTexts)),
    column('strength', openWords(words.evidenceStrengthTexts)),
    column('source', textCell),
    column('url', textCell),
    column('year', numberCell),
    id,
  ],
}

const indicators: TableShape = {
  id: 'indicators',
  label: tableTexts.indicators,
  list: 'indicators',
  columns: [
    column('elementId', textCell, 'card', toCards),
    texts('name', 'indicator', { whenEmpty: {}, also: ['naam', 'nom', 'name'] }),
    column(
      'measure',
      oneOf(['unit', 'percentage', 'nominal', 'ordinal', 'qualitative'], words.measureTexts),
    ),
    column('unit', textCell),
    column('direction', oneOf(['up', 'down'], words.directionTexts)),
    column('method', textCell),
    column('source', textCell),
    column('frequency', textCell),
    column('baseline.value', valueCell, 'baseline', {
      also: ['beginwaarde', 'valeur de départ', 'valeur de référence', 'starting value'],
    }),
    column('baseline.date', dateCell, 'baselineDate'),
    column('baseline.n', numberCell, 'baselineN'),
    column('baseline.notApplicable', yesNoCell, 'baselineNone'),
    column('threshold', numberCell),
    id,
  ],
}

const ofIndicator = column(ofKey, textCell, 'indicator', { refersTo: ['indicators'] })

const targets: TableShape = {
  id: 'targets',
  label: tableTexts.targets,
  within: { table: 'indicators', field: 'targets' },
  columns: [
    ofIndicator,
    column('date', dateCell),
    column('value', valueCell),
    column('setOn', dateCell),
  ],
}

const measurements: TableShape = {
  id: 'measurements',
  label: tableTexts.measurements,
  within: { table: 'indicators', field: 'measurements' },
  columns: [
    ofIndicator,
    column(rowKey, numberCell, 'number'),
    column('date', dateCell),
    column('value', valueCell),
    column('n', numberCell),
    column('comment', textCell),
  ],
}

const groups: TableShape = {
  id: 'groups',
  label: tableTexts.groups,
  within: { table: 'measurements', field: 'disaggregation' },
  columns: [
    ofIndicator,
    column(ofRowKey, numberCell, 'measurement'),
    column('dimension', textCell, 'dimension', { whenEmpty: '' }),
    column('group', textCell, 'group', { whenEmpty: '' }),
    column('value', valueCell),
    column('n', numberCell),
  ],
}

const stakeholders: TableShape = {
  id: 'stakeholders',
  label: tableTexts.stakeholders,
  list: 'stakeholders',
  columns: [
    texts('name', 'name', {
      whenEmpty: {},
      also: [
        'belanghebbende',
        'partie prenante',
        'stakeholder',
        'doelgroep',
        'public cible',
        'target group',
      ],
    }),
    column('role', openWords(words.stakeholderRoleTexts)),
    column('size', numberCell, 'size', { also: ['aantal', 'nombre', 'number'] }),
    column('level', oneOf(beneficiaryLevels, words.beneficiaryLevelTexts)),
    column('area', oneOf(catchmentAreas, words.catchmentAreaTexts)),
    column('consulted', yesNoCell),
    column('underserved', yesNoCell),
    id,
  ],
}

const costs: TableShape = {
  id: 'costs',
  label: tableTexts.costs,
  list: 'costs',
  columns: [
    column('label', textCell),
    column('elementId', textCell, 'card', toCards),
    column('kind', oneOf(costKinds, costKindTexts, true)),
    column('amount', numberCell, 'amount', { also: ['kost', 'coût', 'cost'] }),
    column('actualAmount', numberCell),
    currency,
    column('period', textCell),
    id,
  ],
}

const importanceTexts = {
  high: economicsTexts.importanceHigh,
  moderate: economicsTexts.importanceModerate,
  neutral: economicsTexts.importanceNeutral,
  unimportant: economicsTexts.importanceUnimportant,
}

const valuationItems: TableShape = {
  id: 'valuationItems',
  label: tableTexts.valuationItems,
  list: 'valuationItems',
  columns: [
    column('outcomeId', textCell, 'outcome', toCards),
    column('stakeholderId', textCell, 'stakeholder', { refersTo: ['stakeholders'] }),
    column('quantity', numberCell),
    column('quantityUnit', textCell, 'unit'),
    column('proxy.label', textCell, 'proxy'),
    column('proxy.value', numberCell, 'proxyValue'),
    column('proxy.source', textCell, 'proxySource'),
    column('deadweight', numberCell),
    column('displacement', numberCell),
    column('attribution', numberCell),
    column('dropOff', numberCell),
    column('durationYears', numberCell, 'duration'),
    column('importance', oneOf(importances, importanceTexts), 'weight'),
    id,
  ],
}

const scenarios: TableShape = {
  id: 'scenarios',
  label: tableTexts.scenarios,
  list: 'scenarios',
  columns: [
    column('name', textCell, 'name', { whenEmpty: '' }),
    column('reachFactor', numberCell),
    column('costFactor', numberCell),
    column('effectFactor', numberCell),
    column('deadweightFactor', numberCell),
    id,
  ],
}

const stories: TableShape = {
  id: 'stories',
  label: tableTexts.stories,
  list: 'stories',
  columns: [
    texts('text', 'story', { whenEmpty: {}, also: ['tekst', 'texte', 'text'] }),
    column('elementId', textCell, 'card', toCards),
    column('source', textCell),
    column('consent', oneOf(storyConsents, words.storyConsentTexts)),
    column('date', dateCell),
    id,
  ],
}

const referenceProjects: TableShape = {
  id: 'referenceProjects',
  label: tableTexts.referenceProjects,
  list: 'referenceProjects',
  columns: [
    column('name', textCell, 'name', { whenEmpty: '' }),
    column('theme', textCell),
    column('source', textCell),
    column('url', textCell),
    column('year', numberCell),
    currency,
    column('costPerParticipant', numberCell),
    column('effectShare', numberCell),
    column('personBenefit', numberCell),
    column('organisationBenefit', numberCell),
    column('municipalityBenefit', numberCell),
    column('societyBenefit', numberCell),
    column('reach', numberCell, 'ownReach'),
    column('years', numberCell, 'ownYears'),
    column('cost', numberCell, 'ownCost'),
    id,
  ],
}

const features: TableShape = {
  id: 'features',
  label: tableTexts.features,
  within: { table: 'referenceProjects', field: 'features' },
  columns: [
    column(ofKey, textCell, 'referenceProject', { refersTo: ['referenceProjects'] }),
    column('label', textCell, 'feature', { whenEmpty: '' }),
    column('lessFactor', numberCell),
    column('moreFactor', numberCell),
    column('answer', oneOf(['less', 'same', 'more'], tableWords)),
  ],
}

const lanes: TableShape = {
  id: 'lanes',
  label: tableTexts.lanes,
  list: 'lanes',
  columns: [
    column('order', numberCell),
    column('type', oneOf(elementTypes, words.elementTypeTexts)),
    column('horizon', oneOf(horizons, words.horizonTexts)),
    texts('title', 'title', { whenEmpty: {} }),
    texts('question'),
    column('columns', numberCell, 'cardColumns'),
    column('collapsed', yesNoCell),
    id,
  ],
}

const votes: TableShape = {
  id: 'votes',
  label: tableTexts.votes,
  list: 'votes',
  columns: [column('elementId', textCell, 'card', toCards), column('count', numberCell, 'votes')],
}

/** Every table of a change model, in the order of the sheets. A table within another comes after it. */
export const tableShapes: readonly TableShape[] = [
  board,
  elements,
  links,
  stakeholders,
  assumptions,
  evidence,
  indicators,
  targets,
  measurements,
  groups,
  costs,
  valuationItems,
  scenarios,
  stories,
  referenceProjects,
  features,
  lanes,
  votes,
]

export const boardTable = board

/** The table of that id; asking for another is a mistake of ours. */
export function findTable(id: string): TableShape {
  const found = tableShapes.find((shape) => shape.id === id)
  if (found === undefined) throw new Error(`no table ${id}`)
  return found
}

/** Words that are known, where others may stand too. */
function openWords<Value extends string>(
  texts: Readonly<Record<Value, ColumnShape['label']>>,
): CellKind {
  const values = Object.keys(texts) as Value[]
  return oneOf(values, texts as Readonly<Record<`${Value}`, ColumnShape['label']>>, true)
}
