import type { ChangeModel } from '#shared/model/change-model.ts'
import { readModel } from '#server/http/model-body.ts'
import { parseJson } from '#server/http/parse-json.ts'

/** The change model in the body of a request. */
export function parseModel({ body }: { readonly body: Uint8Array }): ChangeModel {
  return readModel(parseJson(new TextDecoder().decode(body)))
}
