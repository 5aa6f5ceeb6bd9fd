import { announce } from '#client/ui/announcer.tsx'
import { inLanguage } from '#shared/model/language.ts'
import type { Texts } from '#shared/text/registry.ts'
import type { CanvasState } from './canvas-state.ts'

/** Links two cards, says so and leaves the new link selected. */
export function linkCards(canvas: CanvasState, from: string, to: string, texts: Texts): void {
  const { session } = canvas
  const id = session.actions.createLink({ from, to })
  if (id === undefined) return
  announce(texts.canvas.linked(titleOf(canvas, from, texts), titleOf(canvas, to, texts)))
}

/** A click on a card while links are being made: the first one starts a link, the next one ends it. */
export function clickWhileLinking(canvas: CanvasState, cardId: string, texts: Texts): void {
  const fromId = canvas.linking.get()?.fromId
  if (fromId === undefined) canvas.linking.set({ fromId: cardId })
  else {
    if (fromId !== cardId) linkCards(canvas, fromId, cardId, texts)
    canvas.linking.set({ fromId: undefined })
  }
}

/** Adds an assumption to a link and, where its details are shown, starts writing it. */
export function addAssumption({ session, reading, openLink }: CanvasState, linkId: string): void {
  const id = session.actions.addAssumption({
    on: { kind: 'link', ref: linkId },
    text: { [reading.get().language]: '' },
  })
  openLink(linkId)
  focusWhenThere(() =>
    document.querySelector(`[data-assumption="${CSS.escape(id)}"] :is(input, textarea)`),
  )
}

/** A slow device takes more than a frame to draw what the keyboard goes to. */
function focusWhenThere(
  find: () => HTMLElement | null | undefined,
  options: FocusOptions = {},
  frames = 20,
): void {
  const found = find() ?? undefined
  if (found !== undefined) found.focus(options)
  else if (frames > 0) requestAnimationFrame(() => focusWhenThere(find, options, frames - 1))
}

/** Gives the keyboard to the first link of a card, its outgoing ones first; says when it has none. */
export function focusLinksOf(canvas: CanvasState, cardId: string, texts: Texts): void {
  const [first] = linksOf(canvas, cardId)
  if (first === undefined) announce(texts.canvas.noLinks)
  else focusLink(canvas, first)
}

/** Goes on to the next link of the card that a link starts at. */
export function focusNextLink(canvas: CanvasState, linkId: string, step: 1 | -1): void {
  const link = canvas.session.snapshot.get().links.get(linkId)
  if (link === undefined) return
  const all = linksOf(canvas, link.from)
  const next = all[(all.indexOf(linkId) + step + all.length) % all.length]
  if (next !== undefined) focusLink(canvas, next)
}

export function titleOf({ session, reading }: CanvasState, id: string, texts: Texts): string {
  const { language, fallbacks } = reading.get()
  const title = session.snapshot.get().elements.get(id)?.title
  return inLanguage(title, language, ...fallbacks) || texts.canvas.untitled
}

function linksOf({ session, routes }: CanvasState, cardId: string): readonly string[] {
  const { linksFrom, linksTo } = session.snapshot.get()
  const all = [...(linksFrom.get(cardId) ?? []), ...(linksTo.get(cardId) ?? [])]
  return all.filter((id) => routes.get().has(id))
}

/** Brings a link into sight; selected, it has a badge, and the badge is what takes the keyboard. */
export function focusLink(canvas: CanvasState, id: string): void {
  canvas.session.setSelection([id])
  const route = canvas.routes.get().get(id)
  if (route !== undefined)
    canvas.camera.reveal({
      x: route.badgeAt.x - 40,
      y: route.badgeAt.y - 20,
      width: 80,
      height: 40,
    })
  const findBadge = () =>
    canvas.camera.element()?.querySelector<HTMLElement>(`[data-badge="${CSS.escape(id)}"]`)
  requestAnimationFrame(() => focusWhenThere(findBadge, { preventScroll: true }))
}
