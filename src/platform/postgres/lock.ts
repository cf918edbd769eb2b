import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { faults } from './faults.ts'
import type { Folders } from './folders.ts'
import { isAlive, startOf } from './processes.ts'

/** Who runs the server of a data folder, and the socket folder where it answers once it is open. */
export type Owner = { pid: number; began: string; socket?: string }

/** The living owner of the folder, or undefined when nobody has it (a dead owner's note counts as nobody). */
export function ownerOf(folders: Folders): Owner | undefined {
  const owner = noteIn(folders)
  return owner && owner.pid !== process.pid && isAlive(owner.pid) && startOf(owner.pid) === owner.began
    ? owner
    : undefined
}

/**
 * Takes the folder for this process.
 * @throws the fault `data-folder-in-use` when another living process has it.
 * @returns the socket folder a dead owner left behind, if any.
 */
export function takeLock(folders: Folders): string | undefined {
  const left = noteIn(folders)
  const owner = ownerOf(folders)
  if (owner) throw faults.inUse(folders.data, owner.pid)
  rmSync(folders.lock, { force: true })
  try {
    writeFileSync(folders.lock, JSON.stringify(ourselves()), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw faults.inUse(folders.data, noteIn(folders)?.pid ?? 0)
    throw faults.notWritable(folders.data, error)
  }
  return left?.socket
}

/** Tells other processes where the server answers. */
export function announce(folders: Folders, socket: string): void {
  writeFileSync(folders.lock, JSON.stringify({ ...ourselves(), socket }))
}

export function releaseLock(folders: Folders): void {
  rmSync(folders.lock, { force: true })
}

function ourselves(): Owner {
  return { pid: process.pid, began: startOf(process.pid) }
}

function noteIn(folders: Folders): Owner | undefined {
  try {
    return JSON.parse(readFileSync(folders.lock, 'utf8'))
  } catch {
    return undefined
  }
}
