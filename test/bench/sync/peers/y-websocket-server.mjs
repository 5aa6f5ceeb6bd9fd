// @y/websocket-server by its own program, with the LevelDB persistence that its documentation shows.
import process from 'node:process'
import { setPersistence } from '@y/websocket-server/utils'
import { LeveldbPersistence } from 'y-leveldb'
import * as Y from 'yjs'

const stored = new LeveldbPersistence(process.env.PEER_DATA)
setPersistence({
  provider: stored,
  bindState: async (name, doc) => {
    const persisted = await stored.getYDoc(name)
    const added = Y.encodeStateAsUpdate(doc)
    void stored.storeUpdate(name, added)
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(persisted))
    doc.on('update', (update) => void stored.storeUpdate(name, update))
  },
  writeState: async () => {},
})
await import('@y/websocket-server/server')
