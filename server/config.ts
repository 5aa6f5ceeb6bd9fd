import { z } from 'zod'
import { defaultHttpLimits } from './http/limits.ts'
import { defaultJobLimits } from './jobs/settings.ts'
import { parseOverrides, WrongOverride, type Overrides } from './overrides.ts'
import { defaultRetention, type RetentionSettings } from './retention/settings.ts'
import { defaultSyncSettings } from './sync/settings.ts'
import { defaultWorkshopSettings } from './workshop/settings.ts'

/** What the operator has decided; every value is valid. */
export interface Config {
  readonly port: number
  readonly host: string
  /** The folder that holds the database. */
  readonly folder: string
  /** The address that links and QR codes show; undefined means the one a request came in by. */
  readonly publicUrl: string | undefined
  /** The key that creating a board asks for; undefined lets everybody create. */
  readonly creationKey: string | undefined
  readonly allowedOrigins: readonly string[]
  /** How many proxies in front are trusted to tell the client's address. */
  readonly trustedProxies: number
  /** Limits with other values than the settings of http, jobs, sync and workshop give them. */
  readonly limits: Overrides<typeof defaultLimits>
  /** How long what is kept, where it is not as server/retention/settings.ts says. */
  readonly retention: Partial<RetentionSettings>
}

const defaultLimits = {
  ...defaultHttpLimits,
  ...defaultJobLimits,
  ...defaultSyncSettings,
  ...defaultWorkshopSettings,
}

/** A setting that cannot be used: which one, what was found, what would be right. */
export class WrongSetting extends Error {
  constructor(setting: string, found: string, right: string) {
    super(`${setting} is "${found}". Right would be: ${right}.`)
    this.name = 'WrongSetting'
  }
}

/** The exit code for a wrong setting: EX_CONFIG of sysexits.h. */
export const wrongSettingExitCode = 78

const right = {
  PORT: 'a number from 0 to 65535, such as 3000 (0 takes any free port)',
  HOST: 'an address to listen on, such as 0.0.0.0 for all or 127.0.0.1 for this machine only',
  CATENA_DATA: 'a folder, such as ./data',
  CATENA_STORE: 'sqlite; a PostgreSQL address is not available yet in this version',
  CATENA_RELAY: 'none; a Redis address is not available yet in this version',
  CATENA_PUBLIC_URL:
    'an address with http or https and no path, such as https://catena.example.org',
  CATENA_CREATE: 'open, or a key of at least 8 characters without spaces',
  CATENA_ORIGINS:
    'origins separated by commas, such as https://a.example.org,https://b.example.org',
  CATENA_PROXY: 'the number of trusted proxies in front, from 0 to 10',
} as const

type Setting = keyof typeof right

type ListSetting = 'CATENA_LIMITS' | 'CATENA_RETENTION'

const originSchema = z.string().refine(isOrigin)

/** Reads the environment; throws `WrongSetting` for the first value that cannot be used. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  function read<Value>(setting: Setting, schema: z.ZodType<Value>, byDefault: string): Value {
    const found = environment[setting]?.trim() || byDefault
    const parsed = schema.safeParse(found)
    if (parsed.success) return parsed.data
    throw new WrongSetting(setting, withoutPassword(found), right[setting])
  }

  function readList<Defaults extends Readonly<Record<string, number | string>>>(
    setting: ListSetting,
    defaults: Defaults,
  ): Overrides<Defaults> {
    try {
      return parseOverrides(environment[setting] ?? '', defaults)
    } catch (error) {
      if (!(error instanceof WrongOverride)) throw error
      throw new WrongSetting(setting, error.found, error.right)
    }
  }

  read('CATENA_STORE', z.literal('sqlite'), 'sqlite')
  read('CATENA_RELAY', z.literal('none'), 'none')
  return {
    port: read('PORT', wholeNumber(65_535), '3000'),
    host: read('HOST', z.string().regex(/^[\w.:-]+$/), '0.0.0.0'),
    folder: read('CATENA_DATA', z.string().min(1), './data'),
    publicUrl: read(
      'CATENA_PUBLIC_URL',
      z
        .literal('')
        .or(originSchema)
        .transform((url) => (url === '' ? undefined : new URL(url).origin)),
      '',
    ),
    creationKey: read(
      'CATENA_CREATE',
      z
        .literal('open')
        .or(z.string().regex(/^\S{8,200}$/))
        .transform((key) => (key === 'open' ? undefined : key)),
      'open',
    ),
    allowedOrigins: read(
      'CATENA_ORIGINS',
      z
        .string()
        .transform((list) => list.split(',').flatMap((origin) => origin.trim() || []))
        .pipe(z.array(originSchema))
        .transform((origins) => origins.map((origin) => new URL(origin).origin)),
      '',
    ),
    trustedProxies: read('CATENA_PROXY', wholeNumber(10), '0'),
    limits: readList('CATENA_LIMITS', defaultLimits),
    retention: readList('CATENA_RETENTION', { ...defaultRetention }),
  }
}

function wholeNumber(max: number): z.ZodType<number> {
  return z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((value) => value <= max)
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, pathname, search, hash, username } = new URL(text)
  return /^https?:$/.test(protocol) && pathname === '/' && search + hash + username === ''
}

function withoutPassword(found: string): string {
  return found.replace(/(:\/\/[^:@/]*):[^@/]*@/, '$1:…@')
}
