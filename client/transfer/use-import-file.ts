import { useEffect, useRef, useState } from 'react'
import { previewImport, type Formats, type ImportPreview } from '#client/app/board-api.ts'
import { problemMessage } from '#client/app/problem-message.ts'
import { useSession } from '#client/session/use-session.tsx'
import { useLanguage } from '#client/ui/language.tsx'
import { problem, type ProblemText } from '#shared/problems/problem.ts'
import { guessFormat, readHead } from './guess-format.ts'

/** A file that somebody chose, read as some format; then what is in it, or what is wrong with it. */
export interface ChosenFile {
  readonly file: File
  /** The id of a format. */
  readonly format: string
  readonly preview?: ImportPreview
  readonly problem?: ProblemText
}

/** Looks into one file at a time: it changes nothing, and ends with the component. */
export function useImportFile(formats: Formats | undefined) {
  const { language } = useLanguage()
  const { boardId } = useSession()
  const [chosen, setChosen] = useState<ChosenFile>()
  const reading = useRef<AbortController>(undefined)
  useEffect(() => () => reading.current?.abort(), [])

  async function readAs(file: File, format: string): Promise<void> {
    reading.current?.abort()
    const controller = new AbortController()
    const { signal } = controller
    reading.current = controller
    setChosen({ file, format })
    try {
      refuseLarge(file)
      const preview = await previewImport(boardId, format, file, language, signal)
      if (!signal.aborted) setChosen({ file, format, preview })
    } catch (error) {
      if (!signal.aborted) setChosen({ file, format, problem: problemMessage(error, language) })
    }
  }

  /** Before it is sent: a large file takes minutes over the network of a venue. */
  function refuseLarge({ size }: File): void {
    const { maxFileBytes } = formats ?? { maxFileBytes: 0 }
    if (size > maxFileBytes) {
      throw problem('file-too-large', { megabytes: Math.round(maxFileBytes / 100_000) / 10 })
    }
  }

  return {
    chosen,
    readAs,
    async choose(file: File): Promise<void> {
      const { imports = [] } = formats ?? {}
      const head = await readHead(file).catch(() => '')
      const format = guessFormat(file.name, head, imports)
      if (format !== undefined) await readAs(file, format.id)
    },
    forget(): void {
      reading.current?.abort()
      setChosen(undefined)
    },
  }
}
