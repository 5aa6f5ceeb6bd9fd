import { useEffect, useState } from 'react'
import { useFacilitation } from '../facilitation.ts'
import { listAddresses } from '../workshop-api.ts'

/** The addresses of this server on its networks; none until it has answered. */
export function useAddresses(): readonly string[] {
  const { boardId } = useFacilitation()
  const [addresses, setAddresses] = useState<readonly string[]>([])
  useEffect(() => {
    let isCurrent = true
    listAddresses(boardId).then(
      (found) => isCurrent && setAddresses(found),
      // Without them the address of this page is the only choice, as it is shown.
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [boardId])
  return addresses
}
