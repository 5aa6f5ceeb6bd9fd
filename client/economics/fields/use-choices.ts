import { useMemo } from 'react'
import { useReading } from '#client/session/use-reading.tsx'
import { useModel } from '#client/session/use-session.tsx'
import type { Option } from '#client/ui/Select.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { Element } from '#shared/model/change-model.ts'

/** The cards that may be chosen, by their titles. */
export function useElementChoices(isMeant: (element: Element) => boolean): readonly Option[] {
  const { elementTypes, outline } = useTexts()
  const { read } = useReading()
  const elements = useModel((snapshot) => snapshot.elements)
  return useMemo(
    () =>
      [...elements.values()].filter(isMeant).map(({ id, title, type }) => {
        const { text, language } = read(title)
        return {
          id,
          label: text === '' ? outline.untitled : text,
          lang: language,
          detail: elementTypes[type],
        }
      }),
    [elements, isMeant, read, outline, elementTypes],
  )
}

/** Target groups and other stakeholders, by their names. */
export function useStakeholderChoices(): readonly Option[] {
  const { read } = useReading()
  const stakeholders = useModel((snapshot) => snapshot.stakeholders)
  return useMemo(
    () =>
      [...stakeholders.values()].map(({ id, name }) => {
        const { text, language } = read(name)
        return { id, label: text === '' ? id : text, lang: language }
      }),
    [stakeholders, read],
  )
}
