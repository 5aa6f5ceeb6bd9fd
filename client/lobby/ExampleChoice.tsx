import { ArrowRight, BookOpen } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { createBoard } from '#client/app/board-api.ts'
import { showProblem } from '#client/app/problem-message.ts'
import { Button } from '#client/ui/Button.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { example } from '#shared/templates/example/example.ts'
import { ChoicePanel } from './ChoicePanel.tsx'
import { pathInto } from './path-into.ts'

export function ExampleChoice() {
  const { lobby } = useTexts()
  const { language } = useLanguage()
  const [, navigate] = useLocation()
  const [isPending, setPending] = useState(false)
  const open = async () => {
    setPending(true)
    try {
      navigate(pathInto(await createBoard({ language, template: example.id })))
    } catch (error) {
      showProblem(error, language)
      setPending(false)
    }
  }
  return (
    <ChoicePanel
      icon={BookOpen}
      look={{ bar: 'border-l-stage-impact', ground: 'bg-stage-impact-tint text-stage-impact' }}
      text={lobby.exampleText}
      title={lobby.exampleTitle}
    >
      <Button
        className="min-h-10"
        icon={ArrowRight}
        isPending={isPending}
        onPress={() => void open()}
      >
        {lobby.openExample}
      </Button>
    </ChoicePanel>
  )
}
