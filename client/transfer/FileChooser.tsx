import { FileUp } from 'lucide-react'
import { useState } from 'react'
import { DropZone, FileTrigger, Text } from 'react-aria-components'
import type { Formats } from '#client/app/board-api.ts'
import { Button } from '#client/ui/Button.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { TextArea } from '#client/ui/TextField.tsx'
import { formatSize } from '#shared/text/format.ts'

interface FileChooserProps {
  readonly formats: Formats
  readonly onChoose: (file: File) => void
}

/** One file, dropped or picked, or a text that is pasted. */
export function FileChooser({ formats: { imports, maxFileBytes }, onChoose }: FileChooserProps) {
  const { transfer } = useTexts()
  const { language } = useLanguage()
  const [pasted, setPasted] = useState('')
  return (
    <div className="space-y-5">
      <DropZone
        className="flex flex-col items-center gap-3 rounded-lg border-2 border-dashed border-border bg-canvas px-4 py-8 text-center data-drop-target:border-focus data-drop-target:bg-selection-tint"
        onDrop={(event) => {
          const dropped = event.items.find((entry) => entry.kind === 'file')
          if (dropped !== undefined) void dropped.getFile().then(onChoose)
        }}
      >
        <FileUp aria-hidden="true" className="text-muted" size={32} strokeWidth={1.5} />
        <Text className="text-muted" slot="label">
          {transfer.dropHere}
        </Text>
        <FileTrigger
          acceptedFileTypes={imports.flatMap(({ extensions }) =>
            extensions.map((end) => `.${end}`),
          )}
          onSelect={(files) => {
            const chosen = files?.item(0)
            if (chosen !== null && chosen !== undefined) onChoose(chosen)
          }}
        >
          <Button>{transfer.chooseFile}</Button>
        </FileTrigger>
        <Text className="text-sm text-muted">
          {transfer.atMost(formatSize(language, maxFileBytes))}
        </Text>
      </DropZone>
      <details className="text-sm">
        <summary className="w-fit font-semibold">{transfer.whichFiles}</summary>
        <ul className="mt-2 list-disc space-y-1 pl-5">
          {imports.map(({ id, label, leavesOut }) => (
            <li key={id}>
              <span className="font-semibold">{label}.</span>{' '}
              <span className="text-muted">{transfer.leftBehind(leavesOut)}</span>
            </li>
          ))}
        </ul>
      </details>
      <div>
        <TextArea
          description={transfer.pasteHint}
          label={transfer.orPaste}
          onChange={setPasted}
          rows={4}
          value={pasted}
        />
        {pasted.trim() === '' ? undefined : (
          <Button
            className="mt-2"
            onPress={() => onChoose(new File([pasted], '', { type: 'text/plain' }))}
          >
            {transfer.readPasted}
          </Button>
        )}
      </div>
    </div>
  )
}
