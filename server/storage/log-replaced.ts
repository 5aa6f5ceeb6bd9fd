/** Why a write is refused that was made for a log which has been replaced since: what it builds on is gone. */
export class LogReplaced extends Error {
  constructor(boardId: string) {
    super(`The log of board ${boardId} has been replaced since.`)
    this.name = 'LogReplaced'
  }
}
