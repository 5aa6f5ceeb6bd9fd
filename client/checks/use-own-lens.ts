import { useEffect, useState } from 'react'
import { useSession } from '#client/session/use-session.tsx'
import { useLanguage } from '#client/ui/language.tsx'
import { createLens, type Lens } from './lens.ts'

interface OwnLensEvents {
  /** It was turned on or off, by whichever button or key. */
  readonly onTurn: (isOn: boolean) => void
}

/** This person's lens on the open board, off at first. */
export function useOwnLens({ onTurn }: OwnLensEvents): Lens {
  const session = useSession()
  const { language } = useLanguage()
  const [lens] = useState(() => createLens(session, language))
  useEffect(() => lens.speak(language), [lens, language])
  useEffect(() => lens.isOn.subscribe(() => onTurn(lens.isOn.get())), [lens, onTurn])
  useEffect(() => () => lens.turn(false), [lens])
  return lens
}
