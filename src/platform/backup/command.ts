/** What `bin/backup` and `bin/restore` share: where the installation is, a bar while it takes, one sentence at the end. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { SingleBar } from 'cli-progress'
import { readConfig, type Sentence, StartFault, sentenceFor } from '../config/index.ts'
import { startPostgres } from '../postgres/index.ts'
import type { Place } from './backup.ts'
import { faults } from './faults.ts'

type Command = {
  usage: Sentence
  /** A restore wants the included server for itself; a backup joins the one that is running. */
  whenRunning: 'refuse' | 'attach'
  /** Whether a data folder without a database gets one. */
  mayCreate: boolean
  work: (file: string, place: Place, options: { force: boolean }) => Promise<Sentence>
}

export async function runCommand({ usage, work, ...ways }: Command): Promise<void> {
  const args = process.argv.slice(2)
  const [name] = args.filter(arg => !arg.startsWith('--'))
  if (!name) return finish(usage, 1)
  const file = path.resolve(process.env.INIT_CWD ?? '.', name)
  try {
    const { place, leave } = await installation(ways)
    try {
      finish(await work(file, place, { force: args.includes('--force') }), 0)
    } finally {
      await leave()
    }
  } catch (error) {
    if (!(error instanceof StartFault)) throw error
    finish(error, 1)
  }
}

/** The configured database, or the included one. */
async function installation({ whenRunning, mayCreate }: Pick<Command, 'whenRunning' | 'mayCreate'>) {
  const { databaseUrl, dataFolder } = readConfig()
  if (!databaseUrl && !mayCreate && !existsSync(path.join(dataFolder, 'postgres'))) throw faults.nothing(dataFolder)
  const embedded = databaseUrl ? undefined : await startPostgres({ dataFolder, whenRunning })
  const bar = new SingleBar({ format: '{bar} {percentage} %', stopOnComplete: true })
  bar.start(1, 0)
  const onProgress = (done: number, total: number) => {
    bar.setTotal(Math.max(total, 1))
    bar.update(done)
  }
  const leave = async () => {
    bar.stop()
    await embedded?.stop()
  }
  return { place: { databaseUrl: databaseUrl ?? embedded!.url, dataFolder, onProgress }, leave }
}

function finish(sentence: Sentence, code: number): void {
  console.error(`\n${sentenceFor(sentence)}`)
  process.exitCode = code
}
