import { useLanguage } from '#client/ui/language.tsx'
import type { Section } from '#shared/report/report.ts'
import { reportTexts } from '#shared/text/areas/report.ts'
import { useReportSurroundings } from './report-context.ts'

interface ContentsProps {
  readonly parts: readonly Section[]
}

/** The three parts side by side with what stands in them; on a phone the parts alone. */
export function Contents({ parts }: ContentsProps) {
  const { language } = useReportSurroundings()
  const screen = useLanguage().language
  return (
    <nav
      aria-label={reportTexts.contents[screen]}
      className="mb-8 border-y border-line py-4"
      lang={language}
    >
      <ul className="grid gap-x-8 gap-y-3 sm:grid-cols-3">
        {parts.map((part) => (
          <li key={part.id}>
            <SectionLink isPart section={part} />
            <ul className="mt-1 max-sm:hidden">
              {part.sections.map((section) => (
                <li key={section.id}>
                  <SectionLink section={section} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface SectionLinkProps {
  readonly section: Section
  readonly isPart?: boolean
}

function SectionLink({ section: { id, title, language }, isPart = false }: SectionLinkProps) {
  return (
    <a
      className={`inline-block py-0.5 underline-offset-4 hover:underline ${isPart ? 'text-lg font-bold' : ''}`}
      href={`#${sectionId(id)}`}
      lang={language}
      // The address keeps saying which board this is, and nothing of where somebody reads.
      onClick={(event) => {
        event.preventDefault()
        const title = document.getElementById(sectionId(id))
        title?.scrollIntoView({ block: 'start' })
        title?.focus({ preventScroll: true })
      }}
    >
      {title}
    </a>
  )
}

/** Of the heading, in the page. */
export function sectionId(id: string): string {
  return `report-${id}`
}
