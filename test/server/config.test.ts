import { describe, expect, it } from 'vitest'
import { readConfig, WrongSetting } from '#server/config.ts'

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
      }),
    ).toMatchObject({
      port: 8080,
      publicUrl: 'https://catena.example.org',
      creationKey: 'spring-workshop',
      allowedOrigins: ['https://a.example.org', 'https://b.example.org'],
      trustedProxies: 1,
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
  ])('name %s when it is %s, and what would be right', (setting, value) => {
    expect(() => readConfig({ [setting]: value })).toThrow(WrongSetting)
    expect(() => readConfig({ [setting]: value })).toThrow(
      new RegExp(`^${setting} is ".*"\\. Right would be: .+\\.$`),
    )
  })

  it('never repeat a password', () => {
    const address = 'postgres://catena:hunter2@db/catena'
    expect(() => readConfig({ CATENA_STORE: address })).toThrow(/^((?!hunter2).)*$/)
  })
})
