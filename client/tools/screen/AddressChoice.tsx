import { useTexts } from '#client/ui/language.tsx'
import { Select } from '#client/ui/Select.tsx'
import { useWorkshop } from '../facilitation.ts'
import { useCommand } from '../use-command.ts'
import { isForHereOnly } from './screen-address.ts'
import { useAddresses } from './use-addresses.ts'

const asPage = 'page'

/** Which of the server's addresses phones are shown: on a laptop with cable and wifi there are several. */
export function AddressChoice() {
  const { tools } = useTexts()
  const tell = useCommand()
  const address = useWorkshop((workshop) => workshop.screen?.address) ?? ''
  const found = useAddresses()
  const others = [...new Set([...found, ...(address === '' ? [] : [address])])].filter(
    (one) => one !== location.origin,
  )
  // Of no use to a phone, unless there is nothing else.
  const offersOwn = others.length === 0 || !isForHereOnly('')
  if (others.length === 0 && !isForHereOnly(address)) return undefined
  return (
    <div>
      <Select
        description={tools.addressMore}
        label={tools.address}
        onChange={(id) =>
          void tell({ type: 'set-screen', screen: { address: id === asPage ? '' : id } })
        }
        options={[
          ...(offersOwn ? [{ id: asPage, label: tools.addressOwn(location.host) }] : []),
          ...others.map((one) => ({ id: one, label: one.replace(/^https?:\/\//, '') })),
        ]}
        value={address === '' ? asPage : address}
      />
      {isForHereOnly(address) ? (
        <p className="mt-1 text-sm text-warn">{tools.addressHere}</p>
      ) : undefined}
    </div>
  )
}
