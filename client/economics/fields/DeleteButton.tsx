import { Trash2 } from 'lucide-react'
import { useCanEdit } from '#client/session/use-session.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { useTexts } from '#client/ui/language.tsx'

interface DeleteButtonProps {
  /** What it deletes. */
  readonly name: string
  readonly onPress: () => void
}

export function DeleteButton({ name, onPress }: DeleteButtonProps) {
  const { economics } = useTexts()
  return useCanEdit() ? (
    <IconButton
      className="shrink-0"
      icon={Trash2}
      label={economics.remove(name)}
      onPress={onPress}
    />
  ) : undefined
}
