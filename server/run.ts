import { flushCompileCache } from 'node:module'
import { join } from 'node:path'
import { Problem, problemText } from '#shared/problems/problem.ts'
import { addressLines, nextFreePort } from './addresses.ts'
import { stepBackground } from './background-threads.ts'
import { readConfig, WrongSetting, wrongSettingExitCode, type Config } from './config.ts'
import { createLog, type Log } from './log.ts'
import { createMetrics } from './metrics.ts'
import { openServer, type CatenaServer } from './open-server.ts'
import { openSqliteStorage } from './storage/sqlite/sqlite-storage.ts'

/** Reads the settings, opens what the server stands on, listens, and stops in order. Only this file may exit. */

const stopWithinMs = 15_000
const secondSignalMs = 1_000
const stopAfterMistakeMs = 2_000

// At a terminal somebody reads along who wants the address, not a line for every request.
const log = createLog(console.log, process.stdout.isTTY ? 'warn' : 'info')

try {
  stepBackground()
  const config = readConfig(process.env)
  const server = await startServer(config, log)
  for (const line of addressLines(config.host, server.port)) console.log(line)
  // Not only when it ends: it may be killed, and for the first start there is nothing yet.
  flushCompileCache()
  stopInOrder(server, log)
} catch (error) {
  console.error(await explain(error))
  process.exit(error instanceof WrongSetting ? wrongSettingExitCode : 1)
}

async function startServer(config: Config, log: Log): Promise<CatenaServer> {
  const metrics = createMetrics()
  const storage = await openSqliteStorage({
    file: join(config.folder, 'catena.db'),
    onDamage: ({ kind, count }) => {
      metrics.add('catena_corrupt_rows_total', {}, count)
      log.error('damage-found', { code: kind, count })
    },
    onCommit: ({ ms }) => metrics.observe('catena_commit_seconds', ms / 1000),
  })
  try {
    return await openServer({ config, storage, metrics, log })
  } catch (error) {
    await storage.close()
    throw error
  }
}

function stopInOrder(server: CatenaServer, log: Log): void {
  let stoppingSince: number | undefined

  function stop(exitCode: number, withinMs: number): void {
    if (stoppingSince !== undefined) {
      // Ctrl+C comes twice, from the terminal and from npm: only a later one means impatience.
      if (performance.now() - stoppingSince > secondSignalMs) process.exit(1)
      return
    }
    stoppingSince = performance.now()
    log.info('stopping')
    setTimeout(() => process.exit(1), withinMs).unref()
    server.close().then(
      () => process.exit(exitCode),
      (error: unknown) => {
        log.error('not-stopped-in-order', { error })
        process.exit(1)
      },
    )
  }

  process.on('SIGTERM', () => stop(0, stopWithinMs))
  process.on('SIGINT', () => stop(0, stopWithinMs))
  process.on('SIGHUP', () => stop(0, stopWithinMs))
  // Whoever started us through server/start.mjs is gone.
  process.on('disconnect', () => stop(0, stopWithinMs))
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      log.error(event, { error })
      stop(1, stopAfterMistakeMs)
    })
  }
}

/** What the operator reads when the server does not start. */
async function explain(error: unknown): Promise<string> {
  if (error instanceof WrongSetting) return error.message
  if (error instanceof Problem) {
    const { what, why, fix } = problemText(error.code, 'en', error.details)
    return `${what} ${why} ${fix}`
  }
  if (error instanceof Error && 'code' in error && 'port' in error) {
    const port = Number(error.port)
    if (error.code === 'EADDRINUSE') {
      return `Port ${port} is taken by another program. Port ${await nextFreePort(port)} is free: PORT=${await nextFreePort(port)} npm start`
    }
    if (error.code === 'EACCES') {
      return `Port ${port} may not be opened by this user. Choose one above 1023: PORT=3000 npm start`
    }
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
