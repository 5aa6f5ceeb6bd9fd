import { Download, FolderOpen, Save, Trash2 } from 'lucide-react'
import { useRef, useState, type FormEvent } from 'react'
import { useModel } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { downloadFile, fileNameOf } from '#client/ui/download.ts'
import { IconButton } from '#client/ui/IconButton.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { TextField } from '#client/ui/TextField.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import { stepsOf } from '#shared/workshop/plans/place-steps.ts'
import type { PlanFile, Step } from '#shared/workshop/plans/plan.ts'
import { workshopLimits } from '#shared/workshop/workshop-limits.ts'
import { useWorkshop } from '../../facilitation.ts'
import { deletePlan, ownPlans, readPlan, savePlan } from './own-plans.ts'
import { PlanSteps } from './PlanSteps.tsx'

interface OwnPlansProps {
  readonly onUse: (steps: readonly Step[]) => void
}

/** Plans that were saved on this device, and files with plans of others. */
export function OwnPlans({ onUse }: OwnPlansProps) {
  const { tools } = useTexts()
  const [saved, setSaved] = useState(ownPlans)
  const keep = (plan: PlanFile) => {
    if (savePlan(plan)) showToast({ text: tools.planSaved, tone: 'ok' })
    else showToast({ text: tools.planNotSaved, tone: 'problem' })
    setSaved(ownPlans())
  }
  const remove = (plan: PlanFile) => {
    deletePlan(plan.name)
    setSaved(ownPlans())
    showToast({
      text: tools.planDeleted(plan.name),
      action: { label: tools.undo, onPress: () => keep(plan) },
    })
  }
  return (
    <section className="mt-6 border-t border-line pt-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="font-bold">{tools.ownPlans}</h3>
        <OpenFile onPlan={keep} />
      </div>
      {saved.length === 0 ? (
        <p className="mt-1 text-sm text-muted">{tools.ownPlansEmpty}</p>
      ) : (
        <ul className="mt-1 divide-y divide-line">
          {saved.map((plan) => (
            <li key={plan.name}>
              <PlanSteps onUse={() => onUse(plan.steps)} steps={plan.steps} title={plan.name}>
                <IconButton
                  icon={Download}
                  label={tools.downloadNamed(plan.name)}
                  onPress={() => downloadPlan(plan)}
                />
                <IconButton
                  icon={Trash2}
                  label={tools.deleteNamed(plan.name)}
                  onPress={() => remove(plan)}
                />
              </PlanSteps>
            </li>
          ))}
        </ul>
      )}
      <SaveAgenda onSave={keep} />
    </section>
  )
}

function downloadPlan(plan: PlanFile): void {
  downloadFile(
    `${fileNameOf(plan.name, 'plan')}.json`,
    `${JSON.stringify(plan, undefined, 2)}\n`,
    'application/json',
  )
}

function SaveAgenda({ onSave }: { readonly onSave: (plan: PlanFile) => void }) {
  const { tools } = useTexts()
  const lanes = useModel((snapshot) => snapshot.lanes)
  const phases = useWorkshop(({ agenda }) => agenda?.phases)
  const [name, setName] = useState('')
  if (phases === undefined || phases.length === 0) return undefined
  const plan = (): PlanFile => ({
    format: 'catena-plan',
    version: 1,
    name: name.trim(),
    steps: stepsOf(phases, lanes),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    onSave(plan())
    setName('')
  }
  return (
    <form className="mt-4" onSubmit={submit}>
      <h4 className="text-sm font-semibold">{tools.saveAsPlan}</h4>
      <div className="mt-2 flex flex-wrap items-end gap-2">
        <TextField
          className="min-w-52 flex-1"
          isLabelHidden
          label={tools.planName}
          maxLength={workshopLimits.title}
          onChange={setName}
          placeholder={tools.planName}
          value={name}
        />
        <Button className="min-h-10" icon={Save} isDisabled={name.trim() === ''} type="submit">
          {tools.save}
        </Button>
        <Button
          className="min-h-10"
          icon={Download}
          isDisabled={name.trim() === ''}
          onPress={() => downloadPlan(plan())}
        >
          {tools.download}
        </Button>
      </div>
    </form>
  )
}

function OpenFile({ onPlan }: { readonly onPlan: (plan: PlanFile) => void }) {
  const { tools } = useTexts()
  const input = useRef<HTMLInputElement>(null)
  const open = async (file: File | undefined) => {
    if (file === undefined) return
    const plan = readPlan(await file.text())
    if (plan !== undefined) return onPlan(plan)
    showToast({ text: tools.planUnreadable, detail: tools.planUnreadableMore, tone: 'problem' })
  }
  return (
    <>
      <Button icon={FolderOpen} onPress={() => input.current?.click()} variant="quiet">
        {tools.importPlan}
      </Button>
      <input
        accept=".json,application/json"
        aria-label={tools.importPlan}
        className="sr-only"
        onChange={(event) => {
          void open(event.currentTarget.files?.[0])
          event.currentTarget.value = ''
        }}
        ref={input}
        tabIndex={-1}
        type="file"
      />
    </>
  )
}
