import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { failed, type Outcome, passed } from './outcome.ts'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * Finds the browser for the tests and names it in CHROMIUM: the one named there, one on the machine, one that
 * Playwright keeps or can fetch, or Debian's when we are root.
 */
export async function findChromium(): Promise<Outcome> {
  const found = installed() ?? (fetchedByPlaywright() || installedByDebian() ? installed() : undefined)
  if (found) {
    process.env.CHROMIUM = found
    return passed
  }
  console.log('✖ No Chromium on this machine: install it (Debian: apt install chromium) or name one in CHROMIUM.')
  return failed
}

function installed(): string | undefined {
  return [process.env.CHROMIUM, ...usual, ...keptByPlaywright()].find(file => file && existsSync(file))
}

function keptByPlaywright(): string[] {
  const home = process.env.PLAYWRIGHT_BROWSERS_PATH ?? path.join(os.homedir(), '.cache/ms-playwright')
  return globSync('chromium*/chrome-*/{chrome,headless_shell,chrome-headless-shell}', { cwd: home })
    .map(file => path.join(home, file))
    .sort()
    .reverse()
}

function installedByDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log('Installing Debian’s Chromium for the browser tests…')
  return debian('update') && debian('install', '--yes', '--no-install-recommends', 'chromium')
}

function fetchedByPlaywright(): boolean {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) return false
  console.log('Fetching Chromium for the browser tests…')
  const program = 'node_modules/playwright-core/cli.js'
  return spawnSync(process.execPath, [program, 'install', 'chromium'], { stdio: 'inherit' }).status === 0
}

/** Runs apt-get without questions. @returns whether it did what was asked. */
export function debian(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}
