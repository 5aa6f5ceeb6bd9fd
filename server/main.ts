import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// What Node has once made of six hundred sources it can keep: every start after the first takes half as long. Where it
// may not write it goes on without; NODE_COMPILE_CACHE names another folder.
enableCompileCache(
  fileURLToPath(new URL('../node_modules/.cache/catena/compiled', import.meta.url)),
)
await import('./run.ts')
