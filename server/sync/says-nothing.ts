/** No parts and no deletions: what everybody answers who comes in with nothing of their own. */
export function saysNothing(update: Uint8Array): boolean {
  return update.length === 2 && update[0] === 0 && update[1] === 0
}
