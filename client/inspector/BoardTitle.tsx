import { useReading } from '#client/session/use-reading.tsx'
import { useModel } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { BoardFacts } from './BoardFacts.tsx'
import { TextInLanguages } from './fields/TextInLanguages.tsx'
import { PanelHeader } from './PanelHeader.tsx'

/** What the board is called and which programme it is of. */
export function BoardTitle() {
  const { inspector } = useTexts()
  const { read } = useReading()
  const text = useModel(({ facts }) => facts.title)
  const title = read(text)
  return (
    <>
      <PanelHeader kind={inspector.board} lang={title.language} title={title.text} />
      <div className="space-y-4 px-5 pb-5">
        <TextInLanguages
          label={inspector.boardTitle}
          of={{ collection: 'board', field: 'title' }}
          text={text}
        />
        <BoardFacts />
      </div>
    </>
  )
}
