import { existsSync } from 'node:fs'

const named = process.env['CATENA_CHROMIUM']
const shell = '/usr/bin/chromium-headless-shell'
const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

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

interface LaunchOptions {
  readonly executablePath?: string
  readonly args: string[]
}

/** How to launch the installed Chromium, as what is measured wants it; without one, Playwright's own is used. */
export function chromiumOptions(): LaunchOptions {
  return launchFirst([named, ...browsers, shell])
}

/** The same for tests, which want a Chromium without windows first: it shows the same in half the time. */
export function testChromiumOptions(): LaunchOptions {
  return launchFirst([named, shell, ...browsers])
}

function launchFirst(places: readonly (string | undefined)[]): LaunchOptions {
  const executablePath = places.find((place) => place !== undefined && existsSync(place))
  return { args: [...flags], ...(executablePath === undefined ? {} : { executablePath }) }
}
