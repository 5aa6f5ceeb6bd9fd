import { ChartLine, Coins, MessageSquareQuote, type LucideIcon } from 'lucide-react'
import { useTexts } from '#client/ui/language.tsx'
import { goalsOf, type CardFigures } from './figures-of.ts'

const chipLook =
  'inline-flex h-[18px] items-center gap-1 whitespace-nowrap rounded-full border border-line bg-white px-1.5 text-[11px] leading-none font-semibold text-muted tabular-nums'

interface FigureChipsProps {
  readonly figures: CardFigures | undefined
  readonly sdgTargets: readonly string[] | undefined
  readonly className: string
}

const icons: Readonly<Record<keyof CardFigures, LucideIcon>> = {
  indicators: ChartLine,
  costs: Coins,
  stories: MessageSquareQuote,
}
const names = ['indicators', 'costs', 'stories'] as const
/** More goals than these are counted. */
const goalsShown = 3

/** What is measured, counted and told about a card, and the goals that it is for; nothing where there is none. */
export function FigureChips({ figures, sdgTargets, className }: FigureChipsProps) {
  const { extras: texts, sdgGoals } = useTexts()
  const titles: Readonly<Record<string, string>> = sdgGoals
  const goals = goalsOf(sdgTargets)
  if (figures === undefined && goals.length === 0) return null
  const hidden = goals.length - goalsShown
  return (
    <div className={className}>
      {names.map((name) => {
        const count = figures?.[name] ?? 0
        const Icon = icons[name]
        return count === 0 ? null : (
          <span className={chipLook} key={name} title={texts[name](count)}>
            <Icon aria-hidden="true" size={12} strokeWidth={2.2} />
            <span aria-hidden="true">{count}</span>
            <span className="sr-only">{texts[name](count)}</span>
          </span>
        )
      })}
      {goals.slice(0, goalsShown).map((goal) => (
        <span className={chipLook} key={goal} title={`${texts.sdg} ${goal} ${titles[goal] ?? ''}`}>
          {texts.sdg} {goal}
          <span className="sr-only"> {titles[goal] ?? ''}</span>
        </span>
      ))}
      {hidden > 0 ? (
        <span className={chipLook} title={goals.map((goal) => `${texts.sdg} ${goal}`).join(', ')}>
          +{hidden}
        </span>
      ) : null}
    </div>
  )
}
