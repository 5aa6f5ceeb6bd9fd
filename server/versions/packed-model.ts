import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { changeModelSchema, type ChangeModel } from '#shared/model/change-model.ts'
import { toJson } from '#shared/model/json.ts'

/** A change model as a version keeps it: the JSON of its file, compressed, with a sum to know it by. */
export interface PackedModel {
  readonly model: Uint8Array
  /** Of the JSON before compression, hexadecimal. */
  readonly sha256: string
}

export async function packModel(model: ChangeModel): Promise<PackedModel> {
  const json = toJson(model)
  return { model: new Uint8Array(await promisify(gzip)(json)), sha256: sumOf(json) }
}

/** Throws where the bytes are not what was packed. */
export async function unpackModel({ model, sha256 }: PackedModel): Promise<ChangeModel> {
  const json = (await promisify(gunzip)(model)).toString('utf8')
  if (sumOf(json) !== sha256) throw new Error('a stored version does not match its checksum')
  return changeModelSchema.parse(JSON.parse(json))
}

function sumOf(json: string): string {
  return createHash('sha256').update(json).digest('hex')
}
