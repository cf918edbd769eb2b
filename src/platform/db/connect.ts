import pg from 'pg'
import { StartFault } from '../config/start-fault.ts'
import { faults } from './faults.ts'

const reasons: Record<string, { es: string; en: string }> = {
  ECONNREFUSED: { es: 'ningún servidor responde ahí.', en: 'no server answers there.' },
  ENOENT: { es: 'ningún servidor responde ahí.', en: 'no server answers there.' },
  ENOTFOUND: { es: 'ese servidor no existe.', en: 'that server does not exist.' },
  EAI_AGAIN: { es: 'no se pudo averiguar dónde está el servidor.', en: 'the server’s name could not be resolved.' },
  ETIMEDOUT: { es: 'el servidor no contesta.', en: 'the server does not reply.' },
  '28P01': { es: 'la contraseña no es correcta.', en: 'the password is not right.' },
  '28000': { es: 'el servidor no admite esa cuenta.', en: 'the server does not admit that account.' },
  '3D000': { es: 'esa base de datos no existe.', en: 'that database does not exist.' },
  '42501': { es: 'la cuenta no tiene permiso para entrar.', en: 'the account has no permission to enter.' },
  '53300': { es: 'el servidor no admite más conexiones.', en: 'the server admits no more connections.' },
}

/**
 * Opens one connection as the database's owner, with a server that the product can use.
 * @throws StartFault with one sentence: unreachable, PostgreSQL before 15, not UTF-8.
 */
export async function connectAsOwner(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // A connection that breaks later fails its own queries; without a listener it would end the process.
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    throw faults.unreachable(placeOf(url), reasonFor(error), error)
  }
  try {
    await refuseUnusable(client, placeOf(url))
  } catch (error) {
    await client.end()
    throw error
  }
  return client
}

async function refuseUnusable(client: pg.Client, place: string): Promise<void> {
  const { rows } = await client.query<{ version: string; number: number; encoding: string }>(
    `select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
            current_setting('server_encoding') as encoding`,
  )
  const server = rows[0]!
  if (server.number < 150_000) throw faults.tooOld(place, server.version)
  if (server.encoding !== 'UTF8') throw faults.wrongEncoding(place, server.encoding)
}

/** Server and database of an address, without account and password: what may be shown and logged. */
export function placeOf(url: string): string {
  const { host, port, database } = new pg.Client({ connectionString: url })
  return host.startsWith('/') ? `${database}` : `${host}:${port}/${database}`
}

function reasonFor(error: unknown): { es: string; en: string } {
  if (error instanceof StartFault) return error
  const { code, message, errors } = error as Error & { code?: string; errors?: { code?: string }[] }
  const known = reasons[code ?? errors?.[0]?.code ?? '']
  if (known) return known
  if (/timeout/i.test(message)) return reasons.ETIMEDOUT!
  return { es: `el servidor dijo «${message}».`, en: `the server said “${message}”.` }
}
