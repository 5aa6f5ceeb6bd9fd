import { CircleAlert, CircleCheck, Info, X } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import { useTexts } from './language.tsx'

export type Tone = 'info' | 'ok' | 'problem'

export interface Toast {
  readonly text: string
  /** More under it: why, and what to do. */
  readonly detail?: string | undefined
  readonly tone?: Tone | undefined
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined
}

interface ShownToast extends Toast {
  readonly id: number
}

const toasts = new EventTarget()

/** Shows a message for a while; one with an action or a problem stays longer. */
export function showToast(toast: Toast): void {
  toasts.dispatchEvent(new CustomEvent<Toast>('toast', { detail: toast }))
}

const shownAtOnce = 3
const shortMs = 6_000
const longMs = 14_000
const icons = { info: Info, ok: CircleCheck, problem: CircleAlert } as const
const iconColors = { info: 'text-white', ok: 'text-[#8fd6ae]', problem: 'text-[#ffb3b3]' } as const

/** Where toasts appear; stands once, at the root. */
export function Toasts() {
  const { ui } = useTexts()
  const [shown, setShown] = useState<readonly ShownToast[]>([])
  useEffect(() => {
    let count = 0
    const show = (event: Event) => {
      const toast = (event as CustomEvent<Toast>).detail
      count += 1
      const id = count
      setShown((before) => [...before, { ...toast, id }].slice(-shownAtOnce))
    }
    toasts.addEventListener('toast', show)
    return () => toasts.removeEventListener('toast', show)
  }, [])
  const drop = (id: number) => setShown((before) => before.filter((toast) => toast.id !== id))
  return (
    // The attributes keep it usable while a dialog is open.
    <section
      aria-label={ui.messages}
      className="pointer-events-none fixed inset-x-0 bottom-0 z-60 flex flex-col items-center gap-2 p-4 sm:items-start"
      data-live-announcer="true"
      data-react-aria-top-layer="true"
    >
      <ol aria-live="polite" className="contents">
        {shown.map((toast) => (
          <ToastRow key={toast.id} onDrop={() => drop(toast.id)} toast={toast} />
        ))}
      </ol>
    </section>
  )
}

interface ToastRowProps {
  readonly toast: ShownToast
  readonly onDrop: () => void
}

function ToastRow({ toast, onDrop }: ToastRowProps) {
  const { ui } = useTexts()
  const row = useRef<HTMLLIElement>(null)
  const tone = toast.tone ?? 'info'
  const staysLonger = toast.action !== undefined || tone === 'problem'
  const drop = useEffectEvent(onDrop)
  useEffect(() => {
    const timer = setInterval(
      () => {
        // Who reads it or has the focus in it is given the time again.
        if (row.current?.matches(':hover, :focus-within') !== true) drop()
      },
      staysLonger ? longMs : shortMs,
    )
    return () => clearInterval(timer)
  }, [staysLonger])
  return (
    <li
      className="pointer-events-auto flex w-full max-w-md items-start gap-3 rounded-lg bg-ink py-2 pr-2 pl-4 text-sm text-white shadow-raised"
      ref={row}
    >
      <span className={`mt-2 ${iconColors[tone]}`}>
        <Icon source={icons[tone]} />
      </span>
      <p className="min-w-0 flex-1 py-2">
        <span className="font-semibold">{toast.text}</span>
        {toast.detail === undefined ? undefined : (
          <span className="mt-0.5 block text-white/85">{toast.detail}</span>
        )}
      </p>
      {toast.action === undefined ? undefined : (
        <Button
          className="border-white/50 bg-transparent text-white data-hovered:bg-white/15"
          onPress={() => {
            toast.action?.onPress()
            onDrop()
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton
        className="text-white data-hovered:bg-white/15"
        icon={X}
        label={ui.dismiss}
        onPress={onDrop}
      />
    </li>
  )
}
