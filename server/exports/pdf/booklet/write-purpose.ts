import type { Scene } from '#shared/drawing/scene.ts'
import { inLanguage } from '#shared/model/language.ts'
import { bookletTexts } from '#shared/text/areas/booklet.ts'
import { formatNumber } from '#shared/text/format.ts'
import { reportTexts } from '#shared/text/areas/report.ts'
import { stakeholderRoleTexts } from '#shared/text/areas/stages.ts'
import type { Pages } from '../kit/pages.ts'
import { textStyles } from '../kit/text-styles.ts'

/** Why it is there and for whom: problem, mission, vision and target groups, as far as they are written down. */
export function writePurpose(pages: Pages, { model, language }: Scene): void {
  const say = (text: Parameters<typeof inLanguage>[0]): string =>
    inLanguage(text, language, model.primaryLanguage)
  pages.heading(1, bookletTexts.purpose[language])
  for (const key of ['problem', 'mission', 'vision'] as const) {
    const words = say(model[key])
    if (words === '') continue
    pages.heading(2, bookletTexts[key][language])
    pages.paragraph(words)
  }
  if (model.stakeholders.length > 0) {
    pages.heading(2, bookletTexts.stakeholders[language])
    pages.table(
      [
        { title: bookletTexts.who[language], share: 5 },
        { title: bookletTexts.role[language], share: 3 },
        { title: bookletTexts.size[language], share: 2, isNumber: true },
      ],
      model.stakeholders.map(({ name, role = '', size }) => [
        say(name) || reportTexts.notFilledIn[language],
        roleIn(role, language),
        size === undefined ? '' : formatNumber(language, size),
      ]),
    )
  }
  pages.paragraph(bookletTexts.howToRead[language], textStyles.small)
}

function roleIn(role: string, language: Scene['language']): string {
  const known = Object.entries(stakeholderRoleTexts).find(([key]) => key === role)
  return known?.[1][language] ?? role
}
