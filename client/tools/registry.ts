import { agendaTool } from './agenda/agenda-tool.ts'
import { gatherTool } from './gather/gather-tool.ts'
import { inboxTool } from './inbox/inbox-tool.ts'
import { joinTool } from './join/join-tool.ts'
import { lockTool } from './lock/lock-tool.ts'
import { mergingTool } from './merging/merging-tool.ts'
import { peopleTool } from './people/people-tool.ts'
import { privateRoundTool } from './private-round/private-round-tool.ts'
import { ratingTool } from './rating/rating-tool.ts'
import { remoteTool } from './remote/remote-tool.ts'
import { screenTool } from './screen/screen-tool.ts'
import { spotlightTool } from './spotlight/spotlight-tool.ts'
import { timerTool } from './timer/timer-tool.ts'
import type { Tool } from './tool.ts'
import { votingTool } from './voting/voting-tool.ts'

/** Every tool of a facilitator, in the order of the panel. */
export const tools: readonly Tool[] = [
  agendaTool,
  timerTool,
  inboxTool,
  privateRoundTool,
  mergingTool,
  votingTool,
  ratingTool,
  spotlightTool,
  gatherTool,
  lockTool,
  screenTool,
  joinTool,
  peopleTool,
  remoteTool,
]
