import { existsSync } from 'node:fs'

const places = [
  process.env['CATENA_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** The installed Chromium; undefined means Playwright's own. */
export function chromiumPath(): string | undefined {
  return places.find((place): place is string => place !== undefined && existsSync(place))
}

/** Chromium looks for nothing outside, and runs as root in a container. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const
