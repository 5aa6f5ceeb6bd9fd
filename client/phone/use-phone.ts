import { useEffect, useState } from 'preact/hooks'
import type { Phone, PhoneState } from './phone.ts'

/** What the phone shows now; drawn again with every change. */
export function usePhone(phone: Phone): PhoneState {
  const [state, setState] = useState(phone.get())
  useEffect(() => {
    const look = () => setState(phone.get())
    look()
    return phone.subscribe(look)
  }, [phone])
  return state
}
