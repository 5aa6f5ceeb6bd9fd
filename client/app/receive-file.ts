import { problem } from '#shared/problems/problem.ts'

/** Takes in what a response brings, and tells how far it is. */
export async function receiveFile(
  response: Response,
  onReceived: (received: number, total: number | undefined) => void = () => {},
): Promise<Blob> {
  const told = Number(response.headers.get('content-length') ?? 0)
  const total = told > 0 ? told : undefined
  const parts: Uint8Array<ArrayBuffer>[] = []
  const reader = response.body?.getReader()
  for (let received = 0; reader !== undefined;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
      throw problem('server-unreachable', {}, cause)
    })
    if (done) break
    parts.push(value)
    received += value.length
    onReceived(received, total)
  }
  return new Blob(parts, { type: response.headers.get('content-type') ?? '' })
}
