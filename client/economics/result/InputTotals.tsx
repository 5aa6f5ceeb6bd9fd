import { useLanguage, useTexts } from '#client/ui/language.tsx'
import type { SocialReturn } from '#shared/economics/social-return.ts'
import { costKinds } from '#shared/model/change-model.ts'
import { formatMoney } from '#shared/text/format.ts'

interface InputTotalsProps {
  readonly found: SocialReturn
}

/** What goes in by kind, and how long until it is paid back. */
export function InputTotals({ found }: InputTotalsProps) {
  const { economics, costKinds: names } = useTexts()
  const { language } = useLanguage()
  const { inputs, paybackMonths, currency } = found
  const money = (amount: number) => formatMoney(language, amount, currency)
  const lines = [
    ...costKinds.map((kind) => ({ label: names[kind], amount: inputs.byKind[kind] })),
    { label: economics.otherKind, amount: inputs.byKind.other },
  ].filter(({ amount }) => amount !== 0)
  return (
    <dl className="grid grid-cols-[1fr_auto] content-start text-sm [&>dd]:pl-4 [&>*]:border-t [&>*]:border-line [&>*]:py-1.5">
      <dt className="border-t-0! pt-0! font-semibold">{economics.inputs}</dt>
      <dd className="border-t-0! pt-0!" />
      {lines.map(({ label, amount }) => (
        <Line key={label} label={label} value={money(amount)} />
      ))}
      <Line isMain label={economics.total} value={money(inputs.total)} />
      {paybackMonths === undefined ? undefined : (
        <Line label={economics.payback} value={economics.months(Math.ceil(paybackMonths))} />
      )}
    </dl>
  )
}

interface LineProps {
  readonly label: string
  readonly value: string
  readonly isMain?: boolean
}

function Line({ label, value, isMain = false }: LineProps) {
  const weight = isMain ? 'text-base font-bold' : ''
  return (
    <>
      <dt className={weight}>{label}</dt>
      <dd className={`text-right tabular-nums ${weight}`}>{value}</dd>
    </>
  )
}
