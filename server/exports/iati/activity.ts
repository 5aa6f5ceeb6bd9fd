import type { ChangeModel } from '#shared/model/change-model.ts'
import { stages } from '#shared/model/stages.ts'
import { iatiTexts } from '#shared/text/areas/iati.ts'
import { xml, type XmlElement } from '../parts/xml.ts'
import { activityDates } from './activity-dates.ts'
import { Narrator, type Line } from './narratives.ts'
import { identifierOf, organisations, reportingOrganisation } from './organisations.ts'
import { ownPart } from './own-part.ts'
import { place, sector } from './place-and-sector.ts'
import { results } from './results.ts'
import { sdgTags } from './sdg-tags.ts'

/** The order of the children is the schema's. */
export function activity(model: ChangeModel): XmlElement {
  const narrator = new Narrator(model)
  const reporting = reportingOrganisation(model, narrator)
  const dates = activityDates(model, narrator)
  const where = place(model, narrator)
  const isMeasured = model.indicators.some(({ measurements }) => measurements.length > 0)
  const { currency = '' } = model
  const attributes = {
    'xml:lang': model.primaryLanguage,
    'default-currency': /^[A-Z]{3}$/.test(currency) ? currency : undefined,
  }
  const toFillIn = [
    ...reporting.toFillIn,
    iatiTexts.fillOrganisationType,
    ...dates.toFillIn,
    iatiTexts.checkStatus,
    ...where.toFillIn,
    iatiTexts.fillSector,
  ]
  return xml('iati-activity', attributes, [
    xml('iati-identifier', {}, identifierOf(model)),
    reporting.element,
    narrator.title(model.title),
    ...descriptions(model, narrator),
    narrator.element(
      'description',
      narrator.lines(
        [iatiTexts.toFillIn, ...toFillIn].map((text) => ({ text: narrator.own(text) })),
      ),
      { type: '4' },
    ),
    ...organisations(model, narrator),
    // ActivityStatus: 1 pipeline/identification, 2 implementation.
    xml('activity-status', { code: isMeasured ? 2 : 1 }),
    ...dates.elements,
    contact(model),
    where.element,
    sector(narrator),
    ...sdgTags(model),
    ...results(model, narrator),
    ownPart(model),
  ])
}

/** DescriptionType: 1 general, 2 objectives, 3 target groups. */
function descriptions(model: ChangeModel, narrator: Narrator) {
  const { programme, problem = {}, mission = {}, vision = {}, stakeholders, elements } = model
  const programmeText =
    typeof programme === 'string' ? narrator.plain(programme) : (programme ?? {})
  const general: readonly Line[] = [
    { label: iatiTexts.programme, text: programmeText },
    { label: iatiTexts.problem, text: problem },
  ]
  // Boards that say their mission often have it on a card as well.
  const hasMission = Object.keys(mission).length > 0
  const objectives: readonly Line[] = [
    { label: iatiTexts.mission, text: mission },
    { label: iatiTexts.vision, text: vision },
    ...elements
      .filter(({ type }) => stages[type].isAim || (stages[type].setsDirection && !hasMission))
      .map(({ title }) => ({ text: title })),
  ]
  const groups = stakeholders
    .filter(({ role }) => role === 'target')
    .map(({ name }): Line => ({ text: name }))
  return [
    narrator.element('description', narrator.lines(general), { type: '1' }) ??
      narrator.element('description', narrator.own(iatiTexts.aboutUnknown), { type: '1' }),
    narrator.element('description', narrator.lines(objectives), { type: '2' }),
    narrator.element('description', narrator.lines(groups), { type: '3' }),
  ]
}

function contact({ organisation }: ChangeModel): XmlElement | undefined {
  const { url = '' } = organisation ?? {}
  if (!/^https?:\/\/\S+$/.test(url)) return undefined
  return xml('contact-info', {}, [xml('website', {}, url)])
}
