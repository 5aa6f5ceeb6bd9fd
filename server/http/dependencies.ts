import type { Access } from '#server/access/access.ts'
import type { WrongTries } from '#server/access/rate-limit.ts'
import type { OriginSettings } from '#server/access/origins.ts'
import type { Jobs } from '#server/jobs/jobs.ts'
import type { Log } from '#server/log.ts'
import type { Metrics } from '#server/metrics.ts'
import type { Storage } from '#server/storage/storage.ts'
import type { BoardService } from '#server/sync/board-service.ts'
import type { Versions } from '#server/versions/versions.ts'
import type { Workshops } from '#server/workshop/workshops.ts'
import type { Allow } from './allow.ts'
import type { LimitBody } from './guard.ts'
import type { Hindrance } from './readiness.ts'

export interface HttpSettings extends OriginSettings {
  readonly creationKey: string | undefined
  /** What the server listens on. */
  readonly host: string
}

/** What the routes work with. */
export interface Dependencies {
  readonly storage: Storage
  readonly boards: BoardService
  readonly workshops: Workshops
  readonly access: Access
  readonly allow: Allow
  readonly limitBody: LimitBody
  /** The most that an imported file may weigh. */
  readonly maxFileBytes: number
  /** Counts what an address guessed wrong: secrets, join codes, creation keys. */
  readonly wrongTries: WrongTries
  readonly versions: Versions
  readonly jobs: Jobs
  readonly settings: HttpSettings
  readonly metrics: Metrics
  readonly log: Log
  /** What keeps the server from being ready; empty where nothing does. */
  readonly findHindrances: () => Promise<readonly Hindrance[]>
}
