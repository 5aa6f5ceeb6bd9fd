import { useState } from 'react'
import { Smartphone } from 'lucide-react'
import { makeLink } from '#client/app/board-api.ts'
import { secretIn } from '#client/app/board-link.ts'
import { showProblem } from '#client/app/problem-message.ts'
import { Button } from '#client/ui/Button.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { QrCode } from '#client/ui/QrCode.tsx'
import { useFacilitation, useWorkshop } from '../facilitation.ts'
import { AddressChoice } from '../screen/AddressChoice.tsx'
import { originFor } from '../screen/screen-address.ts'

/** Makes a facilitator's phone a remote: by a link of its own, which can be revoked under Share. */
export function MakeRemote() {
  const { tools } = useTexts()
  const { language } = useLanguage()
  const { boardId } = useFacilitation()
  const address = useWorkshop((workshop) => workshop.screen?.address) ?? ''
  const [secret, setSecret] = useState<string>()
  const [isPending, setPending] = useState(false)
  const make = async () => {
    setPending(true)
    try {
      const { url } = await makeLink(boardId, { role: 'facilitator', name: tools.remoteLinkName })
      setSecret(secretIn(new URL(url).hash))
    } catch (error) {
      showProblem(error, language)
    }
    setPending(false)
  }
  return (
    <div className="space-y-3">
      <p className="text-sm text-muted">{tools.remoteMore}</p>
      {secret === undefined ? (
        <Button icon={Smartphone} isPending={isPending} onPress={() => void make()}>
          {tools.makeRemote}
        </Button>
      ) : (
        <>
          <QrCode
            label={tools.remoteQr}
            text={`${originFor(address)}/b/${boardId}/remote#k=${secret}`}
          />
          <p className="text-sm font-semibold">{tools.remoteReady}</p>
          <AddressChoice />
          <Button onPress={() => setSecret(undefined)}>{tools.hide}</Button>
        </>
      )}
    </div>
  )
}
