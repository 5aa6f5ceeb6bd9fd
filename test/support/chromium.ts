import { existsSync } from 'node:fs'

const places = [
  process.env['CATENA_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

// Chromium looks for nothing outside, and runs as root in a container.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** How to launch the installed Chromium; without one, Playwright's own is used. */
export function chromiumOptions(): { executablePath?: string; args: string[] } {
  const executablePath = places.find((place) => place !== undefined && existsSync(place))
  return { args: [...flags], ...(executablePath === undefined ? {} : { executablePath }) }
}
