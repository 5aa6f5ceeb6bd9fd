import { PlainText } from '#client/inspector/fields/PlainText.tsx'
import { YearField } from '#client/inspector/fields/YearField.tsx'
import { useSession } from '#client/session/use-session.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import type { Economics } from '#shared/economics/economics.ts'
import { totalInputs } from '#shared/economics/inputs.ts'
import { beneficiaryLevels, type ReferenceProject } from '#shared/model/change-model.ts'
import { formatMoney } from '#shared/text/format.ts'
import { DeleteButton } from '../fields/DeleteButton.tsx'
import { FigureField } from '../fields/FigureField.tsx'
import { useDelete } from '../fields/use-delete.ts'
import { lowerFirst } from '../lower-first.ts'
import { Comparison } from './Comparison.tsx'
import { FeatureList } from './FeatureList.tsx'

export interface ReferenceSheetProps {
  readonly project: ReferenceProject
  readonly economics: Economics
  readonly takesFocus: boolean
}

const benefitFields = {
  person: 'personBenefit',
  organisation: 'organisationBenefit',
  municipality: 'municipalityBenefit',
  society: 'societyBenefit',
} as const

type FigureName =
  | 'costPerParticipant'
  | 'effectShare'
  | 'reach'
  | 'years'
  | 'cost'
  | (typeof benefitFields)[keyof typeof benefitFields]

/** A reference project with its source, one's own project beside it, and what comes of comparing them. */
export function ReferenceSheet({ project, economics: counted, takesFocus }: ReferenceSheetProps) {
  const { economics, beneficiaryLevels: levels } = useTexts()
  const { language } = useLanguage()
  const { actions } = useSession()
  const remove = useDelete('referenceProjects')
  const { id, currency = counted.currency } = project
  const name = project.name.trim() === '' ? economics.referenceProject : project.name
  const boardCost =
    currency === counted.currency ? totalInputs(counted.costs).total || undefined : undefined
  const set = (field: string, value: unknown) =>
    actions.setField('referenceProjects', id, field, value === '' ? undefined : value)
  const words = (field: 'theme' | 'source' | 'url', label: string) => (
    <PlainText label={label} onCommit={(text) => set(field, text)} value={project[field] ?? ''} />
  )
  const figure = (field: FigureName, label: string, isShare = false) => (
    <FigureField
      isLabelHidden={false}
      isShare={isShare}
      label={label}
      onCommit={(value) => set(field, value)}
      problemIn={(value) => {
        if (isShare) return value < 0 || value > 1 ? economics.notAShare : undefined
        return value < 0 ? economics.negative : undefined
      }}
      value={project[field]}
    />
  )
  return (
    <section aria-label={name} className="space-y-5 rounded-lg border border-line p-4">
      <div className="flex items-start justify-between gap-3">
        <h4 className="min-w-0 text-base font-bold break-words">{name}</h4>
        <DeleteButton name={name} onPress={() => remove(id, name)} />
      </div>
      <div className="grid gap-6 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <fieldset className="space-y-3">
          <legend className="mb-2 font-semibold">{economics.referenceProject}</legend>
          <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
            <PlainText
              label={economics.referenceName}
              onCommit={(text) => actions.setField('referenceProjects', id, 'name', text)}
              takesFocus={takesFocus}
              value={project.name}
            />
            {words('theme', economics.theme)}
            <YearField onCommit={(year) => set('year', year)} value={project.year} />
            {words('source', economics.source)}
            {words('url', economics.url)}
          </div>
          <div className="grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-3">
            {figure('costPerParticipant', economics.costPerParticipant)}
            {figure('effectShare', economics.effectShare, true)}
            {beneficiaryLevels.map((level) => (
              <div key={level}>
                {figure(benefitFields[level], economics.benefitFor(lowerFirst(levels[level])))}
              </div>
            ))}
          </div>
        </fieldset>
        <fieldset className="space-y-3">
          <legend className="mb-2 font-semibold">{economics.ownProject}</legend>
          {figure('reach', economics.ownReach)}
          {figure('years', economics.ownYears)}
          {figure('cost', economics.ownCost)}
          {project.cost === undefined && boardCost !== undefined ? (
            <p className="text-sm text-muted">
              {economics.ownCostHint(formatMoney(language, boardCost, currency))}
            </p>
          ) : undefined}
        </fieldset>
      </div>
      <FeatureList project={project} />
      <Comparison boardCost={boardCost} currency={currency} project={project} />
    </section>
  )
}
