import { afterEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { ValueStore } from '#client/session/emitter.ts'
import { FacilitationContext } from '#client/tools/facilitation.ts'
import { Inbox } from '#client/tools/inbox/Inbox.tsx'
import type { ListedContribution } from '#shared/workshop/contribution.ts'
import type { WorkshopParts } from '#shared/workshop/view.ts'
import { closeBoards, showBoard } from '#test/client/outline/show-board.tsx'
import { model } from '../panel.ts'
import '#client/style/index.css'

afterEach(() => {
  closeBoards()
  vi.unstubAllGlobals()
})

/** The inbox of a room that has sent so many cards, with HTTP answered here. */
function showInbox(): { send(count: number): void } {
  const counts = { joined: 9, phones: 9, senders: 0, waiting: 0, held: 0, voters: 0, cards: 0 }
  const workshop = new ValueStore<WorkshopParts>({ counts: { ...counts, contributionSeq: 0 } })
  let sent: readonly ListedContribution[] = []
  vi.stubGlobal('fetch', async (input: RequestInfo) => {
    const path = new URL(String(input), location.href)
    if (path.pathname.endsWith('/decide')) return Response.json({})
    const after = Number(path.searchParams.get('after'))
    return Response.json({ contributions: sent.filter(({ seq }) => seq > after), seq: sent.length })
  })
  showBoard(
    model,
    <FacilitationContext
      value={{
        boardId: 'b',
        workshop,
        now: () => Date.now(),
        sight: () => undefined,
        hasBoard: true,
        openShare: undefined,
      }}
    >
      <Inbox />
    </FacilitationContext>,
  )
  return {
    send(count) {
      sent = Array.from({ length: count }, (_, index) => aCard(index + 1))
      workshop.set({ counts: { ...counts, waiting: count, contributionSeq: count } })
    },
  }
}

function aCard(seq: number): ListedContribution {
  return {
    id: `c${seq}`,
    seq,
    text: `Card ${seq}`,
    phaseId: 'g',
    laneId: 'impact',
    state: 'waiting',
    sentAt: seq,
    participantId: 'p',
    name: 'Noor',
  }
}

describe('the inbox', () => {
  it('shows what comes while a room sends without a pause', async () => {
    const room = showInbox()
    let count = 0
    const storm = setInterval(() => room.send((count += 1)), 100)
    try {
      await expect.element(page.getByText('Card 1', { exact: true })).toBeVisible()
      await expect.element(page.getByText('Card 7', { exact: true })).toBeVisible()
    } finally {
      clearInterval(storm)
    }
  })
})
