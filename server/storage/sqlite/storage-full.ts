import { problem } from '#shared/problems/problem.ts'

/** https://sqlite.org/rescode.html: SQLITE_FULL, and SQLITE_IOERR_SHMSIZE for the write-ahead log's index. */
const fullCodes = [13, 4874]

/** The same error, or the problem `storage-full` with it as cause where the disk took no more. */
export function tellFullDisk(error: unknown): unknown {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined
  return fullCodes.includes(Number(code)) ? problem('storage-full', {}, error) : error
}
