import type { Section } from '../report.ts'
import { gap, paragraph, plain, unstressed } from '../sentences.ts'
import type { Telling } from '../telling.ts'

/** The board as a picture, and where people stop answering for results. */
export function visualisingPart(telling: Telling): Section {
  const { model, texts } = telling
  const { report } = texts
  return {
    id: 'visualising',
    title: report.visualising,
    blocks: [paragraph(plain(report.visualisingAbout))],
    sections: [
      {
        id: 'picture',
        title: report.picture,
        blocks:
          model.elements.length === 0
            ? [gap(report.emptyBoard)]
            : [
                {
                  kind: 'picture',
                  caption: report.howToRead,
                  alt: report.pictureAlt(model.elements.length, model.links.length),
                },
              ],
        sections: [],
      },
      lineSection(telling),
    ],
  }
}

function lineSection({ model, texts, elements, title }: Telling): Section {
  const { report } = texts
  const beyond = (model.accountabilityLine?.beyond ?? []).flatMap((id) => {
    const element = elements.get(id)
    return element === undefined ? [] : [unstressed(title(element))]
  })
  return {
    id: 'line',
    title: report.line,
    blocks:
      beyond.length === 0
        ? [gap(report.noLine)]
        : [
            paragraph(plain(report.lineAbout)),
            paragraph(plain(report.beyondLine)),
            { kind: 'list', items: beyond.map((sentence) => ({ sentence })) },
          ],
    sections: [],
  }
}
