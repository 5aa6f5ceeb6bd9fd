import { Component, type ErrorInfo, type ReactNode } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { MessagePage } from '#client/ui/MessagePage.tsx'

interface ErrorBoundaryProps {
  readonly children: ReactNode
}

interface ErrorBoundaryState {
  readonly hasFailed: boolean
}

/** Catches what breaks while drawing; React offers this to classes only. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { hasFailed: false }

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { hasFailed: true }
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack)
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <BrokenPage /> : this.props.children
  }
}

function BrokenPage() {
  const { app } = useTexts()
  return (
    <MessagePage
      actions={
        <Button onPress={() => location.reload()} variant="primary">
          {app.reload}
        </Button>
      }
      title={app.brokenTitle}
      tone="problem"
    >
      <p>{app.brokenText}</p>
    </MessagePage>
  )
}
