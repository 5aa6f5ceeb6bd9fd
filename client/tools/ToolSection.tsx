import { ChevronDown } from 'lucide-react'
import { useId } from 'react'
import { Icon } from '#client/ui/Icon.tsx'
import { keepFocusIn } from '#client/ui/keep-focus-in.ts'
import { useTexts } from '#client/ui/language.tsx'
import { useWorkshop } from './facilitation.ts'
import type { Tool } from './tool.ts'

interface ToolSectionProps {
  readonly tool: Tool
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** One tool under its title; closed it still says what is on. */
export function ToolSection({ tool, isOpen, onToggle }: ToolSectionProps) {
  const texts = useTexts()
  const id = useId()
  const note = useWorkshop((workshop) => tool.note?.(workshop, texts))
  const { Component } = tool
  return (
    <section className="border-t border-line" data-tool={tool.id}>
      <h2>
        <button
          aria-controls={id}
          aria-expanded={isOpen}
          className="flex min-h-12 w-full items-center gap-3 px-4 text-left outline-offset-[-3px] hover:bg-hover"
          onClick={onToggle}
          type="button"
        >
          <span className="text-muted">
            <Icon source={tool.icon} />
          </span>
          <span className="min-w-0 flex-1 font-semibold">{tool.title(texts)}</span>
          {isOpen || note === undefined ? undefined : (
            <span className="truncate rounded-full bg-hover px-2.5 py-0.5 text-sm text-ink">
              {note}
            </span>
          )}
          <ChevronDown
            aria-hidden="true"
            className={`shrink-0 text-muted transition-transform ${isOpen ? 'rotate-180' : ''}`}
            size={18}
          />
        </button>
      </h2>
      <div
        className="px-4 pt-1 pb-4 outline-none"
        hidden={!isOpen}
        id={id}
        ref={keepFocusIn}
        tabIndex={-1}
      >
        {isOpen ? <Component /> : undefined}
      </div>
    </section>
  )
}
