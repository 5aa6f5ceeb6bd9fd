import { useReading } from '#client/session/use-reading.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { Element } from '#shared/model/change-model.ts'

/** What a card is called on screen, and in which language that is. */
export function useCardTitle(): (element: Element | undefined) => {
  readonly text: string
  readonly language: string | undefined
} {
  const { outline } = useTexts()
  const { read } = useReading()
  return (element) => {
    const shown = read(element?.title)
    // The words for "untitled" are in the language of the screen, not of the card.
    return shown.text === '' ? { text: outline.untitled, language: undefined } : shown
  }
}
