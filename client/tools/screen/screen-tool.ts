import { Presentation } from 'lucide-react'
import type { Tool } from '../tool.ts'
import { ScreenControl } from './ScreenControl.tsx'

export const screenTool: Tool = {
  id: 'screen',
  icon: Presentation,
  title: ({ tools }) => tools.screen,
  Component: ScreenControl,
  note: ({ screen }, { tools }) =>
    screen?.isBlack === true ? tools.black : screen?.isFrozen === true ? tools.freeze : undefined,
  isWanted: () => false,
  isOnRemote: true,
}
