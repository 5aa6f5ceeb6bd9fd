import type { Role } from '#shared/model/role.ts'
import { permissionsOf, type Permissions } from '#shared/workshop/permissions.ts'
import type { TakenBack } from '#shared/workshop/refused-changes.ts'
import { createServerClock } from '#shared/workshop/server-clock.ts'
import type { WorkshopParts } from '#shared/workshop/view.ts'
import { Signal, ValueStore } from './emitter.ts'

/** What the server tells of the workshop on an open board, and what follows from it for this person. */
export class BoardWorkshop {
  readonly parts = new ValueStore<WorkshopParts>({})
  readonly permissions: ValueStore<Permissions>
  readonly takenBack = new Signal<TakenBack>()
  readonly clock = createServerClock()
  #role: Role

  constructor(role: Role) {
    this.#role = role
    this.permissions = new ValueStore(permissionsOf(role))
  }

  /** Parts that have changed; the others are as they were. */
  take(parts: WorkshopParts): void {
    if (parts.timer !== undefined) this.clock.told(parts.timer.now)
    const before = this.parts.get()
    const now = { ...before, ...parts }
    // What may be done first: who hears of a lock finds it there.
    if (parts.canvas !== undefined) this.permissions.set(permissionsOf(this.#role, parts.canvas))
    this.parts.set(now)
  }

  setRole(role: Role): void {
    if (role === this.#role) return
    this.#role = role
    this.permissions.set(permissionsOf(role, this.parts.get().canvas))
  }
}
