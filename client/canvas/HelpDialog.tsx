import { Dialog } from '#client/ui/Dialog.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { Shortcut } from '#client/ui/Shortcut.tsx'
import { shortcuts } from './shortcuts.ts'
import './canvas.css'

interface HelpDialogProps {
  readonly onClose: () => void
}

const groups = ['groupCards', 'groupWriting', 'groupMoving', 'groupLinks', 'groupBoard'] as const

/** Every shortcut of the canvas, from the same list that answers to the keys. */
export function HelpDialog({ onClose }: HelpDialogProps) {
  const texts = useTexts().canvas
  return (
    <Dialog isOpen onClose={onClose} size="large" title={texts.help}>
      <div className="canvas-help">
        {groups.map((group) => (
          <section key={group}>
            <h3>{texts[group]}</h3>
            <dl>
              {shortcuts
                .filter((shortcut) => shortcut.group === group)
                .map(({ keys, label }) => (
                  <div key={keys[0]}>
                    <dt>{label(texts)}</dt>
                    <dd>
                      {keys.map((key) => (
                        <Shortcut key={key} keys={key} />
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
