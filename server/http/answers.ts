import { z } from 'zod'
import { changeModelSchema } from '#shared/model/change-model.ts'
import { languageSchema, localizedTextSchema } from '#shared/model/language-schemas.ts'
import { roles } from '#shared/model/role.ts'
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
      kind: z.enum(['automatic', 'named', 'before-import', 'before-restore', 'before-delete']),
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
