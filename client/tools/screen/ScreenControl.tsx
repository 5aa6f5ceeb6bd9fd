import { MonitorUp } from 'lucide-react'
import { useTexts } from '#client/ui/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Select } from '#client/ui/Select.tsx'
import { Switch } from '#client/ui/Switch.tsx'
import type { Language } from '#shared/model/language.ts'
import { newWorkshop, type ScreenState } from '#shared/workshop/workshop.ts'
import { useFacilitation, useWorkshop } from '../facilitation.ts'
import { useCommand } from '../use-command.ts'
import { AddressChoice } from './AddressChoice.tsx'

/** What the plenary screen shows beside the board, and opening it. */
export function ScreenControl() {
  const { tools } = useTexts()
  const { boardId } = useFacilitation()
  const tell = useCommand()
  const screen = useWorkshop((workshop) => workshop.screen) ?? newWorkshop.screen
  const set = (change: Partial<Omit<ScreenState, 'languages'>>) =>
    void tell({ type: 'set-screen', screen: change })
  return (
    <div className="space-y-3">
      <div>
        <Button
          icon={MonitorUp}
          // Always the same window: pressed again, it comes to the front.
          onPress={() => window.open(`/b/${boardId}/screen`, 'catena-screen', 'popup')}
        >
          {tools.openScreen}
        </Button>
        <p className="mt-1 text-sm text-muted">{tools.openScreenMore}</p>
      </div>
      <div className="grid grid-cols-2 gap-x-3">
        <Switch
          isSelected={screen.isBlack}
          label={tools.black}
          onChange={(isBlack) => set({ isBlack })}
        />
        <Switch
          isSelected={screen.isFrozen}
          label={tools.freeze}
          onChange={(isFrozen) => set({ isFrozen })}
        />
        <div className="col-span-2">
          <Switch
            isSelected={screen.showsCode}
            label={tools.showCode}
            onChange={(showsCode) => set({ showsCode })}
          />
        </div>
      </div>
      <ScreenLanguages languages={screen.languages} />
      <AddressChoice />
    </div>
  )
}

const asBoard = 'board'

/** One language or two side by side, of those the board is in. */
function ScreenLanguages({ languages }: { readonly languages: readonly Language[] }) {
  const { tools, languages: names } = useTexts()
  const tell = useCommand()
  const board = useWorkshop((workshop) => workshop.board)
  if (board === undefined) return undefined
  const choices = choicesOf(board.languages)
  return (
    <Select
      label={tools.screenLanguages}
      onChange={(id) => {
        const chosen = choices.find((choice) => idOf(choice) === id) ?? []
        void tell({ type: 'set-screen', screen: { languages: [...chosen] } })
      }}
      options={[
        { id: asBoard, label: tools.screenLanguageOwn(names[board.primaryLanguage]) },
        ...choices.map((choice) => ({ id: idOf(choice), label: labelOf(choice) })),
      ]}
      value={languages.length === 0 ? asBoard : idOf(languages)}
    />
  )

  function labelOf([one, other]: readonly Language[]): string {
    if (one === undefined) return ''
    return other === undefined ? names[one] : tools.screenLanguageTwo(names[one], names[other])
  }
}

function choicesOf(languages: readonly Language[]): readonly (readonly Language[])[] {
  const pairs = languages.flatMap((one) =>
    languages.filter((other) => other !== one).map((other) => [one, other]),
  )
  return [...languages.map((language) => [language]), ...pairs]
}

function idOf(languages: readonly Language[]): string {
  return languages.join('+')
}
