import { Eye } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { ChoiceCards } from '#client/ui/ChoiceCards.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { useWorkshop } from '../facilitation.ts'
import { useCommand } from '../use-command.ts'

type Names = 'kept' | 'dropped'

/** What everybody wrote for themselves comes onto the board at once, with or without names. */
export function PrivateRound() {
  const { rounds } = useTexts()
  const tell = useCommand()
  const phase = useWorkshop((workshop) => workshop.phase)
  const written = useWorkshop(({ counts }) => counts?.cards) ?? 0
  const [names, setNames] = useState<Names>('kept')
  const [isBusy, setBusy] = useState(false)
  if (phase?.isRevealed === true) return <Revealed phaseId={phase.id} />
  if (phase?.isPrivate !== true) return <p className="text-sm text-muted">{rounds.privateNone}</p>
  const reveal = async () => {
    setBusy(true)
    await tell({ type: 'reveal', phaseId: phase.id, names })
    setBusy(false)
  }
  return (
    <div className="space-y-3">
      <p className="text-2xl font-bold">{rounds.privateCount(written)}</p>
      <ChoiceCards
        isStacked
        label={rounds.names}
        onChange={setNames}
        options={[
          { id: 'kept', label: rounds.keepNames },
          { id: 'dropped', label: rounds.dropNames },
        ]}
        value={names}
      />
      <Button icon={Eye} isPending={isBusy} onPress={() => void reveal()} variant="primary">
        {rounds.reveal}
      </Button>
    </div>
  )
}

/** Names that were kept can still be dropped, for good. */
function Revealed({ phaseId }: { readonly phaseId: string }) {
  const { rounds } = useTexts()
  const tell = useCommand()
  const [isAsking, setAsking] = useState(false)
  const [areDropped, setDropped] = useState(false)
  const drop = async () => {
    setAsking(false)
    setDropped(await tell({ type: 'reveal', phaseId, names: 'dropped' }))
  }
  return (
    <div className="space-y-3">
      <p>{rounds.revealed}</p>
      {areDropped ? (
        <p className="text-sm text-muted">{rounds.namesDropped}</p>
      ) : (
        <Button onPress={() => setAsking(true)}>{rounds.dropNamesNow}</Button>
      )}
      <Dialog
        footer={
          <>
            <Button onPress={() => setAsking(false)}>{rounds.cancel}</Button>
            <Button onPress={() => void drop()} variant="danger">
              {rounds.dropNamesNow}
            </Button>
          </>
        }
        isAlert
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        size="small"
        title={rounds.dropNamesNow}
      >
        <p>{rounds.dropSure}</p>
      </Dialog>
    </div>
  )
}
