import { useReading } from '#client/session/use-reading.tsx'
import { useModel } from '#client/session/use-session.tsx'
import { CheckList } from '#client/ui/CheckList.tsx'
import { CountField } from '#client/ui/CountField.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { Select } from '#client/ui/Select.tsx'
import { Switch } from '#client/ui/Switch.tsx'
import { canvasRights, type CanvasRight } from '#shared/workshop/canvas-rules.ts'
import { modes, phaseModes } from '#shared/workshop/modes.ts'
import type { Phase } from '#shared/workshop/phase.ts'
import { workshopLimits } from '#shared/workshop/workshop-limits.ts'
import { PhaseWords } from './PhaseWords.tsx'

interface PhaseFormProps {
  readonly draft: Phase
  readonly onChange: (draft: Phase) => void
}

const asUsual = 'usual'

/** Everything a phase can say; what has no meaning for its kind is not asked. */
export function PhaseForm({ draft, onChange }: PhaseFormProps) {
  const texts = useTexts()
  const { tools, canvasRights: rightNames } = texts
  const mode = modes[draft.mode]
  const set = (change: Partial<Phase>) => onChange({ ...draft, ...change })
  const setRight = (chosen: CanvasRight | typeof asUsual) => {
    const { canvas: _, ...rest } = draft
    onChange(chosen === asUsual ? rest : { ...rest, canvas: chosen })
  }
  return (
    <div className="space-y-5">
      <Select
        description={texts.phaseModeHints[draft.mode]}
        label={tools.mode}
        onChange={(chosen) => set({ mode: chosen })}
        options={phaseModes.map((id) => ({ id, label: texts.phaseModes[id] }))}
        value={draft.mode}
      />
      <PhaseWords draft={draft} onChange={onChange} />
      <CountField
        description={tools.minutesMore}
        label={tools.minutesLabel}
        least={0}
        most={workshopLimits.minutes}
        onChange={(minutes) => set({ minutes })}
        value={draft.minutes}
      />
      {mode.phones === 'write' ? <WritingFields draft={draft} set={set} /> : undefined}
      {mode.phones === 'vote' ? <VotingFields draft={draft} set={set} /> : undefined}
      {mode.phones === 'rate' ? (
        <p className="text-sm text-muted">{tools.targetMore}</p>
      ) : undefined}
      <Select
        description={tools.canvasRightMore}
        label={tools.canvasRight}
        onChange={setRight}
        options={[
          { id: asUsual, label: tools.canvasUsual(rightNames[mode.canvas]) },
          ...canvasRights.map((id) => ({ id, label: rightNames[id] })),
        ]}
        value={draft.canvas ?? asUsual}
      />
    </div>
  )
}

interface FieldsProps {
  readonly draft: Phase
  readonly set: (change: Partial<Phase>) => void
}

function WritingFields({ draft, set }: FieldsProps) {
  const { tools } = useTexts()
  return (
    <>
      <LaneField draft={draft} label={tools.lanesForCards} set={set} />
      <div className="flex flex-col items-start">
        {draft.laneIds.length === 1 ? undefined : (
          <Switch
            isSelected={draft.choosesLane}
            label={tools.choosesLane}
            onChange={(choosesLane) => set({ choosesLane })}
          />
        )}
        <Switch
          isSelected={draft.needsApproval}
          label={tools.needsApproval}
          onChange={(needsApproval) => set({ needsApproval })}
        />
      </div>
      <CountField
        label={tools.maxCards}
        least={1}
        most={workshopLimits.cards}
        onChange={(maxCards) => set({ maxCards })}
        value={draft.maxCards}
      />
    </>
  )
}

function VotingFields({ draft, set }: FieldsProps) {
  const { tools } = useTexts()
  return (
    <>
      <LaneField draft={draft} label={tools.lanesForVotes} set={set} />
      <CountField
        label={tools.dots}
        least={1}
        most={workshopLimits.dots}
        onChange={(dots) => set({ dots })}
        value={draft.dots}
      />
    </>
  )
}

function LaneField({ draft, set, label }: FieldsProps & { readonly label: string }) {
  const { tools, elementTypePlurals } = useTexts()
  const { read } = useReading()
  const lanes = useModel((snapshot) => snapshot.lanes)
  const nameOf = (lane: (typeof lanes)[number]) => {
    const { text } = read(lane.title)
    return text === '' ? elementTypePlurals[lane.type] : text
  }
  return (
    <CheckList
      description={draft.laneIds.length === 0 ? tools.noLaneChosen : undefined}
      label={label}
      onChange={(chosen) =>
        // In the board's order: the first one is where cards go when phones do not choose.
        set({ laneIds: lanes.map(({ id }) => id).filter((id) => chosen.includes(id)) })
      }
      options={lanes.map((lane) => ({ id: lane.id, label: nameOf(lane) }))}
      value={draft.laneIds}
    />
  )
}
