import { Dialog } from '#client/ui/Dialog.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { Shortcut } from '#client/ui/Shortcut.tsx'

interface HelpDialogProps {
  readonly onClose: () => void
}

/** The first steps, and every key that works on the canvas. */
export function HelpDialog({ onClose }: HelpDialogProps) {
  const { app, help } = useTexts()
  const steps = [help.step1, help.step2, help.step3, help.step4]
  const groups = [
    {
      title: help.cards,
      keys: [
        ['N', help.newCard],
        ['Enter', help.edit],
        ['Tab', help.nextLane],
        ['Shift+Tab', help.previousLane],
        ['Ctrl+Enter', help.sameLane],
        ['Shift+↑ ↓', help.nudge],
        ['Ctrl+Shift+← →', help.otherLane],
        ['Ctrl+D', help.duplicate],
        ['Delete', help.remove],
      ],
    },
    {
      title: help.links,
      keys: [
        ['L', help.link],
        ['Shift+L', help.linkIncoming],
        ['Alt+← →', help.walk],
      ],
    },
    {
      title: help.board,
      keys: [
        ['Ctrl+Z', app.undo],
        ['Ctrl+Y', app.redo],
        ['T', help.tidy],
        ['+ −', help.zoom],
        ['Shift+1', help.fit],
        ['F6', help.regions],
        ['Ctrl+V', help.paste],
      ],
    },
  ] as const
  return (
    <Dialog isOpen onClose={onClose} size="large" title={app.help}>
      <ol className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {steps.map((step, index) => (
          <li className="flex gap-3" key={step}>
            <span
              aria-hidden="true"
              className="grid size-6 shrink-0 place-items-center rounded-full bg-ink text-sm font-bold text-white"
            >
              {index + 1}
            </span>
            <span>{step}</span>
          </li>
        ))}
      </ol>
      <div className="mt-6 gap-8 sm:columns-2">
        {groups.map(({ title, keys }) => (
          <section className="mb-5 break-inside-avoid" key={title}>
            <h3 className="mb-1 font-bold">{title}</h3>
            <dl>
              {keys.map(([key, what]) => (
                <div
                  className="flex items-center justify-between gap-4 border-b border-line py-1.5 text-sm"
                  key={key}
                >
                  <dt>{what}</dt>
                  <dd>
                    <Shortcut keys={key} />
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
