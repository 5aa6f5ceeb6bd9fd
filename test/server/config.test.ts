import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig, WrongSetting } from '#server/config.ts'
import { defaultHttpLimits } from '#server/http/limits.ts'
import { defaultJobLimits } from '#server/jobs/settings.ts'
import { defaultRetention } from '#server/retention/settings.ts'
import { defaultWorkshopSettings } from '#server/workshop/settings.ts'
import { defaultSyncSettings } from '#server/sync/settings.ts'
import { startServer } from '#test/support/server.ts'

describe('the settings', () => {
  it('have defaults that serve a workshop', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '0.0.0.0',
      folder: './data',
      publicUrl: undefined,
      creationKey: undefined,
      allowedOrigins: [],
      trustedProxies: 0,
      limits: {},
      retention: {},
    })
  })

  it('are read from the environment', () => {
    expect(
      readConfig({
        PORT: '8080',
        CATENA_PUBLIC_URL: 'https://catena.example.org/',
        CATENA_CREATE: 'spring-workshop',
        CATENA_ORIGINS: 'https://a.example.org, https://b.example.org',
        CATENA_PROXY: '1',
        CATENA_LIMITS: ' messagesPerSecond=120, minFreeShare=0.01,',
        CATENA_RETENTION: 'logDays=14',
      }),
    ).toMatchObject({
      port: 8080,
      publicUrl: 'https://catena.example.org',
      creationKey: 'spring-workshop',
      allowedOrigins: ['https://a.example.org', 'https://b.example.org'],
      trustedProxies: 1,
      limits: { messagesPerSecond: 120, minFreeShare: 0.01 },
      retention: { logDays: 14 },
    })
  })

  it.each([
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['HOST', 'not an address'],
    ['CATENA_STORE', 'postgres://localhost/catena'],
    ['CATENA_RELAY', 'redis://localhost'],
    ['CATENA_PUBLIC_URL', 'catena.example.org'],
    ['CATENA_PUBLIC_URL', 'https://example.org/catena'],
    ['CATENA_CREATE', 'short'],
    ['CATENA_ORIGINS', 'https://a.example.org/path'],
    ['CATENA_PROXY', '-1'],
    ['CATENA_LIMITS', 'messagesPerHour=3'],
    ['CATENA_LIMITS', 'serverId=3'],
    ['CATENA_LIMITS', 'messagesPerSecond'],
    ['CATENA_LIMITS', 'messagesPerSecond=0'],
    ['CATENA_LIMITS', 'messagesPerSecond=1.5'],
    ['CATENA_LIMITS', 'pingMs=99999999999'],
    ['CATENA_LIMITS', 'maxFileBytes=5=6'],
    ['CATENA_RETENTION', 'logWeeks=4'],
  ])('name %s when it is %s, and what would be right', (setting, value) => {
    expect(() => readConfig({ [setting]: value })).toThrow(WrongSetting)
    expect(() => readConfig({ [setting]: value })).toThrow(
      new RegExp(`^${setting} is ".*"\\. Right would be: .+\\.$`),
    )
  })

  it('name every limit when one does not exist', () => {
    const wrong = () => readConfig({ CATENA_LIMITS: 'maxFileBytes=1, messagesPerHour=3' })
    expect(wrong).toThrow(/^CATENA_LIMITS is "messagesPerHour=3"\. .* messagesPerSecond, /)
    expect(wrong).toThrow(/ requestTimeoutMs, /)
    expect(wrong).not.toThrow('serverId')
  })

  it('never repeat a password', () => {
    const address = 'postgres://catena:hunter2@db/catena'
    expect(() => readConfig({ CATENA_STORE: address })).toThrow(/^((?!hunter2).)*$/)
  })
})

describe('docs/limits.md', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/limits.md'), 'utf8')
  const settings = {
    ...defaultHttpLimits,
    ...defaultJobLimits,
    ...defaultSyncSettings,
    ...defaultRetention,
    ...defaultWorkshopSettings,
  }
  const numbers = Object.entries(settings).filter(([, value]) => typeof value === 'number')

  it('lists every limit once', () => {
    const listed = [...page.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name)
    expect(listed.toSorted()).toEqual(numbers.map(([name]) => name).toSorted())
  })

  it('gives them the values that they have', () => {
    for (const [name, value] of numbers) {
      // It depends on the machine.
      if (name === 'jobProcesses') continue
      expect(page).toMatch(new RegExp(`^\\| \`${name}\` +\\| +${value} \\|`, 'm'))
    }
  })

  it('names counters that there are', async () => {
    const server = await startServer()
    const metrics = await (await fetch(`${server.url}/metrics`)).text()
    await server.close()
    const named = new Set([...page.matchAll(/`((?:catena|nodejs)_\w+)`/g)].map(([, name]) => name))
    expect(named.size).toBeGreaterThan(5)
    for (const name of named) expect(metrics).toContain(`# TYPE ${name} `)
  })
})
