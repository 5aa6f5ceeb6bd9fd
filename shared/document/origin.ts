/** Who caused a transaction, compared by identity: undo tracks its own participant's origin and no other. */
export class Origin {
  readonly name: 'participant' | 'server' | 'remote'
  /** Whose edit it is, where that is known: a participant's id. */
  readonly participantId: string | undefined

  constructor(name: Origin['name'], participantId?: string) {
    this.name = name
    this.participantId = participantId
  }
}
