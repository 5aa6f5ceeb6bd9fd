import { useTexts } from '#client/ui/language.tsx'

/** How long something takes, in words. */
export function useDuration(): (minutes: number) => string {
  const { tools } = useTexts()
  return (minutes) => {
    const hours = Math.floor(minutes / 60)
    const rest = Math.round(minutes % 60)
    return hours === 0 ? tools.minutes(rest) : tools.hours(hours, rest)
  }
}
