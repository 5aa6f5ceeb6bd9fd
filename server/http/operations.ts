import type { z } from 'zod'
import { changeModelSchema } from '#shared/model/change-model.ts'
import { fileSchema } from '#shared/model/unreadable.ts'
import type { Role } from '#shared/model/role.ts'
import { commandSchema } from '#shared/workshop/commands.ts'
import * as answers from './answers.ts'
import * as bodies from './schemas.ts'

/** One route as it is documented. A test holds this table against the routes that exist. */
export interface Operation {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** As Hono writes it, under /api. */
  readonly path: string
  readonly summary: string
  /** The lowest role that may; absent where nobody is asked who they are. */
  readonly role?: Role
  readonly query?: z.ZodObject
  /** Whether it asks for an Idempotency-Key. */
  readonly hasKey?: true
  readonly body?: z.ZodType | 'file'
  readonly status?: 201 | 204
  readonly answer?: z.ZodType | 'file'
}

export const operations: readonly Operation[] = [
  {
    method: 'post',
    path: '/boards',
    summary: 'Make a board, from a template or a model',
    body: bodies.newBoardBody,
    status: 201,
    answer: answers.newBoardAnswer,
  },
  {
    method: 'get',
    path: '/boards/:id',
    summary: 'Title, languages, one’s own role and counts',
    role: 'contributor',
    query: bodies.languageQuery,
    answer: answers.boardAnswer,
  },
  {
    method: 'delete',
    path: '/boards/:id',
    summary: 'Delete a board and everything that belongs to it',
    role: 'facilitator',
    status: 204,
  },
  {
    method: 'post',
    path: '/boards/:id/join-code',
    summary: 'Make a new join code; the old one ends',
    role: 'facilitator',
    answer: answers.joinCodeAnswer,
  },
  {
    method: 'post',
    path: '/links/exchange',
    summary: 'Exchange the secret of a link for the cookie of a browser',
    body: bodies.exchangeBody,
    answer: answers.entranceAnswer,
  },
  {
    method: 'post',
    path: '/join',
    summary: 'Join by a code, as contributor',
    body: bodies.joinBody,
    answer: answers.entranceAnswer,
  },
  {
    method: 'get',
    path: '/boards/:id/me',
    summary: 'Who one is on a board',
    role: 'contributor',
    answer: answers.meAnswer,
  },
  {
    method: 'patch',
    path: '/boards/:id/me',
    summary: 'Change one’s own name',
    role: 'contributor',
    body: bodies.meBody,
    answer: answers.renamedAnswer,
  },
  {
    method: 'get',
    path: '/boards/:id/links',
    summary: 'List the links, without their secrets',
    role: 'facilitator',
    answer: answers.linksAnswer,
  },
  {
    method: 'post',
    path: '/boards/:id/links',
    summary: 'Make a link; its secret is told only now',
    role: 'facilitator',
    body: bodies.newLinkBody,
    status: 201,
    answer: answers.newLinkAnswer,
  },
  {
    method: 'delete',
    path: '/boards/:id/links/:linkId',
    summary: 'Revoke a link; who came in by it is let out at once',
    role: 'facilitator',
    status: 204,
  },
  {
    method: 'get',
    path: '/boards/:id/versions',
    summary: 'List the versions, newest first',
    role: 'facilitator',
    answer: answers.versionsAnswer,
  },
  {
    method: 'post',
    path: '/boards/:id/versions',
    summary: 'Save a version under a name',
    role: 'facilitator',
    body: bodies.newVersionBody,
    status: 201,
    answer: answers.versionIdAnswer,
  },
  {
    method: 'post',
    path: '/boards/:id/versions/before-import',
    summary: 'Save what is there before a file is put on the board over the socket',
    role: 'editor',
    status: 204,
  },
  {
    method: 'get',
    path: '/boards/:id/versions/:version/model',
    summary: 'The change model as a version keeps it, also of a board that cannot be loaded',
    role: 'facilitator',
    answer: changeModelSchema,
  },
  {
    method: 'post',
    path: '/boards/:id/versions/:version/restore',
    summary: 'Restore a version as new edits; answers the version of what was there',
    role: 'facilitator',
    answer: answers.versionIdAnswer,
  },
  {
    method: 'get',
    path: '/boards/:id/model',
    summary: 'The change model',
    role: 'viewer',
    answer: fileSchema,
  },
  {
    method: 'put',
    path: '/boards/:id/model',
    summary: 'Replace what is on the board; answers the version of what was there',
    role: 'editor',
    body: changeModelSchema,
    answer: answers.versionIdAnswer,
  },
  {
    method: 'post',
    path: '/boards/:id/imports/:format',
    summary: 'Read a file onto the board, or with dry=1 only show what it holds',
    role: 'editor',
    query: bodies.importQuery,
    body: 'file',
    answer: answers.importAnswer,
  },
  {
    method: 'get',
    path: '/boards/:id/checks',
    summary: 'What the checks find: where, why it matters and what to do',
    role: 'viewer',
    query: bodies.languageQuery,
    answer: answers.checksAnswer,
  },
  {
    method: 'get',
    path: '/boards/:id/waiting',
    summary: 'How many files are made before the one that you wait for',
    role: 'viewer',
    answer: answers.waitingAnswer,
  },
  {
    method: 'get',
    path: '/boards/:id/exports/:format',
    summary: 'The board as a file',
    role: 'viewer',
    query: bodies.exportQuery,
    answer: 'file',
  },
  {
    method: 'get',
    path: '/boards/:id/workshop',
    summary: 'How the workshop stands, and what one has sent oneself',
    role: 'contributor',
    answer: answers.workshopAnswer,
  },
  {
    method: 'post',
    path: '/boards/:id/workshop/commands',
    summary: 'Lead the workshop: agenda, phases, timer, locks, reveals, spotlight, screen, muting',
    role: 'facilitator',
    body: commandSchema,
    answer: answers.commandAnswer,
  },
  {
    method: 'get',
    path: '/boards/:id/events',
    summary: 'Server-sent events: all parts of the view first, then those that change',
    role: 'contributor',
    answer: 'file',
  },
  {
    method: 'get',
    path: '/boards/:id/addresses',
    summary: 'Where phones may find this server, on each of its networks',
    role: 'facilitator',
    answer: answers.addressesAnswer,
  },
  {
    method: 'get',
    path: '/boards/:id/participants',
    summary: 'List who came, with what they have sent',
    role: 'facilitator',
    answer: answers.participantsAnswer,
  },
  {
    method: 'post',
    path: '/boards/:id/participants/:participant/undo',
    summary: 'Take back everything that somebody did; a version is saved before',
    role: 'facilitator',
    answer: answers.undoneAnswer,
  },
  {
    method: 'post',
    path: '/boards/:id/contributions',
    summary: 'Send a card; 200 where it had come before',
    role: 'contributor',
    hasKey: true,
    body: bodies.contributionBody,
    status: 201,
    answer: answers.contributionAnswer,
  },
  {
    method: 'get',
    path: '/boards/:id/contributions',
    summary: 'List the cards that were sent, by their last change; names for facilitators',
    role: 'editor',
    query: bodies.contributionsQuery,
    answer: answers.contributionsAnswer,
  },
  {
    method: 'post',
    path: '/boards/:id/contributions/decide',
    summary: 'Let cards in, refuse them, or take up refused ones again',
    role: 'facilitator',
    body: bodies.decisionBody,
    answer: answers.decisionAnswer,
  },
  {
    method: 'patch',
    path: '/boards/:id/contributions/:contribution',
    summary: 'Change one’s own card while its phase runs; facilitators those that wait',
    role: 'contributor',
    body: bodies.contributionChangeBody,
    answer: answers.contributionAnswer,
  },
  {
    method: 'delete',
    path: '/boards/:id/contributions/:contribution',
    summary: 'Withdraw one’s own card while its phase runs; facilitators refuse those that wait',
    role: 'contributor',
    status: 204,
  },
  {
    method: 'post',
    path: '/boards/:id/votes',
    summary: 'Say how many dots one has on a card',
    role: 'contributor',
    hasKey: true,
    body: bodies.voteBody,
    answer: answers.voteAnswer,
  },
  {
    method: 'get',
    path: '/boards/:id/votes',
    summary: 'List the rounds with what came of them',
    role: 'editor',
    answer: answers.roundsAnswer,
  },
  {
    method: 'post',
    path: '/boards/:id/ratings',
    summary: 'Answer what is rated just now; the last answer counts',
    role: 'contributor',
    hasKey: true,
    body: bodies.ratingBody,
    answer: answers.ratingAnswer,
  },
  {
    method: 'get',
    path: '/formats',
    summary: 'Every format for export and import',
    query: bodies.languageQuery,
    answer: answers.formatsAnswer,
  },
  { method: 'get', path: '/openapi.json', summary: 'This document', answer: 'file' },
  {
    method: 'get',
    path: '/schema/change-model.json',
    summary: 'The JSON Schema of the change model',
    answer: 'file',
  },
]
