import type { Section } from '../report.ts'
import { joined, listed } from '../sentences.ts'
import type { Telling } from '../telling.ts'

/** The SDG targets that cards point to, in the order of their codes; no section where there are none. */
export function goalsSection({ model, texts, language, title }: Telling): readonly Section[] {
  const pointers = model.elements.flatMap((element) =>
    (element.sdgTargets ?? []).map((code) => ({ code, element })),
  )
  if (pointers.length === 0) return []
  const byCode = [...Map.groupBy(pointers, ({ code }) => code)].toSorted(([one], [other]) =>
    one.localeCompare(other, 'en', { numeric: true }),
  )
  return [
    {
      id: 'goals',
      title: texts.report.goals,
      blocks: [
        {
          kind: 'facts',
          facts: byCode.map(([code, those]) => ({
            label: code,
            sentences: [
              joined([
                listed(
                  language,
                  those.map(({ element }) => title(element)),
                ),
              ]),
            ],
          })),
        },
      ],
      sections: [],
    },
  ]
}
