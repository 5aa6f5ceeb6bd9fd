import { FileUp } from 'lucide-react'
import { DropZone, FileTrigger, Text } from 'react-aria-components'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'

interface FileChooserProps {
  readonly isReading: boolean
  readonly onChoose: (file: File) => void
}

/** One file, dropped or picked. */
export function FileChooser({ isReading, onChoose }: FileChooserProps) {
  const { transfer } = useTexts()
  return (
    <DropZone
      className="flex flex-col items-center gap-3 rounded-lg border-2 border-dashed border-border bg-canvas px-4 py-10 text-center data-drop-target:border-focus data-drop-target:bg-selection-tint"
      onDrop={(event) => {
        const dropped = event.items.find((entry) => entry.kind === 'file')
        if (dropped !== undefined) void dropped.getFile().then(onChoose)
      }}
    >
      <FileUp aria-hidden="true" className="text-muted" size={32} strokeWidth={1.5} />
      <Text className="text-muted" slot="label">
        {isReading ? transfer.reading : transfer.dropHere}
      </Text>
      <FileTrigger
        acceptedFileTypes={['application/json', '.json']}
        onSelect={(files) => {
          const chosen = files?.item(0)
          if (chosen !== null && chosen !== undefined) onChoose(chosen)
        }}
      >
        <Button isPending={isReading}>{transfer.chooseFile}</Button>
      </FileTrigger>
    </DropZone>
  )
}
