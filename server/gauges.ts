import { join } from 'node:path'
import { backupAgeSeconds } from './backup-age.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { LoopLag } from './loop-lag.ts'
import type { Metrics } from './metrics.ts'
import type { Storage } from './storage/storage.ts'
import type { Rooms } from './sync/rooms.ts'
import type { Workshops } from './workshop/workshops.ts'

/** What is read whenever somebody asks for the metrics; docs/operations.md says what each alarm means. */

type ObservedRooms = Pick<Rooms, 'stats' | 'isReadOnly' | 'countQuarantined'>

export function gaugeRooms(metrics: Metrics, rooms: ObservedRooms): void {
  metrics.gauges(
    {
      catena_rooms_open: 'Boards in memory.',
      catena_ws_connections: 'Open sockets, by role.',
      catena_quarantined_rooms: 'Boards that cannot be loaded.',
      catena_read_only: '1 while boards take no edits because the disk is almost full.',
      catena_unacked_rooms: 'Boards with edits on their way to the disk.',
      catena_buffered_bytes: 'Waiting to be sent to slow sockets.',
      catena_doc_state_bytes: 'The largest state among the boards in memory.',
      catena_doc_client_ids: 'The most client ids that one board in memory has seen.',
      catena_snapshot_age_seconds:
        'The longest that an edit of a board in memory waits for a snapshot.',
    },
    async () => {
      const stats = rooms.stats()
      return {
        catena_rooms_open: stats.rooms,
        catena_ws_connections: Object.entries(stats.connections).map(([role, value]) => ({
          labels: { role },
          value,
        })),
        catena_quarantined_rooms: await rooms.countQuarantined(),
        catena_read_only: rooms.isReadOnly ? 1 : 0,
        catena_unacked_rooms: stats.unacked,
        catena_buffered_bytes: stats.bufferedBytes,
        catena_doc_state_bytes: stats.stateBytes,
        catena_doc_client_ids: stats.clientIds,
        catena_snapshot_age_seconds: stats.snapshotAgeMs / 1000,
      }
    },
  )
}

export function gaugeProcess(metrics: Metrics, loopLag: LoopLag): void {
  metrics.gauges(
    {
      process_resident_memory_bytes: 'Memory of the process.',
      process_cpu_seconds_total: 'Processor time of the process.',
      nodejs_eventloop_lag_seconds:
        'How late the event loop runs: the 99th percentile of ten seconds.',
    },
    () => {
      const { user, system } = process.cpuUsage()
      return {
        process_resident_memory_bytes: process.memoryUsage.rss(),
        process_cpu_seconds_total: (user + system) / 1e6,
        nodejs_eventloop_lag_seconds: loopLag.p99Ms() / 1000,
      }
    },
  )
}

export function gaugeJobs(metrics: Metrics, jobs: Pick<Jobs, 'stats'>): void {
  metrics.gauges(
    {
      catena_job_processes: 'Processes for heavy work that are running.',
      catena_jobs_at_work: 'Heavy work that a process is at.',
      catena_jobs_waiting: 'Heavy work that waits for a process.',
    },
    () => {
      const { processes, atWork, waiting } = jobs.stats()
      return {
        catena_job_processes: processes,
        catena_jobs_at_work: atWork,
        catena_jobs_waiting: waiting,
      }
    },
  )
}

export function gaugeWorkshops(metrics: Metrics, workshops: Pick<Workshops, 'stats'>): void {
  metrics.gauges(
    {
      catena_workshops_open: 'Workshops in memory.',
      catena_event_streams: 'Open event streams, of phones and programs.',
    },
    () => {
      const { workshops: open, streams } = workshops.stats()
      return { catena_workshops_open: open, catena_event_streams: streams }
    },
  )
}

export function gaugeStorage(metrics: Metrics, storage: Pick<Storage, 'space'>): void {
  metrics.gauges({ catena_disk_free_bytes: 'What is free where the data stand.' }, async () => ({
    catena_disk_free_bytes: (await storage.space())?.freeBytes,
  }))
}

export function gaugeBackups(metrics: Metrics, folder: string): void {
  metrics.gauges(
    {
      catena_backup_age_seconds: 'Since the newest backup in the data folder; absent without one.',
    },
    async () => ({
      catena_backup_age_seconds: await backupAgeSeconds(join(folder, 'backups'), Date.now()),
    }),
  )
}
