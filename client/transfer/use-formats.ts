import { useEffect, useState } from 'react'
import { listFormats, type Formats } from '#client/app/board-api.ts'
import { showProblem } from '#client/app/problem-message.ts'
import { useLanguage } from '#client/ui/language.tsx'

/** What this server writes and reads; undefined until it has told. */
export function useFormats(): Formats | undefined {
  const { language } = useLanguage()
  const [formats, setFormats] = useState<Formats>()
  useEffect(() => {
    let isCurrent = true
    listFormats(language).then(
      (found) => isCurrent && setFormats(found),
      (error: unknown) => showProblem(error, language),
    )
    return () => {
      isCurrent = false
    }
  }, [language])
  return formats
}
