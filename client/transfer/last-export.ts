import { z } from 'zod'
import { readStored, writeStored } from '#client/ui/stored.ts'

const storageKey = 'catena.export'

const choiceSchema = z.object({ format: z.string(), variant: z.string().optional() })

/** A format, and which of its shapes where it has several. */
export type ExportChoice = z.infer<typeof choiceSchema>

/** What was last made on this device. */
export function readLastExport(): ExportChoice | undefined {
  try {
    return choiceSchema.safeParse(JSON.parse(readStored(storageKey) ?? '')).data
  } catch {
    // Nothing kept, or not by us.
    return undefined
  }
}

export function keepLastExport(choice: ExportChoice): void {
  writeStored(storageKey, JSON.stringify(choice))
}
