import type { ImportFormat } from '#client/app/board-api.ts'
import { Button } from '#client/ui/Button.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { Select } from '#client/ui/Select.tsx'
import { formatSize } from '#shared/text/format.ts'
import type { ChosenFile } from './use-import-file.ts'

interface ChosenFileCardProps {
  readonly chosen: ChosenFile
  readonly formats: readonly ImportFormat[]
  readonly onFormat: (format: string) => void
  readonly onOther: () => void
}

/** Which file, and as what it is read: found by itself, to be set right where it was not. */
export function ChosenFileCard({ chosen, formats, onFormat, onOther }: ChosenFileCardProps) {
  const { transfer } = useTexts()
  const { language } = useLanguage()
  const { file, format } = chosen
  return (
    <div className="space-y-3 rounded-lg border border-line bg-canvas p-4">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <p className="min-w-0 font-semibold break-words">
          {file.name === '' ? (
            transfer.pasted
          ) : (
            <>
              {file.name}{' '}
              <span className="font-normal text-muted">{formatSize(language, file.size)}</span>
            </>
          )}
        </p>
        <Button onPress={onOther} variant="quiet">
          {transfer.otherFile}
        </Button>
      </div>
      <Select
        label={transfer.readAs}
        onChange={onFormat}
        options={formats.map(({ id, label }) => ({ id, label }))}
        value={format}
      />
    </div>
  )
}
