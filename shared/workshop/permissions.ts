import { canWrite, type Role } from '#shared/model/role.ts'
import { openCanvas, type CanvasRules } from './canvas-rules.ts'

/** Where a card stands, as far as a lock asks. */
export interface PlacedCard {
  readonly id: string
  readonly laneId?: string | undefined
  readonly parked?: boolean | undefined
}

/**
 * What somebody may do on a board just now, for what screens offer. The server judges each edit by itself; it alone
 * knows whose card is whose.
 */
export interface Permissions {
  /** Whether there is anything at all. */
  readonly isAny: boolean
  /** Whether that is everything, but for single lanes and cards that are locked. */
  readonly isAll: boolean
  readonly links: boolean
  readonly moves: boolean
  /** Whether cards may be added somewhere, and in a lane or on the parking strip. */
  readonly adds: boolean
  addTo(laneId: string | undefined): boolean
  /** Whether cards may come into a lane and leave it. */
  isLaneOpen(laneId: string): boolean
  /** Whether a lane itself may be changed. */
  changeLane(laneId: string): boolean
  write(card: PlacedCard): boolean
  move(card: PlacedCard): boolean
  remove(card: PlacedCard): boolean
  /** Whether a lane or a card is locked, also for those whom that does not stop. */
  isLaneLocked(laneId: string): boolean
  isCardLocked(card: PlacedCard): boolean
}

export function permissionsOf(role: Role, rules: CanvasRules = openCanvas): Permissions {
  const isFree = role === 'facilitator'
  const right = canWrite(role) ? (isFree ? 'all' : rules.right) : 'none'
  const isAll = right === 'all'
  const writes = isAll || right === 'add'
  const isLaneLocked = (laneId: string): boolean => rules.lockedLaneIds.includes(laneId)
  const isCardLocked = ({ id, laneId, parked }: PlacedCard): boolean =>
    rules.lockedElementIds.includes(id) ||
    (laneId !== undefined && parked !== true && isLaneLocked(laneId))
  const isStopped = (card: PlacedCard): boolean => !isFree && isCardLocked(card)
  const isShut = (laneId: string): boolean => !isFree && isLaneLocked(laneId)
  return {
    isAny: right !== 'none',
    isAll,
    links: isAll || right === 'link' || right === 'add',
    moves: isAll || right === 'arrange' || right === 'add',
    adds: writes,
    addTo: (laneId) =>
      writes &&
      (laneId === undefined ||
        (!isShut(laneId) && (isAll || rules.addsTo.length === 0 || rules.addsTo.includes(laneId)))),
    isLaneOpen: (laneId) => !isShut(laneId),
    changeLane: (laneId) => isAll && !isShut(laneId),
    write: (card) => writes && !isStopped(card),
    move: (card) => (writes || right === 'arrange') && !isStopped(card),
    remove: (card) => writes && !isStopped(card),
    isLaneLocked,
    isCardLocked,
  }
}
