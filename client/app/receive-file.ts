import { problem } from '#shared/problems/problem.ts'

/** Takes in what a response brings, and tells how far it is. */
export async function receiveFile(
  response: Response,
  onReceived: (received: number, total: number | undefined) => void = () => {},
): Promise<Blob> {
  const told = Number(response.headers.get('content-length') ?? 0)
  const total = told > 0 ? told : undefined
  const parts: Uint8Array<ArrayBuffer>[] = []
  if (response.body === null) return response.blob()
  const reader = response.body.getReader()
  let received = 0
  let next = await nextPart(reader)
  while (!next.done) {
    parts.push(next.value)
    received += next.value.length
    onReceived(received, total)
  }
}
