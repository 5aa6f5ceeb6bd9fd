import { useMemo, useState } from 'react'
import { saveVersionBeforeImport, type ImportPreview } from '#client/app/board-api.ts'
import { showProblem } from '#client/app/problem-message.ts'
import { useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { ChoiceCards } from '#client/ui/ChoiceCards.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import { joinValuation } from '#shared/economics/join-valuation.ts'
import { leftOutWords } from '#shared/text/areas/transfer.ts'
import { limits } from '#shared/model/change-model.ts'
import { problem, type ProblemText } from '#shared/problems/problem.ts'
import { ChosenFileCard } from './ChosenFileCard.tsx'
import { FileChooser } from './FileChooser.tsx'
import { ImportPreviewView } from './ImportPreviewView.tsx'
import { useFormats } from './use-formats.ts'
import { useImportFile } from './use-import-file.ts'
import { WorkProgress } from './WorkProgress.tsx'

interface ImportDialogProps {
  readonly onClose: () => void
}

type ImportMode = 'add' | 'replace'

/** A file onto the board: looked at first, then added or put in its place, as one undo step. */
export function ImportDialog({ onClose }: ImportDialogProps) {
  const { transfer, ui, app } = useTexts()
  const { language } = useLanguage()
  const session = useSession()
  const formats = useFormats()
  const { chosen, choose, readAs, forget } = useImportFile(formats)
  const [mode, setMode] = useState<ImportMode>(() =>
    session.snapshot.get().elements.size === 0 ? 'replace' : 'add',
  )
  const [isPending, setPending] = useState(false)
  const preview = chosen?.preview
  const leftOut = useMemo(
    () =>
      preview === undefined || mode === 'replace'
        ? []
        : leftOutWords(joinValuation(session.model(), preview.model).leftOut, language),
    [preview, mode, session, language],
  )

  const apply = async ({ model }: ImportPreview) => {
    const count = session.snapshot.get().elements.size + model.elements.length
    if (mode === 'add' && count > limits.elements) {
      return showProblem(problem('model-too-large', { count, limit: limits.elements }), language)
    }
    setPending(true)
    try {
      await saveVersionBeforeImport(session.boardId)
    } catch (error) {
      setPending(false)
      return showProblem(error, language)
    }
    if (mode === 'replace') session.actions.replaceWithModel(model)
    else session.setSelection(session.actions.addModel(model))
    showToast({
      text: transfer.imported(model.elements.length),
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
            isDisabled={preview === undefined}
            isPending={isPending}
            onPress={() => {
              if (preview !== undefined) void apply(preview)
            }}
            variant="primary"
          >
            {transfer.doImport}
          </Button>
        </>
      }
      isOpen
      onClose={onClose}
      size="large"
      title={transfer.importTitle}
    >
      {formats === undefined ? (
        <p className="text-muted">{ui.loading}</p>
      ) : chosen === undefined ? (
        <>
          <p className="mb-4">{transfer.importIntro}</p>
          <FileChooser formats={formats} onChoose={(file) => void choose(file)} />
        </>
      ) : (
        <div className="space-y-5">
          <ChosenFileCard
            chosen={chosen}
            formats={formats.imports}
            onFormat={(format) => void readAs(chosen.file, format)}
            onOther={forget}
          />
          <div aria-live="assertive">
            {chosen.problem === undefined ? undefined : <WhatIsWrong text={chosen.problem} />}
          </div>
          {preview === undefined ? undefined : (
            <>
              <ImportPreviewView
                preview={{ ...preview, skipped: [...preview.skipped, ...leftOut] }}
              />
              <ChoiceCards
                label={transfer.how}
                onChange={setMode}
                options={[
                  { id: 'add', label: transfer.add, detail: transfer.addMore },
                  { id: 'replace', label: transfer.replace, detail: transfer.replaceMore },
                ]}
                value={mode}
              />
              <p className="text-sm text-muted">{transfer.safety}</p>
            </>
          )}
          {preview === undefined && chosen.problem === undefined ? (
            <WorkProgress label={transfer.reading} />
          ) : undefined}
        </div>
      )}
    </Dialog>
  )
}

function WhatIsWrong({ text: { what, why, fix } }: { readonly text: ProblemText }) {
  return (
    <div className="rounded-lg border border-danger bg-danger-tint p-4 text-sm break-words">
      <p className="font-semibold">{what}</p>
      <p className="mt-1">
        {why} {fix}
      </p>
    </div>
  )
}
