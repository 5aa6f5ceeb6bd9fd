import { useTexts } from '#client/ui/language.tsx'

/** How long something takes, in words. */
export function useDuration(): (minutes: number) => string {
  const { tools } = useTexts()
  return (minutes) => {
    const hours = Math.floor(minutes / 60)
    const rest = Math.round(minutes % 60)
    if (hours === 0) return tools.minutes(rest)
    return rest === 0 ? tools.wholeHours(hours) : tools.hours(hours, rest)
  }
}
