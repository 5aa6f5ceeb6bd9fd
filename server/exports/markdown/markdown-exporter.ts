import { reportOf } from '#shared/report/report-of.ts'
import { reportFormatTexts } from '#shared/text/areas/report.ts'
import type { Exporter } from '../exporter.ts'
import { mermaidExporter } from '../mermaid/mermaid-exporter.ts'
import { writeMarkdown } from './write-markdown.ts'

/** The impact report as CommonMark; for the picture the Mermaid diagram that many readers of Markdown draw. */
export const markdownExporter: Exporter = {
  id: 'markdown',
  purpose: 'keep',
  mediaType: 'text/markdown; charset=utf-8',
  extension: 'md',
  label: reportFormatTexts.markdown,
  leavesOut: reportFormatTexts.markdownLeavesOut,
  async export(model, { language, today }) {
    const report = reportOf(model, { language, today })
    const diagram = String(await mermaidExporter.export(model, { language })).trimEnd()
    return writeMarkdown(report, `\`\`\`mermaid\n${diagram}\n\`\`\``)
  },
}
