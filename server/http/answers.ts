import { z } from 'zod'
import { changeModelSchema } from '#shared/model/change-model.ts'
import { languageSchema, localizedTextSchema } from '#shared/model/language-schemas.ts'
import { roles } from '#shared/model/role.ts'
import { contributionStates } from '#shared/workshop/contribution.ts'
import { purposes } from '#server/exports/exporter.ts'
import { refKinds, severities } from '#shared/checks/check.ts'

/** The shapes of what the routes answer, for the documentation; a test holds the answers against them. */

const role = z.enum(roles)
const time = z.iso.datetime()
const count = z.int().min(0)

export const problemAnswer = z.object({
  type: z.string(),
  title: z.string().describe('What happened'),
  status: z.int(),
  detail: z.string().describe('Why'),
  code: z.string(),
  fix: z.string().describe('What to do now'),
})

const linkWithSecret = z.object({ token: z.string(), url: z.url() })

export const newBoardAnswer = z.object({
  id: z.string(),
  title: z.string(),
  joinCode: z.string(),
  links: z.record(role, linkWithSecret),
})

export const boardAnswer = z.object({
  id: z.string(),
  title: z.string(),
  titles: localizedTextSchema,
  primaryLanguage: languageSchema,
  languages: z.array(languageSchema),
  role,
  epoch: count,
  counts: z.object({ lanes: count, elements: count, links: count }),
  connected: z.object({ editors: count, viewers: count }),
  joinCode: z.string().nullable(),
  isDamaged: z.boolean(),
  createdAt: time,
})

export const joinCodeAnswer = z.object({ joinCode: z.string() })

export const entranceAnswer = z.object({ boardId: z.string(), role })

export const meAnswer = z.object({ id: z.string(), name: z.string(), color: count, role })

export const renamedAnswer = z.object({ id: z.string(), name: z.string() })

const link = z.object({
  id: z.string(),
  role,
  name: z.string(),
  createdAt: time,
  revokedAt: time.nullable(),
})

export const linksAnswer = z.object({ links: z.array(link) })

export const newLinkAnswer = link.extend(linkWithSecret.shape)

export const versionIdAnswer = z.object({ versionId: z.string() })

const listDifference = z.object({ added: count, removed: count, changed: count })

export const versionsAnswer = z.object({
  versions: z.array(
    z.object({
      id: z.string(),
      kind: z.enum([
        'automatic',
        'named',
        'before-import',
        'before-restore',
        'before-delete',
        'before-undo',
      ]),
      name: z.string(),
      by: z.string(),
      createdAt: time,
      difference: z.object({
        elements: listDifference.extend({ moved: count }),
        links: listDifference,
        other: count,
      }),
    }),
  ),
})

export const importAnswer = z.object({
  model: changeModelSchema.nullable(),
  skipped: z.array(z.looseObject({})),
  versionId: z.string().nullable(),
})

export const checksAnswer = z.object({
  findings: z.array(
    z.object({
      code: z.string(),
      severity: z.enum(severities),
      title: z.string(),
      text: z.string(),
      why: z.string().describe('Why it matters'),
      fix: z.string().describe('What to do'),
      element: z.string().nullable().describe('The card where it can be seen'),
      link: z.string().nullable().describe('The link where it can be seen'),
      refs: z
        .array(z.object({ kind: z.enum(refKinds), id: z.string() }))
        .describe('What it is about, the first most of all'),
    }),
  ),
  off: z.array(z.string()).describe('Codes of the checks that this board does without'),
})

const format = z.object({
  id: z.string(),
  label: z.string(),
  mediaType: z.string(),
  extension: z.string(),
  leavesOut: z.string(),
})

const variant = z.object({
  id: z.string(),
  label: z.string(),
  mediaType: z.string(),
  extension: z.string(),
})

export const waitingAnswer = z.object({
  ahead: count.nullable().describe('Null where it is being made, or there is none'),
})

export const formatsAnswer = z.object({
  exports: z.array(format.extend({ purpose: z.enum(purposes), variants: z.array(variant) })),
  imports: z.array(
    format.extend({
      extensions: z.array(z.string()).describe('Of all files that it may be'),
      sign: z
        .string()
        .nullable()
        .describe('A regular expression, without regard to case, for the beginning of such a file'),
    }),
  ),
  maxFileBytes: z.number().describe('The most that an imported file may weigh'),
})

const sinceEpoch = z.int().describe('Milliseconds since 1970')

export const contributionAnswer = z.object({
  id: z.string().describe('Also of the element that it becomes'),
  text: z.string(),
  laneId: z.string().nullable(),
  phaseId: z.string().nullable(),
  state: z.enum(contributionStates),
  sentAt: sinceEpoch,
  seq: count.describe('Of its last change, over the whole board'),
  mergedInto: z.string().optional().describe('The title of the card it was merged into'),
})

const listedContribution = contributionAnswer.extend({
  participantId: z.string().nullable().describe('For facilitators, unless names were dropped'),
  name: z.string(),
})

export const contributionsAnswer = z.object({
  contributions: z.array(listedContribution),
  seq: count.describe('Of the last change: ask for what comes after it'),
})

export const decisionAnswer = z.object({ contributions: z.array(listedContribution) })

export const workshopAnswer = z.object({
  view: z
    .looseObject({})
    .describe('Parts: board, phase, timer, votes, rating, spotlight, screen, canvas and others'),
  eventId: z.string().describe('For Last-Event-ID'),
  mine: z.object({
    contributions: z.array(contributionAnswer),
    votes: z.array(z.object({ elementId: z.string(), dots: count })),
    ratings: z.array(z.object({ phaseId: z.string(), value: count })),
  }),
})

export const commandAnswer = z.object({ revision: count, agendaRevision: count })

export const voteAnswer = z.object({
  roundId: z.string(),
  elementId: z.string(),
  dots: count,
  left: count.describe('Dots that one has left in the round'),
})

const result = z.object({ elementId: z.string(), dots: count, rank: count })

export const roundsAnswer = z.object({
  rounds: z.array(
    z.object({
      id: z.string(),
      phaseId: z.string(),
      dots: count.describe('How many everybody has'),
      laneIds: z.array(z.string()),
      isRevealed: z.boolean(),
      startedAt: sinceEpoch,
      voters: count,
      results: z.array(result).optional().describe('Best first; to editors once revealed'),
    }),
  ),
})

export const ratingAnswer = z.object({ phaseId: z.string(), value: count })

export const addressesAnswer = z.object({ addresses: z.array(z.url()) })

export const undoneAnswer = z.object({
  versionId: z.string().describe('Of the board as it was before'),
  cards: count,
  dots: count,
  edits: count,
})

export const participantsAnswer = z.object({
  participants: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      role: role.nullable().describe('Null for whoever has lost access'),
      isConnected: z.boolean(),
      cards: count,
      dots: count,
      isMuted: z.boolean(),
      joinedAt: sinceEpoch,
    }),
  ),
})
