import { Download, Printer } from 'lucide-react'
import { useState } from 'react'
import { exportBoard } from '#client/app/board-api.ts'
import { showProblem } from '#client/app/problem-message.ts'
import { useModel, useSaving, useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { downloadFile, fileNameOf } from '#client/ui/download.ts'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import { inLanguage, languages, type Language } from '#shared/model/language.ts'
import { canWrite } from '#shared/model/role.ts'

/** What the report can be taken along as. */
const files = [
  { id: 'docx', label: 'Word', variant: undefined },
  { id: 'pdf', label: 'PDF', variant: 'report' },
  { id: 'html', label: 'HTML', variant: undefined },
] as const

interface ReportToolsProps {
  readonly language: Language
  readonly onLanguage: (language: Language) => void
}

/** In which language it stands, and the report as a file or on paper. */
export function ReportTools({ language, onLanguage }: ReportToolsProps) {
  const { report, transfer, languages: names } = useTexts()
  const screen = useLanguage().language
  const session = useSession()
  const saving = useSaving()
  const title = useModel((snapshot) => snapshot.facts.title)
  const [pending, setPending] = useState<string>()
  // A file is made of what the server has: it waits for edits that are still on their way.
  const isBehind = canWrite(session.role) && saving.kind !== 'saved'

  const download = async ({ id, variant }: (typeof files)[number]) => {
    setPending(id)
    try {
      const file = await exportBoard(session.boardId, id, language, variant)
      const name = `${fileNameOf(inLanguage(title, language))}.${id}`
      downloadFile(name, file)
      showToast({ text: transfer.downloaded(name), tone: 'ok' })
    } catch (error) {
      showProblem(error, screen)
    }
    setPending(undefined)
  }

  return (
    <div
      className="report-tools z-10 -mx-4 flex flex-wrap items-center gap-2 bg-canvas px-4 py-2 sm:sticky sm:top-0 sm:-mx-10 sm:px-10"
      lang={screen}
    >
      <Segmented
        label={report.languageOf}
        onChange={onLanguage}
        options={languages.map((id) => ({ id, label: id.toUpperCase(), name: names[id] }))}
        value={language}
      />
      <div className="ml-auto flex flex-wrap gap-2">
        {files.map((file) => (
          <Button
            icon={Download}
            isDisabled={isBehind}
            isPending={pending === file.id}
            key={file.id}
            onPress={() => void download(file)}
          >
            {file.label}
          </Button>
        ))}
        <Button className="max-sm:hidden" icon={Printer} onPress={() => window.print()}>
          {report.print}
        </Button>
      </div>
      {isBehind ? (
        <p aria-live="polite" className="w-full text-sm text-warn">
          {transfer.waiting}
        </p>
      ) : undefined}
    </div>
  )
}
