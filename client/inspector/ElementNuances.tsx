import { useSession } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { Element } from '#shared/model/change-model.ts'
import { ChoiceField } from './fields/ChoiceField.tsx'
import { PlainText } from './fields/PlainText.tsx'
import { SwitchField } from './fields/SwitchField.tsx'

interface ElementNuancesProps {
  readonly element: Element
}

/** What makes a card unlike the others of its lane. */
export function ElementNuances({ element }: ElementNuancesProps) {
  const { inspector, polarities } = useTexts()
  const { actions } = useSession()
  const set = (field: string, value: unknown) =>
    actions.setField('elements', element.id, field, value)
  return (
    <>
      <ChoiceField
        label={inspector.polarity}
        onChange={(polarity) => set('polarity', polarity)}
        options={polarities}
        value={element.polarity}
      />
      <SwitchField
        isOn={element.intended === false}
        label={inspector.unintended}
        onChange={(isUnintended) => set('intended', isUnintended ? false : undefined)}
      />
      <SwitchField
        isOn={element.condition === true}
        label={inspector.condition}
        onChange={(isCondition) => set('condition', isCondition || undefined)}
      />
      <SwitchField
        hint={inspector.pinnedHint}
        isOn={element.pinned === true}
        label={inspector.pinned}
        onChange={(isPinned) => set('pinned', isPinned || undefined)}
      />
      <SwitchField
        isOn={element.parked === true}
        label={inspector.parked}
        onChange={(parked) =>
          actions.moveElements([{ id: element.id, position: element.position, parked }])
        }
      />
      <PlainText
        label={inspector.status}
        onCommit={(status) => set('status', status === '' ? undefined : status)}
        value={element.status ?? ''}
      />
    </>
  )
}
