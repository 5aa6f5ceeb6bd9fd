import { useEffect } from 'react'
import { useWorkshop } from '../facilitation.ts'
import { useCommand } from '../use-command.ts'
import { isForHereOnly } from './screen-address.ts'
import { useAddresses } from './use-addresses.ts'

/** A board led at `localhost` would show phones an address that none of them finds: the first network takes its place. */
export function useReachableAddress(): void {
  const tell = useCommand()
  const address = useWorkshop((workshop) => workshop.screen?.address)
  const reachable = useAddresses().find((one) => !isForHereOnly(one))
  useEffect(() => {
    if (address === '' && isForHereOnly('') && reachable !== undefined)
      void tell({ type: 'set-screen', screen: { address: reachable } })
  }, [address, reachable, tell])
}
