import { problem } from '#shared/problems/problem.ts'
import type {
  AddedContribution,
  ContributionChange,
  NewContribution,
  Person,
  SentOnce,
  StoredContribution,
  StoredRating,
  StoredVote,
  VoteOutcome,
} from '../workshop-storage.ts'
import type { BoardRecord } from './board-record.ts'

export function addContribution(
  { workshop }: BoardRecord,
  wanted: NewContribution,
  mostOf: number,
): AddedContribution {
  const known = workshop.contributions.get(wanted.id)
  if (known !== undefined) {
    if (known.fingerprint !== wanted.fingerprint) throw problem('key-reused')
    return { contribution: known, isNew: false }
  }
  const { participantId, phaseId } = wanted
  const own = [...workshop.contributions.values()].filter(
    (one) =>
      one.participantId === participantId &&
      one.phaseId === phaseId &&
      one.state !== 'withdrawn' &&
      one.state !== 'refused',
  )
  if (own.length >= mostOf) throw problem('too-many-cards', { limit: mostOf })
  workshop.contributionSeq += 1
  const contribution = { ...wanted, seq: workshop.contributionSeq }
  workshop.contributions.set(wanted.id, contribution)
  return { contribution, isNew: true }
}

/** Puts contributions in the place of those with their ids, under new numbers. */
function replaceAll(
  { workshop }: BoardRecord,
  changed: readonly StoredContribution[],
): readonly StoredContribution[] {
  return changed.map((one) => {
    workshop.contributionSeq += 1
    const numbered = { ...one, seq: workshop.contributionSeq }
    workshop.contributions.set(one.id, numbered)
    return numbered
  })
}

export function changeContributions(
  record: BoardRecord,
  changes: readonly ContributionChange[],
): readonly StoredContribution[] {
  return replaceAll(
    record,
    changes.flatMap(({ id, from, ...change }) => {
      const found = record.workshop.contributions.get(id)
      return found !== undefined && from.includes(found.state) ? [{ ...found, ...change }] : []
    }),
  )
}

export function dropNames(
  record: BoardRecord,
  phaseId: string,
  at: number,
): readonly StoredContribution[] {
  const named = [...record.workshop.contributions.values()].filter(
    (one) => one.phaseId === phaseId && one.participantId !== null,
  )
  return replaceAll(
    record,
    named
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      .map((one) => ({ ...one, participantId: null, sentAt: at })),
  )
}

export function eraseContributions(record: BoardRecord, participantId: string): void {
  const own = [...record.workshop.contributions.values()].filter(
    (one) => one.participantId === participantId,
  )
  replaceAll(
    record,
    own.map((one) => ({ ...one, participantId: null, text: '' })),
  )
}

/** What the request has done before; nothing for one that comes for the first time. */
export function sentBefore({ workshop }: BoardRecord, participantId: string, sent: SentOnce) {
  const known = workshop.keys.get(keyOf(participantId, sent))
  if (known !== undefined && known.fingerprint !== sent.fingerprint) throw problem('key-reused')
  return known
}

export function vote(
  record: BoardRecord,
  vote: StoredVote,
  sent: SentOnce,
  mostDots: number,
): VoteOutcome {
  const { workshop } = record
  const { participantId, roundId, elementId, dots } = vote
  const before = sentBefore(record, participantId, sent)
  if (before !== undefined) return { dots: before.dots, left: before.left, isNew: false }
  const isSame = (one: StoredVote): boolean =>
    one.participantId === participantId && one.roundId === roundId && one.elementId === elementId
  const used = workshop.votes
    .filter((one) => one.participantId === participantId && one.roundId === roundId)
    .reduce((sum, one) => (isSame(one) ? sum : sum + one.dots), dots)
  if (dots > 0 && used > mostDots) throw problem('no-dots-left', { limit: mostDots })
  const others = workshop.votes.filter((one) => !isSame(one))
  workshop.votes = dots === 0 ? others : [...others, vote]
  const left = Math.max(0, mostDots - used)
  const { fingerprint, at } = sent
  workshop.keys.set(keyOf(participantId, sent), { fingerprint, dots, left, at })
  return { dots, left, isNew: true }
}

export function rate(record: BoardRecord, rating: StoredRating, sent: SentOnce): boolean {
  const { workshop } = record
  const { participantId, phaseId } = rating
  if (sentBefore(record, participantId, sent) !== undefined) return false
  const others = workshop.ratings.filter(
    (one) => one.participantId !== participantId || one.phaseId !== phaseId,
  )
  workshop.ratings = [...others, rating]
  const { fingerprint, at } = sent
  workshop.keys.set(keyOf(participantId, sent), { fingerprint, dots: 0, left: 0, at })
  return true
}

export function dropAnswers({ workshop }: BoardRecord, participantId: string): void {
  workshop.votes = workshop.votes.filter((one) => one.participantId !== participantId)
  workshop.ratings = workshop.ratings.filter((one) => one.participantId !== participantId)
}

export function people({ participants, cameAt, grants, links }: BoardRecord): readonly Person[] {
  return [...participants]
    .toSorted(([, one], [, other]) => one.number - other.number)
    .map(([key, { id, name }]) => {
      const granted = [...grants.values()].filter(
        ({ participantId, linkId }) =>
          participantId === id && links.get(linkId)?.revokedAt === undefined,
      )
      const link = links.get(key)
      const roles = granted.map(({ role }) => role)
      const isLink = link !== undefined && link.revokedAt === undefined
      return {
        id,
        name,
        joinedAt: cameAt.get(id) ?? 0,
        roles: isLink ? [...roles, link.role] : roles,
      }
    })
}

export function countPeople({ grants }: BoardRecord): number {
  const byPerson = Map.groupBy(grants.values(), ({ participantId }) => participantId)
  return [...byPerson.values()].filter((own) => {
    const roles = own.map(({ role }) => role)
    const takesPart = roles.includes('contributor') || roles.includes('editor')
    return takesPart && !roles.includes('facilitator')
  }).length
}

function keyOf(participantId: string, { keyHash }: SentOnce): string {
  return `${participantId} ${keyHash}`
}
