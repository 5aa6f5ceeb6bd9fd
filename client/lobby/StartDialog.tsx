import { useState, type FormEvent } from 'react'
import { createBoard, type NewBoard } from '#client/app/board-api.ts'
import { showProblem } from '#client/app/problem-message.ts'
import { Refusal } from '#client/app/request.ts'
import { Button } from '#client/ui/Button.tsx'
import { ChoiceCards } from '#client/ui/ChoiceCards.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { TextField } from '#client/ui/TextField.tsx'
import { limits } from '#shared/model/change-model.ts'
import { inLanguage, languages } from '#shared/model/language.ts'
import { example } from '#shared/templates/example/example.ts'
import { templates } from '#shared/templates/registry.ts'
import { LanePreview } from './LanePreview.tsx'

interface StartDialogProps {
  readonly onMade: (board: NewBoard) => void
  readonly onClose: () => void
}

// The example has a place of its own on the page.
const choices = templates.filter((template) => template !== example)

/** A new board: everything is filled in already but its name, and even that may stay empty. */
export function StartDialog({ onMade, onClose }: StartDialogProps) {
  const { lobby, ui, languages: names } = useTexts()
  const { language } = useLanguage()
  const [title, setTitle] = useState('')
  const [boardLanguage, setBoardLanguage] = useState(language)
  const [template, setTemplate] = useState(choices[0]?.id ?? '')
  const [key, setKey] = useState<string>()
  const [isPending, setPending] = useState(false)

  const create = async (event: FormEvent) => {
    event.preventDefault()
    setPending(true)
    try {
      const name = title.trim()
      onMade(
        await createBoard({
          language: boardLanguage,
          template,
          ...(name === '' ? {} : { title: name }),
          ...(key === undefined ? {} : { key }),
        }),
      )
    } catch (error) {
      if (error instanceof Refusal && error.code === 'creation-key-needed' && key === undefined) {
        setKey('')
      } else showProblem(error, language)
      setPending(false)
    }
  }

  return (
    <Dialog isOpen onClose={onClose} title={lobby.newTitle}>
      <form className="space-y-5" onSubmit={(event) => void create(event)}>
        <div className="flex flex-wrap items-end gap-x-5 gap-y-4">
          <TextField
            className="min-w-56 flex-1"
            label={lobby.name}
            maxLength={limits.title}
            onChange={setTitle}
            placeholder={lobby.nameExample}
            takesFocus
            value={title}
          />
          <div>
            <p aria-hidden="true" className="mb-1 text-sm font-semibold">
              {lobby.mainLanguage}
            </p>
            <Segmented
              label={lobby.mainLanguage}
              onChange={setBoardLanguage}
              options={languages.map((id) => ({ id, label: id.toUpperCase(), name: names[id] }))}
              value={boardLanguage}
            />
          </div>
        </div>
        <ChoiceCards
          isStacked
          label={lobby.template}
          onChange={setTemplate}
          options={choices.map((choice) => ({
            id: choice.id,
            label: inLanguage(choice.name, language),
            detail: inLanguage(choice.description, language),
            picture: <LanePreview language={boardLanguage} template={choice} />,
          }))}
          value={template}
        />
        {key === undefined ? undefined : (
          <TextField
            description={lobby.keyMore}
            label={lobby.key}
            onChange={setKey}
            takesFocus
            value={key}
          />
        )}
        <div className="flex justify-end gap-2 border-t border-line pt-4">
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button isPending={isPending} type="submit" variant="primary">
            {lobby.create}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
