import { Timer } from 'lucide-react'
import type { Tool } from '../tool.ts'
import { TimerSettings } from './TimerSettings.tsx'

export const timerTool: Tool = {
  id: 'timer',
  icon: Timer,
  title: ({ tools }) => tools.timer,
  Component: TimerSettings,
  isWanted: () => false,
  isOnRemote: true,
}
