import { EditableLinks } from '#client/session/Editable.tsx'
import { useReading } from '#client/session/use-reading.tsx'
import { useElement } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { stageColors } from '#shared/drawing/tokens.ts'
import { ElementDetails } from './ElementDetails.tsx'
import { EditingOthers } from './fields/EditingOthers.tsx'
import { Section } from './fields/Section.tsx'
import { TextInLanguages } from './fields/TextInLanguages.tsx'
import { LinkList } from './LinkList.tsx'
import { PanelHeader } from './PanelHeader.tsx'

interface ElementPanelProps {
  readonly id: string
}

/** Everything about one card. */
export function ElementPanel({ id }: ElementPanelProps) {
  const { inspector, elementTypes, elementTypeHints, outline } = useTexts()
  const { read } = useReading()
  const element = useElement(id)
  if (element === undefined) return undefined
  const title = read(element.title)
  return (
    <>
      <PanelHeader
        bar={stageColors[element.type].bar}
        explanation={elementTypeHints[element.type]}
        kind={elementTypes[element.type]}
        lang={title.language}
        title={title.text === '' ? outline.untitled : title.text}
      />
      <div className="space-y-4 px-5 pb-4">
        <EditingOthers owner={id} />
        <TextInLanguages
          label={inspector.cardTitle}
          of={{ collection: 'elements', id, field: 'title' }}
          owner={id}
          text={element.title}
        />
      </div>
      <ElementDetails element={element}>
        <Section title={inspector.links}>
          <EditableLinks>
            <LinkList elementId={id} />
          </EditableLinks>
        </Section>
      </ElementDetails>
    </>
  )
}
