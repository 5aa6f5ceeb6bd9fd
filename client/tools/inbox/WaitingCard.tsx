import { Check, Pencil, X } from 'lucide-react'
import { useState } from 'react'
import { useReading } from '#client/session/use-reading.tsx'
import { useModel } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { Select } from '#client/ui/Select.tsx'
import { TextArea } from '#client/ui/TextField.tsx'
import type { ListedContribution } from '#shared/workshop/contribution.ts'
import { workshopLimits } from '#shared/workshop/workshop-limits.ts'
import type { decide } from '../contributions-api.ts'

interface WaitingCardProps {
  readonly card: ListedContribution
  /** How many cards say this. */
  readonly said: number
  readonly onDecide: (decision: Parameters<typeof decide>[1]) => void
}

/** In the choice of lanes: none of them. */
const parking = 'parking'

export function WaitingCard({ card, said, onDecide }: WaitingCardProps) {
  const { rounds } = useTexts()
  const { read } = useReading()
  const lanes = useModel((snapshot) => snapshot.lanes)
  const [laneId, setLaneId] = useState(card.laneId ?? parking)
  const [draft, setDraft] = useState<string>()
  const text = draft ?? card.text
  const approve = () =>
    onDecide({
      ids: [card.id],
      decision: 'approve',
      ...(laneId === (card.laneId ?? parking) ? {} : { laneId: laneId === parking ? '' : laneId }),
      ...(text.trim() === card.text ? {} : { text: text.trim() }),
    })
  return (
    <li className="space-y-2 rounded-lg border border-line p-3">
      {draft === undefined ? (
        <p className="break-words">{card.text}</p>
      ) : (
        <TextArea
          label={rounds.editLabel}
          maxLength={workshopLimits.contribution}
          onChange={setDraft}
          takesFocus
          value={draft}
        />
      )}
      <p className="flex flex-wrap gap-x-3 text-xs text-muted">
        <span>{card.name === '' ? rounds.anonymous : card.name}</span>
        {said > 1 ? <span className="font-semibold">{rounds.saidTimes(said)}</span> : undefined}
      </p>
      <Select
        isLabelHidden
        label={rounds.lane}
        onChange={setLaneId}
        options={[
          ...lanes.map((lane) => ({ id: lane.id, label: read(lane.title).text })),
          { id: parking, label: rounds.parking },
        ]}
        value={laneId}
      />
      <div className="flex items-center gap-1.5">
        <IconButton
          icon={Pencil}
          isDisabled={draft !== undefined}
          label={rounds.edit}
          onPress={() => setDraft(card.text)}
        />
        <IconButton
          icon={X}
          label={rounds.refuseNamed(card.text)}
          onPress={() => onDecide({ ids: [card.id], decision: 'refuse' })}
        />
        <Button
          className="ml-auto"
          icon={Check}
          isDisabled={text.trim() === ''}
          onPress={approve}
          variant="primary"
        >
          <span aria-hidden="true">{rounds.approve}</span>
          <span className="sr-only">{rounds.approveNamed(text)}</span>
        </Button>
      </div>
    </li>
  )
}
