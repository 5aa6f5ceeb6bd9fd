import { useState, type FormEvent } from 'react'
import { useLocation, useParams } from 'wouter'
import { Button } from '#client/ui/Button.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { MessagePage } from '#client/ui/MessagePage.tsx'
import { TextField } from '#client/ui/TextField.tsx'
import { joinByCode } from './board-api.ts'
import { readWayIn } from './board-link.ts'
import { ownName } from './own-name.ts'
import { PageFrame } from './PageFrame.tsx'
import { problemMessage } from './problem-message.ts'
import { usePageTitle } from './use-page-title.ts'

/** Coming in with a code from the big screen. */
export function JoinPage() {
  const { app, lobby } = useTexts()
  const { language } = useLanguage()
  const [, navigate] = useLocation()
  const { code: codeInPath = '' } = useParams()
  const [code, setCode] = useState(codeInPath.toUpperCase())
  const [state, setState] = useState<'asking' | 'sending' | 'joined'>('asking')
  const [error, setError] = useState<string>()
  usePageTitle(app.joinTitle)

  const join = async (event: FormEvent) => {
    event.preventDefault()
    const way = readWayIn(code)
    if (way === undefined) return setError(lobby.notAWayIn)
    if (way.kind === 'board') return navigate(way.path)
    setState('sending')
    try {
      await joinByCode(way.code, ownName())
      setState('joined')
    } catch (problem) {
      const { what, fix } = problemMessage(problem, language)
      setError(`${what} ${fix}`)
      setState('asking')
    }
  }

  return (
    <PageFrame>
      {state === 'joined' ? (
        <MessagePage
          actions={<Button onPress={() => navigate('/')}>{app.joinedHaveLink}</Button>}
          title={app.joinedTitle}
        >
          <p>{app.joinedText}</p>
        </MessagePage>
      ) : (
        <MessagePage title={app.joinTitle}>
          <form className="space-y-4 pt-1" onSubmit={(event) => void join(event)}>
            <TextField
              error={error}
              inputClassName="text-2xl font-semibold tracking-[0.2em] uppercase"
              label={app.joinCodeLabel}
              onChange={(typed) => {
                setCode(typed)
                setError(undefined)
              }}
              value={code}
            />
            <Button
              className="w-full"
              isPending={state === 'sending'}
              type="submit"
              variant="primary"
            >
              {app.join}
            </Button>
          </form>
        </MessagePage>
      )}
    </PageFrame>
  )
}
