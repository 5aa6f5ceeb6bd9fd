import { ArrowUpToLine } from 'lucide-react'
import { useState } from 'react'
import { useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { Switch } from '#client/ui/Switch.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import { topResults } from '#shared/workshop/results.ts'
import type { BallotCard, Result } from '#shared/workshop/view.ts'
import { topMoves } from './top-moves.ts'

interface PlaceTopProps {
  readonly results: readonly Result[]
  readonly ballot: readonly BallotCard[]
}

const best = 5

/** Puts the best cards on top of their lanes, as one step that undo takes back. */
export function PlaceTop({ results, ballot }: PlaceTopProps) {
  const { rounds } = useTexts()
  const { actions, snapshot } = useSession()
  const [parksOthers, setParksOthers] = useState(false)
  const top = topResults(results, best)
  const place = () => {
    const { elements } = snapshot.get()
    const others = parksOthers ? ballot.map(({ id }) => id) : []
    actions.moveElements(topMoves(elements, top, others))
    showToast({ text: rounds.topPlaced(top.length), tone: 'ok' })
  }
  return (
    <div className="space-y-1">
      <p className="text-sm text-muted">{rounds.placeTopMore}</p>
      <Switch isSelected={parksOthers} label={rounds.parkOthers} onChange={setParksOthers} />
      <div>
        <Button icon={ArrowUpToLine} onPress={place}>
          {rounds.placeTop(top.length)}
        </Button>
      </div>
    </div>
  )
}
