import { useState } from 'react'
import { useReading } from '#client/session/use-reading.tsx'
import { useLanguage } from '#client/ui/language.tsx'
import { Contents } from './Contents.tsx'
import { FactList } from './FactList.tsx'
import { keyed } from './keyed.ts'
import { ReportContext } from './report-context.ts'
import { ReportBlock } from './ReportBlock.tsx'
import { ReportSection } from './ReportSection.tsx'
import { ReportTools } from './ReportTools.tsx'
import { useReport } from './use-report.ts'
import './report.css'

/** The board to read from top to bottom, on a phone, a beamer or paper. */
export function ReportPage() {
  const screen = useLanguage().language
  const { language: boardLanguage } = useReading()
  const [chosen, setChosen] = useState<typeof screen>()
  const language = chosen ?? boardLanguage
  const { report, picture } = useReport(language)
  return (
    <ReportContext value={{ language, picture }}>
      <div className="report-room">
        <div className="report mx-auto max-w-[64rem] px-4 pb-24 sm:px-10" lang={language}>
          <ReportTools language={language} onLanguage={setChosen} />
          <header className="pt-8 sm:pt-12">
            <p className="font-semibold text-muted">{report.kind}</p>
            <h1 className="mt-1 mb-6 text-3xl font-bold sm:text-5xl" lang={report.title.language}>
              {report.title.text}
            </h1>
            {report.facts.length === 0 ? undefined : <FactList facts={report.facts} isQuiet />}
          </header>
          <Contents parts={report.parts} />
          {keyed(report.opening, ({ kind }) => kind).map(({ key, value }) => (
            <ReportBlock block={value} key={key} />
          ))}
          {report.parts.map((part) => (
            <ReportSection key={part.id} level={2} section={part} />
          ))}
        </div>
      </div>
    </ReportContext>
  )
}
