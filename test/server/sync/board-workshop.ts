import type { BoardWorkshop, WorkshopChange } from '#server/sync/workshop-port.ts'
import type { Role } from '#shared/model/role.ts'
import { openCanvas, type CanvasRules } from '#shared/workshop/canvas-rules.ts'
import type { WorkshopParts } from '#shared/workshop/view.ts'
import { boardId } from './live-server.ts'

/** The workshop of one board, as the test wants it to stand. */
export class StagedWorkshop implements BoardWorkshop {
  #rules: CanvasRules
  #parts: WorkshopParts = {}
  readonly #listeners = new Set<(change: WorkshopChange) => void>()

  constructor(rules: Partial<CanvasRules> = {}) {
    this.#rules = { ...openCanvas, ...rules }
  }

  async rulesOf(): Promise<CanvasRules> {
    return this.#rules
  }

  async viewFor(...[, role]: Parameters<BoardWorkshop['viewFor']>): Promise<WorkshopParts> {
    return partsFor({ ...this.#parts, canvas: this.#rules }, role)
  }

  onParts(listen: (change: WorkshopChange) => void): () => void {
    this.#listeners.add(listen)
    return () => this.#listeners.delete(listen)
  }

  get listeners(): number {
    return this.#listeners.size
  }

  allow(rules: Partial<CanvasRules>): void {
    this.#rules = { ...openCanvas, ...rules }
    this.tell({ canvas: this.#rules })
  }

  tell(parts: WorkshopParts): void {
    this.#parts = { ...this.#parts, ...parts }
    for (const listen of this.#listeners)
      listen({ boardId, partsFor: (role) => partsFor(parts, role) })
  }
}

/** Screens are not told the agenda. */
function partsFor(parts: WorkshopParts, role: Role): WorkshopParts {
  const told = Object.entries(parts).filter(([part]) => role !== 'viewer' || part !== 'agenda')
  return Object.fromEntries(told)
}
