/**
 * A seal keeps what the house must be able to read back (the shared secret of somebody's telephone codes) unreadable to whoever
 * has the database or a backup but not the key. AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce; the text it belongs to
 * is authenticated with it, so that a sealed secret moved to another account opens nothing.
 *
 * A sealed text is `v1.<key>.<nonce>.<sealed>.<tag>`: the key by the beginning of its hash, so that it can be changed.
 */
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'

const CIPHER = 'aes-256-gcm'
const NONCE_BYTES = 12

export interface Seals {
  /** `whose` names what it belongs to; the same must be given to open it. */
  seal(text: string, whose: string): string
  /** Undefined when its key is not at hand, when it is not whose it should be, or when somebody touched it. */
  open(sealed: string, whose: string): string | undefined
  /** False for what is still plain, or sealed with a key that is being retired. */
  isCurrent(kept: string): boolean
}

interface Key {
  name: string
  bytes: Buffer
}

/** The first key seals; the others only open what they sealed. Each is a long text, at least 32 characters. */
export function openSeals(keys: readonly string[]): Seals {
  const [first, ...others] = keys.map(keyOf)
  if (!first) throw new Error('seals need a key')
  const byName = new Map([first, ...others].map(key => [key.name, key]))
  return {
    seal(text, whose) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv(CIPHER, first.bytes, nonce).setAAD(Buffer.from(whose))
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return ['v1', first.name, ...[nonce, sealed, cipher.getAuthTag()].map(part => part.toString('base64url'))].join(
        '.',
      )
    },
    open: (sealed, whose) => opened(sealed, whose, byName),
    isCurrent: kept => kept.startsWith(`v1.${first.name}.`),
  }
}

function opened(kept: string, whose: string, keys: ReadonlyMap<string, Key>): string | undefined {
  const [version, name = '', ...parts] = kept.split('.')
  const [nonce, sealed, tag] = parts.map(part => Buffer.from(part, 'base64url'))
  const key = keys.get(name)
  if (version !== 'v1' || !key || !nonce || !sealed || tag?.length !== 16) return undefined
  try {
    const decipher = createDecipheriv(CIPHER, key.bytes, nonce).setAAD(Buffer.from(whose)).setAuthTag(tag)
    return Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}

/** 256 bits out of the text, whatever its form (HKDF, RFC 5869). */
function keyOf(text: string): Key {
  const bytes = Buffer.from(hkdfSync('sha256', text, '', 'carta viva seals', 32))
  return { name: createHash('sha256').update(bytes).digest('hex').slice(0, 8), bytes }
}
