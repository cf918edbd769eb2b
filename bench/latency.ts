/** Latencies of requests over HTTP: clients that ask again as soon as they are answered, each on its own connection. */
import { type Call, openWire } from './wire.ts'

export interface Latencies {
  /** Milliseconds, in order. */
  sorted: number[]
  perSecond: number
}

export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

export const median = (values: readonly number[]): number =>
  quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  )

/**
 * Calls until `seconds` are over, or `times` calls are made.
 * @throws Error when an answer is not 2xx: what fails fast is not fast
 */
export async function callFor(
  url: string,
  clients: number,
  limit: { seconds?: number; times?: number },
  next: (index: number) => Call,
): Promise<Latencies> {
  const wires = await Promise.all(Array.from({ length: clients }, () => openWire(url)))
  const taken: number[] = []
  const began = performance.now()
  let index = 0
  const over = () =>
    performance.now() - began >= (limit.seconds ?? Number.POSITIVE_INFINITY) * 1000 ||
    index >= (limit.times ?? Number.POSITIVE_INFINITY)
  await Promise.all(
    wires.map(async wire => {
      while (!over()) {
        const from = performance.now()
        const status = await wire.call(next(index++))
        if (status < 200 || status > 299) throw new Error(`answered ${status}`)
        taken.push(performance.now() - from)
      }
      wire.close()
    }),
  )
  return { sorted: taken.sort((a, b) => a - b), perSecond: (taken.length * 1000) / (performance.now() - began) }
}
