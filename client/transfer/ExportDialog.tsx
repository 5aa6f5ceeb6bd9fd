import { Download } from 'lucide-react'
import { useEffect, useState } from 'react'
import { exportBoard, listExportFormats, type Format } from '#client/app/board-api.ts'
import { showProblem } from '#client/app/problem-message.ts'
import { useReading } from '#client/session/use-reading.tsx'
import { useModel, useSaving, useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { ChoiceCards } from '#client/ui/ChoiceCards.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { downloadFile, fileNameOf } from '#client/ui/download.ts'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import { canWrite } from '#shared/model/role.ts'

interface ExportDialogProps {
  readonly onClose: () => void
}

/** The board as a file: which kind, in which language, and what that kind leaves out. */
export function ExportDialog({ onClose }: ExportDialogProps) {
  const { transfer, ui, languages: names } = useTexts()
  const { language } = useLanguage()
  const session = useSession()
  const reading = useReading()
  const saving = useSaving()
  const { languages, title } = useModel((snapshot) => snapshot.facts)
  const formats = useFormats()
  const [chosen, setChosen] = useState<string>()
  const [fileLanguage, setFileLanguage] = useState(reading.language)
  const [isPending, setPending] = useState(false)
  const format = formats?.find(({ id }) => id === chosen) ?? formats?.[0]
  // The file is made of what the server has: it waits for edits that are still on their way.
  const isBehind = canWrite(session.role) && saving.kind !== 'saved'

  const download = async (wanted: Format) => {
    setPending(true)
    try {
      const file = await exportBoard(session.boardId, wanted.id, fileLanguage)
      const name = `${fileNameOf(reading.read(title).text)}.${wanted.extension}`
      downloadFile(name, file)
      showToast({ text: transfer.downloaded(name), tone: 'ok' })
    } catch (error) {
      showProblem(error, language)
    }
    setPending(false)
  }

  return (
    <Dialog
      footer={
        <>
          {isBehind ? (
            <p aria-live="polite" className="mr-auto max-w-md text-sm text-warn">
              {transfer.waiting}
            </p>
          ) : undefined}
          <Button onPress={onClose}>{ui.close}</Button>
          <Button
            icon={Download}
            isDisabled={isBehind || format === undefined}
            isPending={isPending}
            onPress={() => {
              if (format !== undefined) void download(format)
            }}
            variant="primary"
          >
            {transfer.download}
          </Button>
        </>
      }
      isOpen
      onClose={onClose}
      title={transfer.exportTitle}
    >
      {formats === undefined || format === undefined ? (
        <p className="text-muted">{ui.loading}</p>
      ) : (
        <ChoiceCards
          isStacked
          label={transfer.format}
          onChange={setChosen}
          options={formats.map(({ id, label, leavesOut }) => ({
            id,
            label,
            detail: leavesOut === '' ? transfer.leavesOutNothing : transfer.leavesOut(leavesOut),
          }))}
          value={format.id}
        />
      )}
      {languages.length > 1 ? (
        <div className="mt-4 flex items-center gap-3">
          <span aria-hidden="true" className="text-sm font-semibold">
            {transfer.textsIn}
          </span>
          <Segmented
            label={transfer.textsIn}
            onChange={setFileLanguage}
            options={languages.map((id) => ({ id, label: names[id] }))}
            value={fileLanguage}
          />
        </div>
      ) : undefined}
    </Dialog>
  )
}

function useFormats(): readonly Format[] | undefined {
  const { language } = useLanguage()
  const [formats, setFormats] = useState<readonly Format[]>()
  useEffect(() => {
    let isCurrent = true
    listExportFormats(language).then(
      (found) => isCurrent && setFormats(found),
      (error: unknown) => showProblem(error, language),
    )
    return () => {
      isCurrent = false
    }
  }, [language])
  return formats
}
