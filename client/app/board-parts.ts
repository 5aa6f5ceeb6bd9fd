import { openingView } from './use-view.ts'

/** The code of a board's page, canvas and outline, each fetched once. */
export const loadBoardPage = () => import('./BoardPage.tsx')
export const loadCanvas = () => import('#client/canvas/Canvas.tsx')
export const loadOutline = () => import('#client/outline/Outline.tsx')

/** Fetches what a board will be shown with, side by side with everything else that opening it takes. */
export function fetchBoardParts(): void {
  const view = openingView(new URLSearchParams(location.search).get('view'))
  void loadBoardPage()
  if (view !== 'outline') void loadCanvas()
  if (view !== 'canvas') void loadOutline()
}
