import { canWrite, type Role } from '#shared/model/role.ts'
import type {
  BallotCard,
  PartName,
  VotePart,
  WorkshopParts,
  WorkshopView,
} from '#shared/workshop/view.ts'

/** Who is told the same: phones, screens with those who only look, and those who work on the board. */
export const audiences = ['phones', 'watchers', 'crew'] as const

export type Audience = (typeof audiences)[number]

export function audienceOf(role: Role): Audience {
  if (canWrite(role)) return 'crew'
  return role === 'contributor' ? 'phones' : 'watchers'
}

const keptFrom: Readonly<Record<Audience, readonly PartName[]>> = {
  phones: ['counts', 'agenda', 'gathering'],
  watchers: ['agenda'],
  crew: [],
}

/** The parts of a view that an audience is told, by name. */
export function partsFor(view: WorkshopView, audience: Audience): WorkshopParts {
  const kept = keptFrom[audience]
  const told = Object.entries(view).filter(([name]) => !kept.some((one) => one === name))
  return Object.fromEntries(told)
}

/** Only some of these parts. */
export function pickParts(parts: WorkshopParts, names: readonly PartName[]): WorkshopParts {
  return Object.fromEntries(names.map((name) => [name, parts[name]]))
}

/** Tells by a text whether a part is another than before: not by the time, nor by what `counts` tells as well. */
export class Signatures {
  /** A ballot can be long, and is the same one as long as the board is. */
  readonly #ballots = new WeakMap<readonly BallotCard[], string>()

  of(parts: WorkshopParts, name: PartName, audience: Audience): string {
    const { timer, votes, rating } = parts
    switch (name) {
      case 'timer':
        return JSON.stringify({ ...timer, now: 0 })
      case 'votes':
        return votes ? this.#ofVotes(votes) : 'null'
      case 'rating':
        // Hundreds of phones need not hear of each other's every answer.
        return JSON.stringify(rating && audience === 'phones' ? { ...rating, answers: 0 } : rating)
      default:
        return JSON.stringify(parts[name])
    }
  }

  #ofVotes({ ballot, ...votes }: VotePart): string {
    const ofBallot = this.#ballots.get(ballot) ?? JSON.stringify(ballot)
    this.#ballots.set(ballot, ofBallot)
    return JSON.stringify({ ...votes, voters: 0 }) + ofBallot
  }
}
