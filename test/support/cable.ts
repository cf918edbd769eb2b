/** A cable to the database that a test can pull out and plug in again. */
import { createConnection, createServer, type Socket } from 'node:net'
import { after } from 'node:test'

export interface Cable {
  /** The same database through the cable. */
  way(databaseUrl: string): Promise<string>
  pull(): void
  plug(): void
}

export function cable(): Cable {
  const through = new Set<Socket>()
  let whole = true
  return {
    async way(databaseUrl) {
      const url = new URL(databaseUrl)
      const host = decodeURIComponent(url.hostname)
      const folder = host.startsWith('/') ? host : undefined
      const target = folder ? { path: `${folder}/.s.PGSQL.5432` } : { host, port: Number(url.port || 5432) }
      const server = createServer(near => {
        if (!whole) return near.destroy()
        const far = createConnection(target)
        for (const end of [near, far]) {
          through.add(end)
          end.on('error', () => {}).on('close', () => through.delete(end))
        }
        near.pipe(far).pipe(near)
      })
      after(() => server.close())
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
      const { port } = server.address() as { port: number }
      return `postgresql://${url.username}:${url.password}@127.0.0.1:${port}${url.pathname}`
    },
    pull() {
      whole = false
      for (const end of through) end.destroy()
    },
    plug() {
      whole = true
    },
  }
}
