interface ShortcutProps {
  /** As people write it: `Ctrl+Z`. */
  readonly keys: string
  readonly tone?: 'light' | 'dark'
}

export function Shortcut({ keys, tone = 'light' }: ShortcutProps) {
  const look = tone === 'dark' ? 'border-white/40 text-white' : 'border-line bg-canvas text-muted'
  return (
    <kbd className={`whitespace-nowrap rounded border px-1.5 font-sans text-xs leading-5 ${look}`}>
      {keys}
    </kbd>
  )
}
