/** `bin/db types`: migrates an empty database of a passing server and writes down what came out. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startPostgres } from '../../postgres/index.ts'
import { migrate } from '../migrate.ts'
import { describeDatabase, writeDescription } from './describe.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'cartaviva-types-'))
// The server's account, which may not be ours, must pass through it.
chmodSync(folder, 0o711)
const server = await startPostgres({ dataFolder: folder, durable: false })
try {
  await migrate(server.url)
  const files = await describeDatabase(server.url)
  writeDescription(files)
  console.log(`${files.size} files written from the migrated database`)
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
