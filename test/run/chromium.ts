import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { failed, type Outcome, passed } from './outcome.ts'

/** Chromium without windows of its own, made for tests: the same engine for less than half of the work. */
const shells = ['/usr/bin/chromium-headless-shell', '/usr/lib/chromium/chromium-headless-shell']
const whole = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * Finds the browser for the tests and names it in CHROMIUM: the one named there; one without windows that is on the
 * machine, or Debian's when we are root; a whole one on the machine; or one that Playwright fetches.
 */
export async function findChromium(): Promise<Outcome> {
  const found = preferred() ?? firstOf(whole) ?? (fetchedByPlaywright() ? preferred() : undefined)
  if (found) {
    process.env.CHROMIUM = found
    return passed
  }
  console.log('✖ No Chromium on this machine: install it (Debian: apt install chromium) or name one in CHROMIUM.')
  return failed
}

/** The one named, or what needs no download: a shell of the machine, whatever Playwright keeps, or Debian's shell. */
function preferred(): string | undefined {
  const here = () => firstOf([process.env.CHROMIUM, ...shells, ...keptByPlaywright()])
  return here() ?? (installedByDebian() ? here() : undefined)
}

const firstOf = (files: (string | undefined)[]) => files.find(file => file && existsSync(file))

function keptByPlaywright(): string[] {
  const home = process.env.PLAYWRIGHT_BROWSERS_PATH ?? path.join(os.homedir(), '.cache/ms-playwright')
  return globSync('chromium*/chrome-*/{headless_shell,chrome-headless-shell,chrome}', { cwd: home })
    .map(file => path.join(home, file))
    .sort()
    .reverse()
}

function installedByDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log('Installing Debian’s Chromium without windows for the browser tests…')
  const install = () => debian('install', '--yes', '--no-install-recommends', 'chromium-headless-shell')
  return install() || (debian('update') && install())
}

function fetchedByPlaywright(): boolean {
  console.log('Fetching Chromium for the browser tests…')
  const program = 'node_modules/playwright-core/cli.js'
  return (
    spawnSync(process.execPath, [program, 'install', '--only-shell', 'chromium'], { stdio: 'inherit' }).status === 0
  )
}

/** Runs apt-get without questions. @returns whether it did what was asked. */
export function debian(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}
