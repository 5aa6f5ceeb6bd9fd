import { problem } from '#shared/problems/problem.ts'

/** Takes in what a response brings, and tells how far it is. */
export async function receiveFile(
  response: Response,
  onReceived: (received: number, total: number | undefined) => void = () => {},
): Promise<Blob> {
  const told = Number(response.headers.get('content-length') ?? 0)
  const total = told > 0 ? told : undefined
  if (response.body === null) return response.blob()
  const reader = response.body.getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  for (let received = 0; ;) {
    const { done, value } = await nextPart(reader)
    if (done) return new Blob(parts, { type: response.headers.get('content-type') ?? '' })
    parts.push(value)
    received += value.length
    onReceived(received, total)
  }
}

async function nextPart(reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>) {
  try {
    return await reader.read()
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw problem('server-unreachable', {}, cause)
  }
}
