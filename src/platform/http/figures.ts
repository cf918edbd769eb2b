/**
 * Figures for the machine that watches (Prometheus). Several servers behind one port are one house: whichever of them is
 * asked tells the figures of all, which it gets through the first process.
 */
import cluster from 'node:cluster'
import { once } from 'node:events'
import { AggregatorRegistry, type Registry } from 'prom-client'

/** From a server to the first process, and back with the figures of all; without them when some server does not answer. */
type Message = { figures: 'asked'; number: number } | { figures: 'told'; number: number; text?: string }

/** How to read the figures of the house where this process serves. @throws when another server does not tell its own */
export function figuresOf(registry: Registry): () => Promise<string> {
  if (!cluster.isWorker) return () => registry.metrics()
  // Being there, it answers when the first process asks for its part.
  AggregatorRegistry.setRegistries([registry])
  new AggregatorRegistry()
  return figuresOfAll
}

let asked = 0

async function figuresOfAll(): Promise<string> {
  const number = ++asked
  process.send?.({ figures: 'asked', number } satisfies Message)
  for (;;) {
    const [told] = (await once(process, 'message')) as [Partial<Message>]
    if (told?.figures !== 'told' || told.number !== number) continue
    if (told.text === undefined) throw new Error('a server did not tell its figures')
    return told.text
  }
}

/** In the first process: gathers the figures of the servers for whichever is asked. */
export function gatherFigures(): void {
  const all = new AggregatorRegistry()
  cluster.on('message', (server, message: Partial<Message>) => {
    if (message?.figures !== 'asked' || message.number === undefined) return
    const tell = (text?: string) =>
      server.send({ figures: 'told', number: message.number ?? 0, text } satisfies Message)
    all.clusterMetrics().then(tell, () => tell())
  })
}
