import { z } from 'zod'
import { problemAnswer } from './answers.ts'
import { operations, type Operation } from './operations.ts'

type Json = Readonly<Record<string, unknown>>

/** The routes by OpenAPI 3.1, whose schemas are JSON Schema 2020-12 as zod writes it. */
export function openApiDocument(): Json {
  const paths: Record<string, Record<string, Json>> = {}
  for (const operation of operations) {
    const path = `/api${operation.path.replace(/:(\w+)/g, '{$1}')}`
    paths[path] = { ...paths[path], [operation.method]: operationObject(operation) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Catena', version: '1', description: 'Theories of change, made together.' },
    paths,
    components: {
      securitySchemes: {
        link: { type: 'http', scheme: 'bearer', description: 'The secret of a link, for programs' },
        browser: { type: 'apiKey', in: 'cookie', name: 'catena' },
      },
      schemas: { Problem: schemaOf(problemAnswer, 'output') },
    },
  }
}

function operationObject({
  method,
  path,
  summary,
  role,
  query,
  hasKey,
  body,
  ...rest
}: Operation): Json {
  return {
    operationId: `${method} ${path}`
      .replace(/\.\w+$/, '')
      .replace(/[^a-zA-Z]+(\w)/g, (_, letter: string) => letter.toUpperCase()),
    summary,
    ...(role === undefined
      ? {}
      : {
          description: `For the role ${role} and higher.`,
          security: [{ link: [] }, { browser: [] }],
        }),
    parameters: [
      ...pathParameters(path),
      ...queryParameters(query),
      ...(hasKey === true ? [keyParameter] : []),
    ],
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: contentOf(body, 'input') } }),
    responses: responsesOf(rest),
  }
}

const keyParameter: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'The same key again gets the same answer and has no second effect.',
  schema: { type: 'string', format: 'uuid' },
}

function pathParameters(path: string): readonly Json[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
}

function queryParameters(query: z.ZodObject | undefined): readonly Json[] {
  return Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    // A field of a zod object is a schema of zod's core.
    schema: schemaOf(schema as z.ZodType, 'input'),
  }))
}

function responsesOf({ status, answer }: Pick<Operation, 'status' | 'answer'>): Json {
  return {
    [status ?? 200]: {
      description: answer === undefined ? 'Done' : 'The answer',
      ...(answer === undefined ? {} : { content: contentOf(answer, 'output') }),
    },
    default: {
      description: 'A problem, by RFC 9457, in the language of ?lang or Accept-Language',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  }
}

function contentOf(schema: z.ZodType | 'file', io: 'input' | 'output'): Json {
  return schema === 'file'
    ? { '*/*': { schema: {} } }
    : { 'application/json': { schema: schemaOf(schema, io) } }
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return json
}
