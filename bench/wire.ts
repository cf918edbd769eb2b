/**
 * The least HTTP/1.1 client that can measure: one connection that is kept, one call at a time. Node's own client costs as
 * much as the product's whole answer, and client and product share the machine.
 */
import net from 'node:net'

export interface Call {
  method: 'GET' | 'POST'
  path: string
  headers: Record<string, string>
  body?: string
}

export interface Wire {
  /** @returns the status of the whole answer */
  call(call: Call): Promise<number>
  close(): void
}

export async function openWire(url: string): Promise<Wire> {
  const { hostname, port } = new URL(url)
  const socket = net.connect({ host: hostname, port: Number(port), noDelay: true })
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  let received = Buffer.alloc(0)
  let settle: { resolve(status: number): void; reject(error: Error): void } | undefined
  socket.on('data', chunk => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
    const status = wholeAnswer(received)
    if (status === undefined) return
    received = Buffer.alloc(0)
    settle?.resolve(status)
  })
  const lost = (error?: Error) => settle?.reject(error ?? new Error('the connection was closed'))
  socket.on('error', lost).on('close', () => lost())
  return {
    call: call =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject }
        socket.write(bytesOf(call, hostname))
      }),
    close: () => socket.destroy(),
  }
}

/** The same call is written once: what a client takes to say it is not the product's time. */
const bytes = new WeakMap<Call, Buffer>()

function bytesOf(call: Call, host: string): Buffer {
  const kept = bytes.get(call) ?? Buffer.from(written(call, host))
  bytes.set(call, kept)
  return kept
}

function written({ method, path, headers, body = '' }: Call, host: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const length = method === 'POST' ? `content-length: ${Buffer.byteLength(body)}\r\n` : ''
  return `${method} ${path} HTTP/1.1\r\nhost: ${host}\r\n${length}${lines.join('')}\r\n${body}`
}

const HEAD_END = '\r\n\r\n'
const LAST_CHUNK = Buffer.from('0\r\n\r\n')

/** The status once the answer is whole: as long as it says, or ended by its last chunk. */
function wholeAnswer(received: Buffer): number | undefined {
  const end = received.indexOf(HEAD_END)
  if (end < 0) return undefined
  const head = received.toString('latin1', 0, end)
  const status = Number(head.slice(9, 12))
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
  const whole =
    length === undefined
      ? received.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK)
      : received.length >= end + HEAD_END.length + Number(length)
  return whole ? status : undefined
}
