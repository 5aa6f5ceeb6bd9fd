/** @jsxImportSource preact */
import type { LanePart } from '#shared/workshop/view.ts'
import { useTexts } from './language.tsx'
import { Words } from './Words.tsx'

interface LaneChoiceProps {
  readonly lanes: readonly LanePart[]
  readonly chosen: string | undefined
  readonly fallback: string
  readonly onChoose: (laneId: string) => void
}

/** Where a card belongs, among the lanes of the phase. */
export function LaneChoice({ lanes, chosen, fallback, onChoose }: LaneChoiceProps) {
  const texts = useTexts()
  return (
    <fieldset class="chips">
      <legend class="label">{texts.lane}</legend>
      {lanes.map(({ id, title }) => (
        <label key={id}>
          <input
            checked={id === chosen}
            name="lane"
            onChange={() => onChoose(id)}
            type="radio"
            value={id}
          />
          <span>
            <Words fallback={fallback} text={title} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}
