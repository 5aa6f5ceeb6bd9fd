import { useTexts } from '#client/ui/language.tsx'
import { joinAddress, shortJoinAddress } from '#shared/model/join-code.ts'
import { inLanguage, type Language } from '#shared/model/language.ts'
import type { WorkshopParts } from '#shared/workshop/view.ts'
import { JoinSquare } from './JoinSquare.tsx'
import { originOf, spacedCode } from './screen-origin.ts'

interface WaitingViewProps {
  readonly parts: WorkshopParts
  readonly languages: readonly Language[]
}

/** Before it begins: as large as can be, how to come in. */
export function WaitingView({ parts, languages }: WaitingViewProps) {
  const { screen } = useTexts()
  const { board, counts } = parts
  const code = board?.joinCode ?? ''
  const [language = board?.primaryLanguage ?? 'en'] = languages
  return (
    <div className="screen-waiting">
      <h1>{inLanguage(board?.title, language, board?.primaryLanguage ?? 'en')}</h1>
      {code === '' ? undefined : <JoinSquare address={joinAddress(originOf(parts), code)} />}
      <div className="screen-waiting-words">
        <p>{screen.joinAt}</p>
        <p className="screen-waiting-address">{shortJoinAddress(originOf(parts))}</p>
        <p>{screen.withCode}</p>
        <p className="screen-waiting-code">{spacedCode(code)}</p>
        {counts === undefined ? undefined : (
          <p className="screen-waiting-joined">{screen.joined(counts.joined)}</p>
        )}
      </div>
    </div>
  )
}
