import { inLanguage, type Language } from '#shared/model/language.ts'
import { problem } from '#shared/problems/problem.ts'
import { parseJson } from '#server/http/parse-json.ts'
import { newBoardBody } from '#server/http/schemas.ts'
import { startingModel } from '#server/http/starting-model.ts'
import { reasonOf } from '#server/http/validate.ts'
import { firstUpdate } from '#server/sync/first-update.ts'

export interface BoardRequest {
  /** JSON as in `newBoardBody`. */
  readonly body: Uint8Array
  /** Where the body names none. */
  readonly language: Language
}

export interface StartedBoard {
  readonly title: string
  /** What the server may ask for, as it was sent. */
  readonly key: string
  /** The first edit: the whole model. */
  readonly update: Uint8Array
}

/** A new board as it was asked for, not yet stored. */
export function startBoard({ body, language }: BoardRequest): StartedBoard {
  const parsed = newBoardBody.safeParse(parseJson(new TextDecoder().decode(body)))
  if (!parsed.success) throw problem('request-invalid', { reason: reasonOf(parsed.error) })
  const { key = '', ...wanted } = parsed.data
  const spoken = wanted.language ?? language
  const model = startingModel({ ...wanted, language: spoken })
  return { title: inLanguage(model.title, spoken), key, update: firstUpdate(model) }
}
