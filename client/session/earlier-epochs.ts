import { newDocument } from '#shared/document/new-document.ts'
import { readModel } from '#shared/document/read.ts'
import { deviceCopyName, openDeviceCopy, removeDeviceCopy, type DeviceCopy } from './device-copy.ts'
import { UnsentEdits } from './unsent-edits.ts'

/**
 * Takes over what an earlier visit left unsent in a document that the server has replaced since, and removes that
 * document from this device: a laptop that was closed offline comes back after a compaction.
 */
export async function takeOverEarlierEpochs(
  boardId: string,
  epoch: number,
  copy: DeviceCopy,
): Promise<void> {
  const known = await indexedDB.databases()
  const prefix = deviceCopyName(boardId, '')
  const earlier = known.flatMap(({ name }) => {
    if (name?.startsWith(prefix) !== true) return []
    const found = Number(name.slice(prefix.length))
    return found < epoch ? [found] : []
  })
  for (const found of earlier) await takeOver(boardId, found, copy)
}

async function takeOver(boardId: string, epoch: number, copy: DeviceCopy): Promise<void> {
  const name = deviceCopyName(boardId, epoch)
  const doc = newDocument()
  const old = openDeviceCopy(
    name,
    doc,
    () => false,
    () => {},
  )
  await old.loaded
  const unsent = new UnsentEdits()
  await unsent.follow(old)
  // A document that was given up in this tab has handed its edits over already.
  if ((await copy.readFact('unsent')) === undefined)
    await unsent.rescue(doc, () => readModel(doc, boardId), copy)
  await old.close()
  // Not waited for: another tab that shows it may be in the way.
  removeDeviceCopy(name).catch(() => {})
}
