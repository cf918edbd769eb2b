/** A real browser for the tests that need eyes: the machine's own Chromium. */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Opens the browser; throws a sentence that says what to install when there is none. */
export function openBrowser(): Promise<Browser> {
  const executablePath = places.find(place => place && existsSync(place))
  if (!executablePath)
    throw new Error('No Chromium found: install it (apt-get install chromium) or say where it is in CHROMIUM')
  return chromium.launch({ executablePath, args: quiet })
}
