import { useState } from 'react'
import { showProblem } from '#client/app/problem-message.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { TextField } from '#client/ui/TextField.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import { useFacilitation, useWorkshop } from '../facilitation.ts'
import { noAgenda } from '../use-agenda.ts'
import { useCommand } from '../use-command.ts'
import { undoParticipant, type Participant } from '../workshop-api.ts'
import { inOrder, peopleNamed } from './listed-people.ts'
import { PersonRow } from './PersonRow.tsx'
import { useParticipants } from './use-participants.ts'

/** From so many on, names are searched. */
const searchedFrom = 12

/** Who came in; a device can be muted, and what it did taken back. */
export function People() {
  const { tools, ui } = useTexts()
  const { language } = useLanguage()
  const tell = useCommand()
  const { participants, hasFailed, refresh } = useParticipants()
  const { mutedIds } = useWorkshop(({ agenda }) => agenda) ?? noAgenda
  const [wanted, setWanted] = useState('')
  const [asked, setAsked] = useState<Participant>()
  if (participants === undefined) {
    return hasFailed ? (
      <div className="text-sm">
        <p>{tools.peopleUnreadable}</p>
        <Button className="mt-2" onPress={refresh}>
          {tools.again}
        </Button>
      </div>
    ) : (
      <p className="text-sm text-muted">{ui.loading}</p>
    )
  }
  if (participants.length === 0) return <p className="text-sm text-muted">{tools.peopleEmpty}</p>
  const found = inOrder(peopleNamed(participants, wanted), language)
  const here = participants.filter(({ isConnected }) => isConnected).length
  return (
    <div>
      <p className="mb-2 text-sm text-muted">{tools.peopleCount(participants.length, here)}</p>
      {participants.length < searchedFrom ? undefined : (
        <TextField
          className="mb-2"
          isLabelHidden
          label={tools.findPerson}
          onChange={setWanted}
          placeholder={tools.findPerson}
          type="search"
          value={wanted}
        />
      )}
      <p className={wanted.trim() === '' ? 'sr-only' : 'text-sm text-muted'} role="status">
        {wanted.trim() === ''
          ? ''
          : found.length === 0
            ? tools.nobodyFound
            : tools.peopleFound(found.length)}
      </p>
      <ul className="divide-y divide-line">
        {found.map((person) => (
          <PersonRow
            isMuted={mutedIds.includes(person.id)}
            key={person.id}
            onMute={(isMuted) => void tell({ type: 'mute', participantId: person.id, isMuted })}
            onUndo={() => setAsked(person)}
            person={person}
          />
        ))}
      </ul>
      {asked === undefined ? undefined : (
        <UndoQuestion onClose={() => setAsked(undefined)} onDone={refresh} person={asked} />
      )}
    </div>
  )
}

interface UndoQuestionProps {
  readonly person: Participant
  readonly onDone: () => void
  readonly onClose: () => void
}

function UndoQuestion({ person, onDone, onClose }: UndoQuestionProps) {
  const { tools, ui } = useTexts()
  const { language } = useLanguage()
  const { boardId } = useFacilitation()
  const [isPending, setPending] = useState(false)
  const undo = async () => {
    setPending(true)
    try {
      const { cards, dots, edits } = await undoParticipant(boardId, person.id)
      showToast({ text: tools.undoneAll(cards, dots, edits), tone: 'ok' })
      onDone()
    } catch (error) {
      showProblem(error, language)
    }
    onClose()
  }
  return (
    <Dialog
      footer={
        <>
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button isPending={isPending} onPress={() => void undo()} variant="danger">
            {tools.undo}
          </Button>
        </>
      }
      isAlert
      isOpen
      onClose={onClose}
      size="small"
      title={tools.undoAllQuestion(person.name === '' ? tools.anonymous : person.name)}
    >
      <p>{tools.undoAllMore}</p>
    </Dialog>
  )
}
