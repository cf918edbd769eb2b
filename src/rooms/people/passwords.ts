/** Passwords as argon2id in PHC strings, with the parameters OWASP advises (19 MiB, 2 passes, 1 lane). */
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)
const COST = { memory: 19_456, passes: 2, parallelism: 1 }
const TAG_LENGTH = 32

export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await tagOf(password, nonce, COST)
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${base64(nonce)}$${base64(tag)}`
}

/** False for a wrong password and for a string that is no hash; takes the same time either way. */
export async function isPassword(password: string, phc: string | null): Promise<boolean> {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(phc ?? '')
  if (!parts) {
    await tagOf(password, randomBytes(16), COST)
    return false
  }
  const [, memory, passes, parallelism, nonce = '', expected = ''] = parts
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  const tag = await tagOf(password, Buffer.from(nonce, 'base64'), cost)
  const wanted = Buffer.from(expected, 'base64')
  return tag.length === wanted.length && timingSafeEqual(tag, wanted)
}

async function tagOf(password: string, nonce: Buffer, cost: typeof COST): Promise<Buffer> {
  // The same password typed on two keyboards may arrive composed or not.
  const message = password.normalize('NFC')
  return (await derive('argon2id', { message, nonce, tagLength: TAG_LENGTH, ...cost })) as Buffer
}

const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
