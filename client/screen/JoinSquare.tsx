import { useTexts } from '#client/ui/language.tsx'
import { QrCode } from '#client/ui/QrCode.tsx'

/** The square that phones scan. */
export function JoinSquare({ address }: { readonly address: string }) {
  const { screen } = useTexts()
  return <QrCode className="screen-square" label={screen.qrLabel(address)} text={address} />
}
