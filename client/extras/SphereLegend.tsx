import { X } from 'lucide-react'
import { use } from 'react'
import { useModel } from '#client/session/use-session.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { spheres } from '#shared/model/change-model.ts'
import { ExtrasContext, useIsShown } from './extras.ts'
import { SphereIcon } from './SphereIcon.tsx'

interface SphereLegendProps {
  readonly className?: string
}

/** What the signs of the spheres mean, while they are shown, and how to do without them again. */
export function SphereLegend({ className = '' }: SphereLegendProps) {
  const { extras: texts, spheres: names } = useTexts()
  const extras = use(ExtrasContext)
  const isShown = useIsShown('spheres')
  const isAnyMarked = useModel(({ elements }) => {
    for (const { sphere } of elements.values()) if (sphere !== undefined) return true
    return false
  })
  if (!isShown || extras === undefined) return null
  return (
    <section
      aria-label={texts.sphereLegend}
      className={`flex flex-wrap items-center gap-x-4 gap-y-1 rounded-xl border border-line bg-surface py-1 pr-1 pl-3 text-sm text-ink ${className}`}
    >
      {isAnyMarked
        ? spheres.map((sphere) => (
            <span className="flex items-center gap-1.5" key={sphere}>
              <SphereIcon sphere={sphere} />
              <span className="font-semibold">{names[sphere]}</span>
              <span className="text-muted max-2xl:sr-only">{texts[sphere]}</span>
            </span>
          ))
        : texts.noSpheres}
      <IconButton
        icon={X}
        isSmall
        label={texts.hideSpheres}
        onPress={() => extras.show('spheres', false)}
      />
    </section>
  )
}
