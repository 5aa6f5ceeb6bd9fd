import type { NewBoard } from '#client/app/board-api.ts'

/** The way into a board that was just made, with all rights. */
export function pathInto({ id, links }: NewBoard): string {
  return `/b/${id}#k=${links.facilitator.token}`
}
