import { ask } from '#client/app/request.ts'

/** Asks for a part of a board over HTTP; whatever the server refuses is thrown by `ask`, with words for it. */
export async function readOfBoard<Answer>(boardId: string, part: string): Promise<Answer> {
  return answerOf(await ask(pathOf(boardId, part)))
}

/** Sends something to a part of a board. */
export async function sendToBoard<Answer>(
  boardId: string,
  part: string,
  body: unknown = {},
): Promise<Answer> {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }
  return answerOf(await ask(pathOf(boardId, part), request))
}

function pathOf(boardId: string, part: string): string {
  return `/api/boards/${encodeURIComponent(boardId)}/${part}`
}

function answerOf<Answer>(response: Response): Promise<Answer> {
  // The server's own tests hold it to the shapes that are told here.
  return response.json() as Promise<Answer>
}
