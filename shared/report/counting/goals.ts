import type { Texts } from '#shared/text/registry.ts'
import type { Section, Sentence } from '../report.ts'
import { unstressed } from '../sentences.ts'
import type { Telling } from '../telling.ts'

/** The SDG targets that cards point to, in the order of their codes; no section where there are none. */
export function goalsSection({ model, texts, title }: Telling): readonly Section[] {
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
              goalOf(code, texts),
              ...those.map(({ element }) => unstressed(title(element))),
            ].filter((sentence) => sentence.length > 0),
          })),
        },
      ],
      sections: [],
    },
  ]
}

/** The title of the goal that a target such as 3.4 is part of. */
function goalOf(code: string, { sdgGoals }: Texts): Sentence {
  const number = code.split('.')[0] ?? ''
  const goal = Object.entries(sdgGoals).find(([key]) => key === number)
  return goal === undefined ? [] : [{ text: goal[1], tone: 'strong' }]
}
