/** A program that runs the server of a data folder until it is told to stop, as the product does; for fault tests. */
import { startPostgres } from '../../src/platform/postgres/index.ts'

const server = await startPostgres({ dataFolder: process.argv[2] ?? '', durable: false })
const leave = () => void server.stop().then(() => process.exit(0))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, leave)
console.log(server.url)
setInterval(() => undefined, 60_000)
