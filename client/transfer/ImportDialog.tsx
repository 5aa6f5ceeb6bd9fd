import { useState } from 'react'
import {
  previewImport,
  saveVersionBeforeImport,
  type ImportPreview,
} from '#client/app/board-api.ts'
import { problemMessage, showProblem } from '#client/app/problem-message.ts'
import { useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import type { ProblemText } from '#shared/problems/problem.ts'
import { FileChooser } from './FileChooser.tsx'
import { ImportChoice, type ImportMode } from './ImportChoice.tsx'

interface ImportDialogProps {
  readonly onClose: () => void
}

interface ReadFile {
  readonly name: string
  readonly preview: ImportPreview
}

/** A file onto the board: looked at first, then added or put in its place, as one undo step. */
export function ImportDialog({ onClose }: ImportDialogProps) {
  const { transfer, ui, app } = useTexts()
  const { language } = useLanguage()
  const session = useSession()
  const [file, setFile] = useState<ReadFile>()
  const [mode, setMode] = useState<ImportMode>(() =>
    session.snapshot.get().elements.size === 0 ? 'replace' : 'add',
  )
  const [problem, setProblem] = useState<ProblemText>()
  const [isPending, setPending] = useState(false)

  const read = async (chosen: File) => {
    setPending(true)
    setProblem(undefined)
    try {
      const preview = await previewImport(session.boardId, chosen, language)
      setFile({ name: chosen.name, preview })
    } catch (error) {
      setProblem(problemMessage(error, language))
    }
    setPending(false)
  }

  const apply = async ({ preview }: ReadFile) => {
    setPending(true)
    try {
      await saveVersionBeforeImport(session.boardId)
    } catch (error) {
      setPending(false)
      return showProblem(error, language)
    }
    if (mode === 'replace') session.actions.replaceWithModel(preview.model)
    else session.setSelection(session.actions.addModel(preview.model))
    showToast({
      text: transfer.imported(preview.model.elements.length),
      tone: 'ok',
      action: { label: app.undo, onPress: session.undo.latest() },
    })
    onClose()
  }

  return (
    <Dialog
      footer={
        <>
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button
            isDisabled={file === undefined}
            isPending={isPending}
            onPress={() => {
              if (file !== undefined) void apply(file)
            }}
            variant="primary"
          >
            {transfer.doImport}
          </Button>
        </>
      }
      isOpen
      onClose={onClose}
      title={transfer.importTitle}
    >
      {file === undefined ? (
        <>
          <p className="mb-4">{transfer.importIntro}</p>
          <FileChooser isReading={isPending} onChoose={(chosen) => void read(chosen)} />
          <div aria-live="assertive">
            {problem === undefined ? undefined : (
              <div className="mt-4 rounded-lg border border-danger bg-danger-tint p-4 text-sm break-words">
                <p className="font-semibold">{problem.what}</p>
                <p className="mt-1">
                  {problem.why} {problem.fix}
                </p>
              </div>
            )}
          </div>
        </>
      ) : (
        <ImportChoice
          fileName={file.name}
          mode={mode}
          onMode={setMode}
          onOther={() => setFile(undefined)}
          preview={file.preview}
        />
      )}
    </Dialog>
  )
}
