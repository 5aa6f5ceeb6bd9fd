import { createRoot } from 'react-dom/client'
import { Canvas } from '#client/canvas/Canvas.tsx'
import { openLocalSession } from '#client/session/open-session.ts'
import { SessionContext } from '#client/session/use-session.tsx'
import { Announcer } from '#client/ui/announcer.tsx'
import { LanguageProvider } from '#client/ui/language.tsx'
import { Toasts } from '#client/ui/toasts.tsx'
import { completeLanes } from '#shared/drawing/complete-lanes.ts'
import { changeModelSchema } from '#shared/model/change-model.ts'
import type { BenchPage } from '../bench-page.ts'
import { largeModel } from '../large-model.ts'
import '#client/style/index.css'

const query = new URLSearchParams(location.search)
const file = query.get('file')
const model =
  file === null
    ? largeModel(Number(query.get('cards') ?? 150))
    : completeLanes(changeModelSchema.parse(await (await fetch(file)).json()))
const session = openLocalSession(model)
const other = openLocalSession(model, { joinedWith: session })
const renders = new Map<string, number>()

const bench: BenchPage = {
  session,
  other,
  renders,
}
Object.assign(globalThis, { bench })

const root = document.querySelector<HTMLElement>('#root')
if (root === null) throw new Error('the page has no root')
createRoot(root).render(
  <LanguageProvider initial="en">
    <SessionContext value={session}>
      <Canvas onCardRender={(id) => renders.set(id, (renders.get(id) ?? 0) + 1)} />
    </SessionContext>
    <Announcer />
    <Toasts />
  </LanguageProvider>,
)
