import { Share2 } from 'lucide-react'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { QrCode } from '#client/ui/QrCode.tsx'
import { joinAddress, shortJoinAddress } from '#shared/model/join-code.ts'
import { useFacilitation, useWorkshop } from '../facilitation.ts'
import { AddressChoice } from '../screen/AddressChoice.tsx'
import { originFor } from '../screen/screen-address.ts'

/** How phones come in: the QR code, the short address and the code, large. */
export function Join() {
  const { tools } = useTexts()
  const { openShare } = useFacilitation()
  const code = useWorkshop((workshop) => workshop.board?.joinCode)
  const counts = useWorkshop((workshop) => workshop.counts)
  const address = useWorkshop((workshop) => workshop.screen?.address) ?? ''
  const origin = originFor(address)
  return (
    <div className="space-y-3">
      {code === undefined ? (
        <p className="text-sm text-muted">{tools.noCode}</p>
      ) : (
        <>
          <QrCode label={tools.joinQr} text={joinAddress(origin, code)} />
          <p className="text-sm text-muted">{tools.joinMore}</p>
          <p className="text-lg font-semibold break-all">{shortJoinAddress(origin)}</p>
          <p>
            <span className="block text-sm text-muted">{tools.code}</span>
            <span className="text-4xl font-bold tracking-[0.15em]">{code}</span>
          </p>
        </>
      )}
      {counts === undefined ? undefined : (
        <p className="text-sm">
          {tools.joined(counts.joined)} · {tools.thereNow(counts.phones)}
        </p>
      )}
      <AddressChoice />
      {openShare === undefined ? undefined : (
        <Button icon={Share2} onPress={openShare}>
          {tools.allLinks}
        </Button>
      )}
    </div>
  )
}
