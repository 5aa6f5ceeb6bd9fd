import { useEffect, useState } from 'react'
import { useSession } from './use-session.tsx'

/** The server's clock, told anew four times a second. */
export function useServerSecond(): number {
  const { clock } = useSession()
  const [now, setNow] = useState(() => clock.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.now()), 250)
    return () => clearInterval(timer)
  }, [clock])
  return now
}
