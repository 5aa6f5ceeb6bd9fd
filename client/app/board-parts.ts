import type { ComponentType } from 'react'
import { isPageView, openingView, showsCanvas, showsOutline, type PageView } from './use-view.ts'

/** The code of a board's page, canvas and outline, each fetched once. */
export const loadBoardPage = () => import('./BoardPage.tsx')
export const loadCanvas = () => import('#client/canvas/Canvas.tsx')
export const loadOutline = () => import('#client/outline/Outline.tsx')

/** The code of each screen that takes the place of the cards. */
export const loadPages: Readonly<Record<PageView, () => Promise<ComponentType>>> = {
  economics: async () => (await import('#client/economics/EconomicsPage.tsx')).EconomicsPage,
  report: async () => (await import('#client/report/ReportPage.tsx')).ReportPage,
}

/** Fetches what a board will be shown with, side by side with everything else that opening it takes. */
export function fetchBoardParts(): void {
  const view = openingView(new URLSearchParams(location.search).get('view'))
  void loadBoardPage()
  if (showsCanvas(view)) void loadCanvas()
  if (showsOutline(view)) void loadOutline()
  if (isPageView(view)) void loadPages[view]()
}
