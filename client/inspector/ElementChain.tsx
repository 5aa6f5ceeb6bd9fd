import { useModel, useSession } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { Element } from '#shared/model/change-model.ts'
import { stages } from '#shared/model/stages.ts'
import { ChoiceField } from './fields/ChoiceField.tsx'
import { SwitchField } from './fields/SwitchField.tsx'
import { LaneField } from './LaneField.tsx'

interface ElementChainProps {
  readonly element: Element
}

/** Where a card stands in the chain, and how near it is to what the organisation can do itself. */
export function ElementChain({ element }: ElementChainProps) {
  const { inspector, horizons, spheres, confidences, glossary } = useTexts()
  const { actions } = useSession()
  const isBeyond = useModel(({ facts }) => isBeyondLine(facts['accountabilityLine'], element.id))
  const set = (field: string, value: unknown) =>
    actions.setField('elements', element.id, field, value)
  return (
    <>
      <LaneField elements={[element]} label={inspector.lane} />
      {stages[element.type].hasHorizon ? (
        <ChoiceField
          explanation={glossary.horizon}
          label={inspector.horizon}
          onChange={(horizon) => set('horizon', horizon)}
          options={horizons}
          value={element.horizon}
        />
      ) : undefined}
      <ChoiceField
        explanation={glossary.sphere}
        label={inspector.sphere}
        onChange={(sphere) => set('sphere', sphere)}
        options={spheres}
        value={element.sphere}
      />
      <ChoiceField
        explanation={glossary.confidence}
        label={inspector.confidence}
        onChange={(confidence) => set('confidence', confidence)}
        options={confidences}
        value={element.confidence}
      />
      <SwitchField
        isOn={isBeyond}
        label={inspector.beyondLine}
        onChange={(beyond) => actions.setBeyondLine([element.id], beyond)}
      />
    </>
  )
}

function isBeyondLine(line: unknown, id: string): boolean {
  if (typeof line !== 'object' || line === null || !('beyond' in line)) return false
  return Array.isArray(line.beyond) && line.beyond.includes(id)
}
