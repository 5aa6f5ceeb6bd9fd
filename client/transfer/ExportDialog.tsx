import { Download } from 'lucide-react'
import { useState } from 'react'
import type { ExportFormat } from '#client/app/board-api.ts'
import { useReading } from '#client/session/use-reading.tsx'
import { useModel, useSaving, useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { ChoiceCards } from '#client/ui/ChoiceCards.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { fileNameOf } from '#client/ui/download.ts'
import { fieldLabel } from '#client/ui/field-look.ts'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { canWrite } from '#shared/model/role.ts'
import { formatSize } from '#shared/text/format.ts'
import { FormatList } from './FormatList.tsx'
import { keepLastExport, readLastExport, type ExportChoice } from './last-export.ts'
import { useExport, type ExportProgress } from './use-export.ts'
import { useFormats } from './use-formats.ts'
import { useFilesAhead } from './use-files-ahead.ts'
import { WorkProgress } from './WorkProgress.tsx'

interface ExportDialogProps {
  readonly onClose: () => void
}

/** The board as a file: what for, which kind, in which language, and what that kind leaves out. */
export function ExportDialog({ onClose }: ExportDialogProps) {
  const { transfer, ui, languages: names } = useTexts()
  const session = useSession()
  const reading = useReading()
  const saving = useSaving()
  const { languages, title } = useModel((snapshot) => snapshot.facts)
  const formats = useFormats()?.exports
  const [choice, setChoice] = useState<ExportChoice | undefined>(readLastExport)
  const [language, setLanguage] = useState(reading.language)
  const { make, progress, cancel } = useExport()
  const format = formats?.find(({ id }) => id === choice?.format) ?? firstOf(formats)
  const variant = format?.variants.find(({ id }) => id === choice?.variant) ?? format?.variants[0]
  const isBusy = progress !== undefined
  // The file is made of what the server has: it waits for edits that are still on their way.
  const isBehind = canWrite(session.role) && saving.kind !== 'saved'

  const handleDownload = () => {
    if (format === undefined) return
    const wanted = { format: format.id, ...(variant === undefined ? {} : { variant: variant.id }) }
    keepLastExport(wanted)
    const { extension } = variant ?? format
    const shape = variant === undefined ? '' : `-${fileNameOf(variant.label)}`
    const fileName = `${fileNameOf(reading.read(title).text)}${shape}.${extension}`
    void make({ format: format.id, variant: variant?.id, language, fileName })
  }

  return (
    <Dialog
      footer={
        <>
          {isBusy ? <ExportWork progress={progress} /> : undefined}
          {isBehind && !isBusy ? (
            <p aria-live="polite" className="mr-auto max-w-md text-sm text-warn">
              {transfer.waiting}
            </p>
          ) : undefined}
          <Button onPress={isBusy ? cancel : onClose}>{isBusy ? ui.cancel : ui.close}</Button>
          <Button
            icon={Download}
            isDisabled={!isBusy && (isBehind || format === undefined)}
            isPending={isBusy}
            onPress={handleDownload}
            variant="primary"
          >
            {transfer.download}
          </Button>
        </>
      }
      isOpen
      onClose={onClose}
      size="large"
      title={transfer.exportTitle}
    >
      {formats === undefined || format === undefined ? (
        <p className="text-muted">{ui.loading}</p>
      ) : (
        <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
          <FormatList
            formats={formats}
            isDisabled={isBusy}
            onChange={(id) => setChoice({ format: id })}
            value={format.id}
          />
          <section
            aria-labelledby="export-format"
            className="space-y-4 border-t border-line pt-4 sm:border-t-0 sm:border-l sm:pt-0 sm:pl-6"
          >
            <h3 className="font-bold" id="export-format">
              {format.label}
            </h3>
            {variant === undefined ? undefined : (
              <ChoiceCards
                isStacked
                label={transfer.variant}
                onChange={(id) => setChoice({ format: format.id, variant: id })}
                options={format.variants}
                value={variant.id}
              />
            )}
            {languages.length > 1 ? (
              <div>
                <p aria-hidden="true" className={fieldLabel}>
                  {transfer.textsIn}
                </p>
                <Segmented
                  label={transfer.textsIn}
                  onChange={setLanguage}
                  options={languages.map((id) => ({ id, label: names[id] }))}
                  value={language}
                />
              </div>
            ) : undefined}
            <p className="text-sm text-muted">
              {format.leavesOut === ''
                ? transfer.leavesOutNothing
                : transfer.leavesOut(format.leavesOut)}
            </p>
          </section>
        </div>
      )}
    </Dialog>
  )
}

/** To show the board is what most people come for. */
function firstOf(formats: readonly ExportFormat[] | undefined): ExportFormat | undefined {
  return formats?.find(({ purpose }) => purpose === 'show') ?? formats?.[0]
}

/** That the server is at it, or who goes before. */
function Making() {
  const { transfer } = useTexts()
  const ahead = useFilesAhead()
  return <WorkProgress label={ahead === undefined ? transfer.making : transfer.inLine(ahead)} />
}

function ExportWork({ progress: { received, total } }: { readonly progress: ExportProgress }) {
  const { transfer } = useTexts()
  const { language } = useLanguage()
  if (received === 0) return <Making />
  const size = formatSize(language, total ?? received)
  return <WorkProgress label={transfer.receiving(size)} share={total && received / total} />
}
