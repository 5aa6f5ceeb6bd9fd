import { describe } from 'vitest'
import { openMemoryStorage } from '#server/storage/memory/memory-storage.ts'
import { storageContract } from './contract/storage-contract.ts'

describe('memory storage', () => storageContract(async (options) => openMemoryStorage(options)))
