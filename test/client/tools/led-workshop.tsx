import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { FacilitationContext } from '#client/tools/facilitation.ts'
import { TimerSound } from '#client/tools/timer/TimerSound.tsx'
import { WorkshopPanel } from '#client/tools/WorkshopPanel.tsx'
import type { Participant } from '#client/tools/workshop-api.ts'
import { ValueStore } from '#client/session/emitter.ts'
import type { BoardSession } from '#client/session/session.ts'
import { useSession } from '#client/session/use-session.tsx'
import { Ballots } from '#server/workshop/tallies.ts'
import { buildView } from '#server/workshop/build-view.ts'
import { Ledger } from '#server/workshop/ledger.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { newId } from '#shared/model/id.ts'
import type { Language } from '#shared/model/language.ts'
import { Problem, problemText } from '#shared/problems/problem.ts'
import { problems } from '#shared/problems/registry.ts'
import { applyCommand } from '#shared/workshop/apply-command.ts'
import { commandSchema, type Command } from '#shared/workshop/commands.ts'
import type { WorkshopParts } from '#shared/workshop/view.ts'
import type { Area } from '#shared/model/area.ts'
import { newWorkshop, type Workshop } from '#shared/workshop/workshop.ts'
import { showBoard } from '#test/client/outline/show-board.tsx'

interface LeadOptions {
  readonly language?: Language
  readonly workshop?: Partial<Workshop>
  readonly sight?: Area
  readonly participants?: readonly Participant[]
  readonly addresses?: readonly string[]
  readonly isRemote?: boolean
  /** How many panels, for as many facilitators. */
  readonly panels?: number
}

/** A workshop that is led from this page: the real rules and the real view, with HTTP answered here. */
export interface LedWorkshop {
  readonly session: BoardSession
  readonly workshop: () => Workshop
  /** What was posted that is no command. */
  readonly posted: readonly string[]
  /** Another facilitator does something; where `isTold` is false, this page has not heard of it yet. */
  readonly another: (command: Command, isTold?: boolean) => void
  /** The server's clock runs on. */
  readonly pass: (ms: number) => void
  /** Ends the network, or brings it back. */
  readonly setReachable: (isReachable: boolean) => void
}

export function leadWorkshop(model: ChangeModel, options: LeadOptions = {}): LedWorkshop {
  let state: Workshop = { ...newWorkshop, ...options.workshop }
  let passedMs = 0
  let isReachable = true
  const posted: string[] = []
  const now = () => Date.now() + passedMs
  const ledger = new Ledger({
    head: { seq: 0 },
    contributions: [],
    votes: [],
    ratings: [],
  } as unknown as ConstructorParameters<typeof Ledger>[0])
  const ballots = new Ballots()
  const viewNow = (): WorkshopParts =>
    buildView({
      workshop: state,
      facts: {
        title: model.title,
        primaryLanguage: model.primaryLanguage,
        languages: model.languages,
        lanes: model.lanes,
        cards: new Map(),
        holders: new Map(),
        target: undefined,
      },
      ledger,
      ballots,
      now: now(),
      phones: 120,
      joined: 137,
      joinCode: 'K7P4QM',
      gatheredBy: 'Sofie',
    })
  const parts = new ValueStore<WorkshopParts>(viewNow())
  const command = (told: Command) => {
    state = applyCommand(state, commandSchema.parse(told), {
      now: now(),
      participantId: 'me',
      newId,
    })
  }
  const answer = (path: string, init: RequestInit | undefined): unknown => {
    if (path.endsWith('/workshop/commands')) {
      command(JSON.parse(String(init?.body)) as Command)
      parts.set(viewNow())
      return { revision: state.revision, agendaRevision: state.agendaRevision }
    }
    if (path.endsWith('/workshop')) return { view: viewNow() }
    if (path.endsWith('/participants')) return { participants: options.participants ?? [] }
    if (path.endsWith('/addresses')) return { addresses: options.addresses ?? [] }
    posted.push(path)
    return { versionId: 'v1', cards: 3, dots: 2, edits: 1 }
  }
  vi.stubGlobal('fetch', async (input: RequestInfo, init?: RequestInit) => {
    if (!isReachable) throw new TypeError('Failed to fetch')
    try {
      return Response.json(answer(String(input), init))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      const { what, why, fix } = problemText(error.code, options.language ?? 'en', error.details)
      return Response.json(
        { code: error.code, title: what, detail: why, fix },
        { status: problems[error.code].status },
      )
    }
  })
  function Led({ children }: { readonly children: ReactNode }) {
    const { boardId } = useSession()
    return (
      <FacilitationContext
        value={{
          boardId,
          workshop: parts,
          now,
          sight,
          hasBoard: options.isRemote !== true,
          openShare: undefined,
        }}
      >
        {children}
      </FacilitationContext>
    )
  }
  const sight = () => options.sight
  const panels = Array.from({ length: options.panels ?? 1 }, (_, place) => (
    <div data-panel={place} key={place} style={{ width: options.isRemote === true ? 390 : 360 }}>
      <WorkshopPanel isRemote={options.isRemote ?? false} />
    </div>
  ))
  const { session } = showBoard(
    model,
    <Led>
      {panels}
      <TimerSound />
    </Led>,
    options.language === undefined ? {} : { language: options.language },
  )
  return {
    session,
    workshop: () => state,
    posted,
    another: (told, isTold = true) => {
      command(told)
      if (isTold) parts.set(viewNow())
    },
    pass: (ms) => {
      passedMs += ms
    },
    setReachable: (next) => {
      isReachable = next
    },
  }
}
