import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { PlainText } from '#client/inspector/fields/PlainText.tsx'
import { useCanEdit, useModel, useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import type { Economics } from '#shared/economics/economics.ts'
import { discountConventions } from '#shared/economics/present-value.ts'
import { breakEvenReach, inScenario } from '#shared/economics/scenario.ts'
import { socialReturn, type SocialReturn } from '#shared/economics/social-return.ts'
import type { Scenario } from '#shared/model/change-model.ts'
import { formatMoney, formatRatio, formatShare } from '#shared/text/format.ts'
import { Computed } from './fields/Computed.tsx'
import { FigureField } from './fields/FigureField.tsx'
import { useDelete } from './fields/use-delete.ts'
import { FigureTable, type Column } from './FigureTable.tsx'
import { Part } from './Part.tsx'
import { Tornado } from './Tornado.tsx'

interface ScenarioPartProps {
  readonly economics: Economics
}

/** One line of the table: a scenario, or without one the plan itself. */
interface Line {
  readonly scenario: Scenario | undefined
  readonly found: SocialReturn
  readonly breakEven: number | undefined
}

/** The plan and what may become of it, side by side, and what the ratio hangs on most. */
export function ScenarioPart({ economics: counted }: ScenarioPartProps) {
  const { economics } = useTexts()
  const { actions } = useSession()
  const canEdit = useCanEdit()
  const scenarios = useModel((snapshot) => snapshot.scenarios)
  const [addedId, setAddedId] = useState<string>()
  const lines = useMemo(
    () => [undefined, ...scenarios.values()].map((scenario) => lineOf(counted, scenario)),
    [counted, scenarios],
  )
  const columns = useScenarioColumns(addedId)
  const remove = useDelete('scenarios')
  return (
    <Part hint={economics.scenariosHint} title={economics.scenarios}>
      <FigureTable
        caption={economics.scenarios}
        columns={columns}
        isFixed={({ scenario }) => scenario === undefined}
        onDelete={({ scenario }) => {
          if (scenario !== undefined) remove(scenario.id, scenario.name)
        }}
        keyOf={({ scenario }) => scenario?.id ?? ''}
        nameOf={({ scenario }) => scenario?.name ?? economics.asPlanned}
        rows={lines}
      />
      {scenarios.size === 0 && canEdit ? (
        <p className="text-muted">{economics.noScenarios}</p>
      ) : undefined}
      {canEdit ? (
        <Button
          icon={Plus}
          onPress={() =>
            setAddedId(
              actions.addRecord('scenarios', { name: economics.newScenario(scenarios.size + 1) }),
            )
          }
        >
          {economics.addScenario}
        </Button>
      ) : undefined}
      <Tornado economics={counted} />
    </Part>
  )
}

function lineOf(counted: Economics, scenario: Scenario | undefined): Line {
  const economics = inScenario(counted, scenario ?? {})
  return {
    scenario,
    found: socialReturn(economics),
    breakEven: breakEvenReach(economics, 'endOfYear'),
  }
}

function useScenarioColumns(addedId: string | undefined): readonly Column<Line>[] {
  const { economics, discountConventions: conventions } = useTexts()
  const { language } = useLanguage()
  const { actions } = useSession()
  const canEdit = useCanEdit()

  function factor(
    id: 'reachFactor' | 'effectFactor' | 'costFactor' | 'deadweightFactor',
    label: string,
  ): Column<Line> {
    return {
      id,
      label,
      width: 'w-26 min-w-26',
      isNumber: true,
      cell: ({ scenario }) =>
        scenario === undefined || !canEdit ? (
          <Computed>{formatShare(language, scenario?.[id] ?? 1)}</Computed>
        ) : (
          <FigureField
            isShare
            label={economics.ofRow(label, scenario.name)}
            onCommit={(to) => actions.setField('scenarios', scenario.id, id, to)}
            placeholder={formatShare(language, 1)}
            problemIn={(to) => (to < 0 ? economics.negative : undefined)}
            value={scenario[id]}
          />
        ),
    }
  }

  return [
    {
      id: 'name',
      label: economics.scenario,
      width: 'min-w-52',
      cell: ({ scenario }) =>
        scenario === undefined ? (
          <Computed isMain>{economics.asPlanned}</Computed>
        ) : (
          <PlainText
            isLabelHidden
            label={economics.ofRow(economics.scenario, scenario.name)}
            onCommit={(name) => actions.setField('scenarios', scenario.id, 'name', name)}
            takesFocus={scenario.id === addedId}
            value={scenario.name}
          />
        ),
    },
    factor('reachFactor', economics.reach),
    factor('effectFactor', economics.effectShare),
    factor('costFactor', economics.costs),
    factor('deadweightFactor', economics.deadweight),
    ...discountConventions.map((convention): Column<Line> => ({
      id: convention,
      label: conventions[convention],
      width: 'w-28 min-w-28',
      isNumber: true,
      cell: ({ found }) => {
        const { ratio } = found.returns[convention]
        return (
          <p className="py-2 font-semibold">
            {ratio === undefined ? '–' : formatRatio(language, ratio)}
          </p>
        )
      },
    })),
    {
      id: 'net',
      label: economics.net,
      width: 'min-w-28',
      isNumber: true,
      cell: ({ found }) => (
        <Computed>
          {formatMoney(language, Math.round(found.returns.endOfYear.net), found.currency)}
        </Computed>
      ),
    },
    {
      id: 'break-even',
      label: economics.breakEven,
      explanation: economics.breakEvenExplained,
      width: 'min-w-24',
      isNumber: true,
      cell: ({ breakEven }) => (
        <Computed>{breakEven === undefined ? '–' : formatShare(language, breakEven)}</Computed>
      ),
    },
  ]
}
