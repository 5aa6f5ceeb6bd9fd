import { RefreshCw } from 'lucide-react'
import { useState } from 'react'
import { useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { CopyField } from '#client/ui/CopyField.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import { renewJoinCode } from '../board-api.ts'
import { showProblem } from '../problem-message.ts'

interface JoinCodeProps {
  /** The code as it was when the board was opened. */
  readonly first: string
}

/** The short code for phones; renewing it ends the one before. */
export function JoinCode({ first }: JoinCodeProps) {
  const { sharing } = useTexts()
  const { language } = useLanguage()
  const { boardId } = useSession()
  const [code, setCode] = useState(first)
  const renew = async () => {
    try {
      setCode(await renewJoinCode(boardId))
      showToast({ text: sharing.codeRenewed, tone: 'ok' })
    } catch (error) {
      showProblem(error, language)
    }
  }
  return (
    <section className="mt-6 border-t border-line pt-5">
      <CopyField key={code} label={sharing.joinCode} value={code} />
      <div className="mt-1 flex flex-wrap items-center justify-between gap-2">
        <p className="text-sm text-muted">{sharing.joinCodeMore}</p>
        <Button icon={RefreshCw} onPress={() => void renew()} variant="quiet">
          {sharing.renewCode}
        </Button>
      </div>
    </section>
  )
}
