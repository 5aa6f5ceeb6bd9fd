import type { ChangeModel } from '#shared/model/change-model.ts'

export interface BenchBoard {
  readonly url: string
  readonly id: string
  readonly token: string
}

export async function createBoard(url: string, model: ChangeModel): Promise<BenchBoard> {
  const response = await fetch(`${url}/api/boards`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ title: 'Empty', language: 'en' }),
  })
  if (!response.ok) throw new Error(await response.text())
  const made = (await response.json()) as {
    readonly id: string
    readonly links: { readonly editor: { readonly token: string } }
  }
  const board = { url, id: made.id, token: made.links.editor.token }
  const path = `${url}/api/boards/${board.id}/model`
  // A model may weigh more than the command that makes a board.
  const put = await fetch(path, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${board.token}` },
    body: JSON.stringify(model),
  })
  if (!put.ok) throw new Error(await put.text())
  return board
}

/** The file as it comes over the network, whole. */
export async function askFor(
  { url, id, token }: BenchBoard,
  format: string,
  variant?: string,
): Promise<number> {
  const query = variant === undefined ? '' : `?variant=${variant}`
  const response = await fetch(`${url}/api/boards/${id}/exports/${format}${query}`, {
    headers: { Authorization: `Bearer ${token}` },
  })
  if (!response.ok) throw new Error(`${format} ${variant ?? ''}: ${await response.text()}`)
  return (await response.arrayBuffer()).byteLength
}
