import { inLanguage, type Language } from '#shared/model/language.ts'
import type { WorkshopParts } from '#shared/workshop/view.ts'

interface PromptBannerProps {
  readonly parts: WorkshopParts
  readonly languages: readonly Language[]
}

/** From so many characters on, a question is set smaller: the board below it needs the height. */
const longPrompt = 120

/** What the room is asked, in one language or in two beside each other. */
export function PromptBanner({ parts, languages }: PromptBannerProps) {
  const { phase, board } = parts
  const fallback = board?.primaryLanguage ?? 'en'
  if (phase === null || phase === undefined) {
    const title = inLanguage(board?.title, languages[0] ?? fallback, fallback)
    return title === '' ? <header /> : <header className="screen-banner">{<h1>{title}</h1>}</header>
  }
  const said = languages
    .map((language) => ({
      language,
      title: inLanguage(phase.title, language, fallback),
      prompt: inLanguage(phase.prompt, language, fallback),
    }))
    // Where only one was written, it is not said twice.
    .filter(
      ({ title, prompt }, index, all) =>
        all.findIndex((one) => one.title === title && one.prompt === prompt) === index,
    )
  return (
    <header
      className="screen-banner"
      data-languages={said.length}
      data-long={said.some(({ prompt }) => prompt.length > longPrompt)}
    >
      {said.map(({ language, title, prompt }) => (
        <div key={language} lang={language}>
          <p className="screen-phase">{title}</p>
          <h1>{prompt === '' ? title : prompt}</h1>
        </div>
      ))}
    </header>
  )
}
