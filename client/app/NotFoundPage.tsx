import { useLocation } from 'wouter'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { MessagePage } from '#client/ui/MessagePage.tsx'
import { PageFrame } from './PageFrame.tsx'
import { usePageTitle } from './use-page-title.ts'

export function NotFoundPage() {
  const { app } = useTexts()
  const [, navigate] = useLocation()
  usePageTitle(app.notFoundTitle)
  return (
    <PageFrame>
      <MessagePage
        actions={
          <Button onPress={() => navigate('/')} variant="primary">
            {app.home}
          </Button>
        }
        title={app.notFoundTitle}
      >
        <p>{app.notFoundText}</p>
      </MessagePage>
    </PageFrame>
  )
}
