import { X } from 'lucide-react'
import { useEffect } from 'react'
import { usePresence, useSession, useStore } from '#client/session/use-session.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { presenceColors } from '#shared/drawing/tokens.ts'
import { useCanvas } from './canvas-state.ts'

/** Whose view is followed; moves along with it until this person moves the view or the other one leaves. */
export function FollowBanner() {
  const { followed, camera } = useCanvas()
  const { presenceFrames } = useSession()
  const texts = useTexts().canvas
  const clientId = useStore(followed, (id) => id)
  const someone = usePresence().others.find((other) => other.clientId === clientId)
  const isHere = someone !== undefined

  useEffect(() => {
    if (clientId === undefined) return undefined
    if (!isHere) {
      followed.set(undefined)
      return undefined
    }
    let shown = ''
    return presenceFrames.listen(({ others }) => {
      const view = others.find((other) => other.clientId === clientId)?.view
      const now = JSON.stringify(view)
      if (view === undefined || now === shown) return
      shown = now
      camera.show(view)
    })
  }, [clientId, isHere, followed, camera, presenceFrames])

  if (someone === undefined) return null
  return (
    <div
      className="canvas-banner"
      style={{ background: presenceColors[someone.user.color % presenceColors.length] }}
    >
      {texts.following(someone.user.name)}
      <IconButton
        className="text-white"
        icon={X}
        isSmall
        label={texts.stopFollowing}
        onPress={() => followed.set(undefined)}
      />
    </div>
  )
}
