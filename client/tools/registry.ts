import { agendaTool } from './agenda/agenda-tool.ts'
import { gatherTool } from './gather/gather-tool.ts'
import { joinTool } from './join/join-tool.ts'
import { lockTool } from './lock/lock-tool.ts'
import { peopleTool } from './people/people-tool.ts'
import { remoteTool } from './remote/remote-tool.ts'
import { screenTool } from './screen/screen-tool.ts'
import { spotlightTool } from './spotlight/spotlight-tool.ts'
import { timerTool } from './timer/timer-tool.ts'
import type { Tool } from './tool.ts'

/** Every tool of a facilitator, in the order of the panel. */
export const tools: readonly Tool[] = [
  agendaTool,
  timerTool,
  spotlightTool,
  gatherTool,
  lockTool,
  screenTool,
  joinTool,
  peopleTool,
  remoteTool,
]
