import { accessContract } from './access-contract.ts'
import { boardsContract } from './boards-contract.ts'
import { erasureContract } from './erasure-contract.ts'
import { lifeContract } from './life-contract.ts'
import { logContract } from './log-contract.ts'
import { replacedLogContract } from './replaced-log-contract.ts'
import { retentionContract } from './retention-contract.ts'
import { snapshotsContract } from './snapshots-contract.ts'
import { workshopContract } from './workshop-contract.ts'
import { useStorages, type OpenStorage } from './use-storages.ts'

/** What SPEC.md promises of every implementation. */
export function storageContract(open: OpenStorage): void {
  const openOne = useStorages(open)
  boardsContract(openOne)
  logContract(openOne)
  snapshotsContract(openOne)
  retentionContract(openOne)
  replacedLogContract(openOne)
  erasureContract(openOne)
  accessContract(openOne)
  lifeContract(openOne)
  workshopContract(openOne)
}
