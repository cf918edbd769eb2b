import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** The operating-system account the server runs under; undefined means ours. PostgreSQL refuses to run as root. */
export type Account = { uid: number; gid: number } | undefined

/** `nobody` when we are root, otherwise ourselves. */
export function serverAccount(): Account {
  if (process.getuid?.() !== 0) return undefined
  const nobody = readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(\d+):(\d+):/m)
  return { uid: Number(nobody?.[1] ?? 65534), gid: Number(nobody?.[2] ?? 65534) }
}

/** Whether the account may pass through every folder above the path: a checkout under /root (mode 700) fails here. */
export function canReach(account: Account, file: string): boolean {
  if (!account) return true
  for (let folder = path.dirname(path.resolve(file)); ; folder = path.dirname(folder)) {
    if (!allows(account, folder, 0o1)) return false
    if (folder === path.dirname(folder)) return true
  }
}

/** Whether the account may read and execute the file itself. */
export function canRun(account: Account, file: string): boolean {
  return !account || (canReach(account, file) && allows(account, file, 0o5))
}

function allows(account: NonNullable<Account>, file: string, bits: number): boolean {
  const { mode, uid, gid } = statSync(file)
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0
  return ((mode >> shift) & bits) === bits
}
