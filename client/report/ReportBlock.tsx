import type { Block, Entries, ListItem, Quote } from '#shared/report/report.ts'
import { textOf } from '#shared/report/sentences.ts'
import { BoardPicture, PlotList } from './Drawings.tsx'
import { FactList } from './FactList.tsx'
import { keyed } from './keyed.ts'
import { ReportTable } from './ReportTable.tsx'
import { Words } from './Words.tsx'

interface ReportBlockProps {
  readonly block: Block
  /** Says what the whole part is about. */
  readonly isLead?: boolean
}

export function ReportBlock({ block, isLead = false }: ReportBlockProps) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className={`${text} mb-3 ${isLead ? 'text-lg text-muted' : ''}`}>
          <Words sentence={block.sentence} />
        </p>
      )
    case 'gap':
      return (
        <p className={`${text} mb-3 text-muted italic`}>
          <Words sentence={block.sentence} />
        </p>
      )
    case 'list':
      return <Points items={block.items} />
    case 'facts':
      return <FactList facts={block.facts} />
    case 'entries':
      return <EntryList entries={block.entries} />
    case 'table':
      return <ReportTable table={block} />
    case 'quote':
      return <Story quote={block} />
    case 'picture':
      return <BoardPicture alt={block.alt} caption={block.caption} />
    case 'plots':
      return <PlotList plots={block.plots} />
  }
}

/** A line that the eye finds back, with the breaks that people typed. */
const text = 'max-w-[46rem] whitespace-pre-line'

function Points({ items }: { readonly items: readonly ListItem[] }) {
  return (
    <ul className="mb-2 list-disc pl-5 marker:text-muted">
      {keyed(items, ({ sentence }) => textOf(sentence)).map(
        ({ key, value: { sentence, items: inner = [] } }) => (
          <li className={text} key={key}>
            <Words sentence={sentence} />
            {inner.length === 0 ? undefined : <Points items={inner} />}
          </li>
        ),
      )}
    </ul>
  )
}

function EntryList({ entries }: Pick<Entries, 'entries'>) {
  return keyed(entries, ({ title }) => textOf(title)).map(
    ({ key, value: { title, text: words, items } }) => (
      <div className="mb-4 break-inside-avoid" key={key}>
        <p className={text}>
          <Words sentence={title} />
        </p>
        {words === undefined ? undefined : (
          <p className={text}>
            <Words sentence={words} />
          </p>
        )}
        {items.length === 0 ? undefined : <Points items={items} />}
      </div>
    ),
  )
}

function Story({ quote: { sentence, source } }: { readonly quote: Quote }) {
  return (
    <figure className="my-5 break-inside-avoid border-l-4 border-stage-outcome py-2 pl-5">
      <blockquote className={`${text} text-lg`}>
        <Words sentence={sentence} />
      </blockquote>
      {source === undefined ? undefined : (
        <figcaption className="mt-1 text-muted">
          <Words sentence={source} />
        </figcaption>
      )}
    </figure>
  )
}
