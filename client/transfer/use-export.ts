import { useEffect, useRef, useState } from 'react'
import { exportBoard } from '#client/app/board-api.ts'
import { showProblem } from '#client/app/problem-message.ts'
import { useSession } from '#client/session/use-session.tsx'
import { downloadFile } from '#client/ui/download.ts'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import type { Language } from '#shared/model/language.ts'

export interface ExportWish {
  readonly format: string
  readonly variant: string | undefined
  readonly language: Language
  readonly fileName: string
}

export interface ExportProgress {
  /** In bytes; 0 while the server makes the file. */
  readonly received: number
  readonly total: number | undefined
}

/** Makes one file at a time; ends with the component, and the server stops as well. */
export function useExport() {
  const { transfer } = useTexts()
  const { language } = useLanguage()
  const { boardId } = useSession()
  const [progress, setProgress] = useState<ExportProgress>()
  const making = useRef<AbortController>(undefined)
  useEffect(() => () => making.current?.abort(), [])

  async function make({ format, variant, language: of, fileName }: ExportWish): Promise<void> {
    const controller = new AbortController()
    const { signal } = controller
    making.current = controller
    setProgress({ received: 0, total: undefined })
    try {
      const onReceived = (received: number, total: number | undefined) =>
        setProgress({ received, total })
      const file = await exportBoard(boardId, format, of, variant, { signal, onReceived })
      downloadFile(fileName, file)
      showToast({ text: transfer.downloaded(fileName), tone: 'ok' })
    } catch (error) {
      if (!signal.aborted) showProblem(error, language)
    }
    setProgress(undefined)
  }

  return { make, progress, cancel: () => making.current?.abort() }
}
