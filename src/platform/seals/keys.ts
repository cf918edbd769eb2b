/** Where the keys of the seals are kept: in the setting SECRET_KEY, or in a file of the data folder made the first time. */
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const KEY_FILE = 'secret.key'

/** Newest first: commas separate them in the setting, lines in the file. */
export function sealKeys(setting: readonly string[] | undefined, dataFolder: string): readonly string[] {
  if (setting) return setting
  const file = join(dataFolder, KEY_FILE)
  mkdirSync(dataFolder, { recursive: true })
  try {
    // Several processes may open at once: one makes the file and all read it.
    writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').split('\n').filter(Boolean)
}
