import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Message } from '#shared/text/define.ts'
import { iatiTexts } from '#shared/text/areas/iati.ts'
import { xml, type XmlElement } from '../parts/xml.ts'
import type { Narrator } from './narratives.ts'

interface Place {
  readonly element: XmlElement
  readonly toFillIn: readonly Message<string>[]
}

/** Rule 3.7.1 asks for a country or region; a vocabulary of one's own (99) may say that there is none yet. */
export function place({ organisation }: ChangeModel, narrator: Narrator): Place {
  const country = organisation?.country?.toUpperCase() ?? ''
  if (/^[A-Z]{2}$/.test(country)) {
    return {
      element: xml('recipient-country', { code: country }),
      toFillIn: [iatiTexts.checkCountry],
    }
  }
  const unknown = narrator.narratives(narrator.own(iatiTexts.regionUnknown))
  return {
    element: xml('recipient-region', { code: 'not-specified', vocabulary: 99 }, unknown),
    toFillIn: [iatiTexts.fillCountry],
  }
}

/** Rule 6.2.2 asks for a sector, 102.1.1 for one of OECD DAC, whose 99810 is "sectors not specified". */
export function sector(narrator: Narrator): XmlElement {
  const unknown = narrator.narratives(narrator.own(iatiTexts.sectorUnknown))
  return xml('sector', { vocabulary: 1, code: 99810 }, unknown)
}
