import { expect, it } from 'vitest'
import { refuseRestricted } from '#server/http/refuse-restricted.ts'
import { StagedWorkshop } from '../sync/board-workshop.ts'
import { boardId, startLiveServer } from '../sync/live-server.ts'

it('[SYN108] an editor who may not change everything cannot replace the board', async () => {
  const workshop = new StagedWorkshop({ lockedLaneIds: ['outcomes'] })
  const { rooms } = await startLiveServer({ workshop })
  await expect(refuseRestricted(rooms, boardId, 'editor')).rejects.toMatchObject({
    code: 'canvas-restricted',
  })
  await refuseRestricted(rooms, boardId, 'facilitator')
  workshop.allow({})
  await refuseRestricted(rooms, boardId, 'editor')
})
