import { isPrivateNow } from '#shared/workshop/apply-command.ts'
import { canvasRulesOf } from '#shared/workshop/canvas-rules.ts'
import { modes } from '#shared/workshop/modes.ts'
import type { Phase, RatingTarget } from '#shared/workshop/phase.ts'
import type {
  BallotCard,
  CountsPart,
  PhasePart,
  RatingPart,
  SpotlightPart,
  VotePart,
  WorkshopView,
} from '#shared/workshop/view.ts'
import {
  currentPhase,
  currentRound,
  type VoteRound,
  type Workshop,
} from '#shared/workshop/workshop.ts'
import type { BoardFacts } from './board-facts.ts'
import type { Ledger } from './ledger.ts'
import { resultsOf, type Ballots } from './tallies.ts'

export interface ViewSources {
  readonly workshop: Workshop
  readonly facts: BoardFacts
  readonly ledger: Ledger
  readonly ballots: Ballots
  readonly now: number
  /** Phones and screens that are there now. */
  readonly phones: number
  readonly joined: number
  readonly joinCode: string
  /** The name of who calls everybody together. */
  readonly gatheredBy: string
}

/** Between how many answers phones choose; how sure one is of an assumption has three steps. */
export function stepsOf({ kind }: RatingTarget): number {
  return kind === 'assumption' ? 3 : 5
}

/** Whether dots are taken for a round now. */
export function isRoundOpen({ run }: Workshop, round: VoteRound): boolean {
  return !round.isRevealed && round.phaseId === (run?.phaseId ?? '')
}

/** Whether the running phase is about a round: its own, or the one right after that looks back. */
function isTopic({ phases, run }: Workshop, { phaseId }: VoteRound): boolean {
  const at = phases.findIndex(({ id }) => id === run?.phaseId)
  const phase = phases[at]
  if (phase === undefined) return false
  return phase.id === phaseId || (modes[phase.mode].looksBack && phases[at - 1]?.id === phaseId)
}

const titlesInSpotlight = 5
const noCards: readonly BallotCard[] = []

/** Everything that anybody is told of a workshop. */
export function buildView(sources: ViewSources): WorkshopView {
  const { workshop, facts, now, gatheredBy, joinCode } = sources
  const { phases, run, timer, screen, gathering } = workshop
  const { title, primaryLanguage, languages } = facts
  const isGathered = gathering !== undefined && gathering.endsAt > now
  return {
    board: { title, primaryLanguage, languages, joinCode },
    phase: phasePart(sources),
    timer: { ...timer, now },
    votes: votePart(sources),
    rating: ratingPart(sources),
    spotlight: spotlightPart(sources),
    screen,
    canvas: canvasRulesOf(workshop),
    gathering: isGathered ? { ...gathering, byName: gatheredBy } : null,
    counts: countsPart(sources),
    agenda: {
      revision: workshop.agendaRevision,
      phases,
      runningId: run?.phaseId ?? null,
      revealedPhaseIds: workshop.revealedPhases.map(({ phaseId }) => phaseId),
      mutedIds: workshop.mutedIds,
    },
  }
}

function phasePart({ workshop, facts }: ViewSources): PhasePart | null {
  const phase = currentPhase(workshop)
  if (phase === undefined || workshop.run === undefined) return null
  const { id, mode, title, prompt, maxCards, needsApproval } = phase
  return {
    id,
    number: workshop.phases.indexOf(phase) + 1,
    of: workshop.phases.length,
    mode,
    phones: modes[mode].phones,
    title,
    prompt,
    lanes: lanesOf(phase, facts).map((lane) => ({ id: lane.id, title: lane.title })),
    laneId: phase.laneIds[0] ?? null,
    maxCards,
    needsApproval,
    isPrivate: isPrivateNow(workshop),
    isRevealed: workshop.revealedPhases.some(({ phaseId }) => phaseId === id),
    startedAt: workshop.run.startedAt,
  }
}

/** Among which lanes phones choose in a phase; none where they may not. */
export function lanesOf({ choosesLane, laneIds }: Phase, { lanes }: BoardFacts) {
  if (!choosesLane) return []
  return laneIds.length === 0 ? lanes : lanes.filter(({ id }) => laneIds.includes(id))
}

function votePart({ workshop, facts, ledger, ballots }: ViewSources): VotePart | null {
  const round = currentRound(workshop)
  if (round === undefined) return null
  const { id: roundId, phaseId, dots, isRevealed } = round
  const isOpen = isRoundOpen(workshop, round)
  const ballot = isOpen || isRevealed ? ballots.of(round, facts) : undefined
  const part = {
    roundId,
    phaseId,
    number: workshop.rounds.length,
    isOpen,
    isTopic: isTopic(workshop, round),
    dots,
    ballot: ballot?.cards ?? noCards,
    voters: ledger.voters(roundId),
    isRevealed,
  }
  return isRevealed && ballot !== undefined
    ? { ...part, results: resultsOf(ballot, ledger.dotsOf(roundId), facts) }
    : part
}

function ratingPart({ workshop, facts, ledger }: ViewSources): RatingPart | null {
  const phase = currentPhase(workshop)
  if (phase?.target === undefined || modes[phase.mode].phones !== 'rate') return null
  const answers = ledger.answersOf(phase.id)
  const isRevealed = workshop.revealedRatings.includes(phase.id)
  const steps = stepsOf(phase.target)
  const part = {
    phaseId: phase.id,
    target: phase.target,
    isOpen: facts.target !== undefined && !isRevealed,
    text: {},
    ...facts.target,
    steps,
    answers: answers.size,
    isRevealed,
  }
  if (!isRevealed) return part
  const given = [...answers.values()]
  const results = Array.from(
    { length: steps },
    (_, step) => given.filter((value) => value === step + 1).length,
  )
  return { ...part, results }
}

function spotlightPart({ workshop, facts }: ViewSources): SpotlightPart | null {
  const { spotlight } = workshop
  if (spotlight === undefined) return null
  const cards = spotlight.elementIds.flatMap((id) => facts.cards.get(id) ?? [])
  return { ...spotlight, titles: cards.slice(0, titlesInSpotlight).map(({ title }) => title) }
}

function countsPart({ workshop, ledger, phones, joined }: ViewSources): CountsPart {
  const phaseId = workshop.run?.phaseId ?? null
  const senders = new Set<string>()
  let cards = 0
  let waiting = 0
  for (const sent of ledger.contributions.values()) {
    if (sent.state === 'waiting') waiting += 1
    const isGone = sent.state === 'withdrawn' || sent.state === 'refused'
    if (sent.phaseId !== phaseId || isGone) continue
    cards += 1
    // Of names that were dropped nobody can say how many they were.
    senders.add(sent.participantId ?? sent.id)
  }
  const round = currentRound(workshop)
  return {
    phones,
    joined,
    senders: senders.size,
    cards,
    waiting,
    held: ledger.held.size,
    voters: round === undefined ? 0 : ledger.voters(round.id),
    contributionSeq: ledger.seq,
  }
}
