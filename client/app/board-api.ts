import { createApi } from '#client/api/api.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Difference } from '#shared/model/difference.ts'
import type { Language } from '#shared/model/language.ts'
import type { Role } from '#shared/model/role.ts'
import type { PresenceUser } from '#shared/sync/presence.ts'
import { receiveFile } from './receive-file.ts'
import { ask } from './request.ts'

/** What the screens ask of the server. Whatever it refuses is thrown by `ask`, with words for it. */
const api = createApi('/api', { fetch: ask })

/** A board as it was made: the only time that its secrets are seen. */
export interface NewBoard {
  readonly id: string
  readonly title: string
  readonly joinCode: string
  readonly links: Readonly<Record<Role, { readonly token: string; readonly url: string }>>
}

export interface BoardWish {
  readonly title?: string
  readonly language: Language
  readonly template: string
  /** Where this server asks for one. */
  readonly key?: string
}

export async function createBoard(wish: BoardWish): Promise<NewBoard> {
  return (await api.boards.$post({ json: wish })).json()
}

export interface BoardInfo {
  readonly title: string
  readonly role: Role
  readonly epoch: number
  /** Only for who may hand it out. */
  readonly joinCode: string | null
  /** Whether something of it could not be read on the server; told to facilitators. */
  readonly isDamaged: boolean
}

export async function readBoardInfo(boardId: string): Promise<BoardInfo> {
  return (await api.boards[':id'].$get({ param: { id: boardId }, query: {} })).json()
}

/** Ends the join code and answers the new one. */
export async function renewJoinCode(boardId: string): Promise<string> {
  const answer = await api.boards[':id']['join-code'].$post({ param: { id: boardId } })
  return (await answer.json()).joinCode
}

export async function deleteBoard(boardId: string): Promise<void> {
  await api.boards[':id'].$delete({ param: { id: boardId } })
}

/** Who this browser is on a board. */
export async function readMe(boardId: string): Promise<PresenceUser> {
  return (await api.boards[':id'].me.$get({ param: { id: boardId } })).json()
}

export async function changeMyName(boardId: string, name: string): Promise<void> {
  await api.boards[':id'].me.$patch({ param: { id: boardId }, json: { name } })
}

export interface EntranceWish {
  readonly secret: string
  readonly device: string
  readonly name?: string
}

export async function exchangeLink(wish: EntranceWish): Promise<void> {
  await api.links.exchange.$post({ json: wish })
}

export interface BoardLink {
  readonly id: string
  readonly role: Role
  readonly name: string
  /** ISO 8601, in UTC. */
  readonly createdAt: string
}

/** The links that work now. */
export async function listLinks(boardId: string): Promise<readonly BoardLink[]> {
  const answer = await api.boards[':id'].links.$get({ param: { id: boardId } })
  const { links } = await answer.json()
  return links.filter(({ revokedAt }) => revokedAt === null)
}

/** Makes a link; its address is seen this once. */
export async function makeLink(
  boardId: string,
  wish: { readonly role: Role; readonly name: string },
): Promise<{ readonly url: string }> {
  return (await api.boards[':id'].links.$post({ param: { id: boardId }, json: wish })).json()
}

export async function revokeLink(boardId: string, linkId: string): Promise<void> {
  await api.boards[':id'].links[':linkId'].$delete({ param: { id: boardId, linkId } })
}

export interface Version {
  readonly id: string
  readonly kind:
    | 'automatic'
    | 'named'
    | 'before-import'
    | 'before-restore'
    | 'before-delete'
    | 'before-undo'
  readonly name: string
  /** Empty where nobody in particular caused it. */
  readonly by: string
  readonly createdAt: string
  readonly difference: Difference
}

export async function listVersions(boardId: string): Promise<readonly Version[]> {
  const answer = await api.boards[':id'].versions.$get({ param: { id: boardId } })
  return (await answer.json()).versions
}

export async function saveVersion(boardId: string, name: string): Promise<void> {
  await api.boards[':id'].versions.$post({ param: { id: boardId }, json: { name } })
}

/** Keeps what is there, where that is not kept already: an import can take much away. */
export async function saveVersionBeforeImport(boardId: string): Promise<void> {
  await api.boards[':id'].versions['before-import'].$post({ param: { id: boardId } })
}

/** Puts a version back; answers the id of what was there before. */
export async function restoreVersion(boardId: string, version: string): Promise<string> {
  const restore = api.boards[':id'].versions[':version'].restore
  const answer = await restore.$post({ param: { id: boardId, version } })
  return (await answer.json()).versionId
}

export interface Format {
  readonly id: string
  readonly label: string
  readonly extension: string
  /** Empty where it leaves nothing out. */
  readonly leavesOut: string
}

/** What people want with a file. */
export type Purpose = 'show' | 'office' | 'exchange' | 'keep'

export interface ExportFormat extends Format {
  readonly purpose: Purpose
  /** The shapes that it comes in, where there are several; the first is the usual one. */
  readonly variants: readonly Pick<Format, 'id' | 'label' | 'extension'>[]
}

export interface ImportFormat extends Format {
  readonly extensions: readonly string[]
  /** A regular expression for the beginning of such a file. */
  readonly sign: string | null
}

export interface Formats {
  readonly exports: readonly ExportFormat[]
  readonly imports: readonly ImportFormat[]
  readonly maxFileBytes: number
}

export async function listFormats(language: Language): Promise<Formats> {
  return (await api.formats.$get({ query: { lang: language } })).json()
}

export interface ExportOptions {
  /** Ends the request, and with it the work of the server. */
  readonly signal?: AbortSignal
  /** Told while the file comes in; `total` is undefined where the server does not say. */
  readonly onReceived?: (received: number, total: number | undefined) => void
}

export async function exportBoard(
  boardId: string,
  format: string,
  language: Language,
  variant?: string,
  { signal, onReceived }: ExportOptions = {},
): Promise<Blob> {
  const answer = await api.boards[':id'].exports[':format'].$get(
    {
      param: { id: boardId, format },
      query: { lang: language, ...(variant === undefined ? {} : { variant }) },
    },
    signal === undefined ? {} : { init: { signal } },
  )
  return receiveFile(answer, onReceived)
}

/** How many files the server makes before the one that this person waits for; undefined where it is at that one. */
export async function readFilesAhead(boardId: string): Promise<number | undefined> {
  const answer = await api.boards[':id'].waiting.$get({ param: { id: boardId } })
  return (await answer.json()).ahead ?? undefined
}

export interface ImportPreview {
  readonly model: ChangeModel
  readonly skipped: readonly { readonly what: string; readonly reason: string }[]
}

/** Reads a file into a model and changes nothing. */
export async function previewImport(
  boardId: string,
  format: string,
  file: File,
  language: Language,
  signal: AbortSignal,
): Promise<ImportPreview> {
  const path = `/api/boards/${encodeURIComponent(boardId)}/imports/${encodeURIComponent(format)}`
  // The typed client knows no body that is a file as it stands.
  const init = { method: 'POST', body: file, signal }
  const answer = await ask(`${path}?dry=1&lang=${language}`, init)
  return answer.json() as Promise<ImportPreview>
}
