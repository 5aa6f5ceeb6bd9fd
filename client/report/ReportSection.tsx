import type { Section } from '#shared/report/report.ts'
import { sectionId } from './Contents.tsx'
import { keyed } from './keyed.ts'
import { ReportBlock } from './ReportBlock.tsx'

interface ReportSectionProps {
  readonly section: Section
  readonly level: 2 | 3 | 4
}

const looks = {
  2: 'report-part mt-16 mb-2 border-t-4 border-ink pt-5 text-2xl sm:text-4xl',
  3: 'mt-10 mb-3 text-xl sm:text-2xl',
  4: 'mt-8 mb-2 border-l-4 border-stage-activity pl-3 text-lg',
} as const

export function ReportSection({ section, level }: ReportSectionProps) {
  const { id, title, language, blocks, sections } = section
  const Heading = `h${level}` as const
  return (
    <section aria-labelledby={sectionId(id)}>
      <Heading
        className={`scroll-mt-16 font-bold ${looks[level]}`}
        id={sectionId(id)}
        lang={language}
        tabIndex={-1}
      >
        {title}
      </Heading>
      {keyed(blocks, ({ kind }) => kind).map(({ key, value }, index) => (
        <ReportBlock block={value} isLead={level === 2 && index === 0} key={key} />
      ))}
      {sections.map((inner) => (
        <ReportSection key={inner.id} level={level === 2 ? 3 : 4} section={inner} />
      ))}
    </section>
  )
}
