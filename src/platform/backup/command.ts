/** What `bin/backup` and `bin/restore` share: where the installation is, a bar while it takes, one sentence at the end. */
import path from 'node:path'
import { SingleBar } from 'cli-progress'
import { readConfig, type Sentence, StartFault, sentenceFor } from '../config/index.ts'
import { startPostgres } from '../postgres/index.ts'
import type { Place } from './backup.ts'

type Command = {
  usage: Sentence
  /** A restore wants the included server for itself; a backup joins the one that is running. */
  whenRunning: 'refuse' | 'attach'
  work: (file: string, place: Place, options: { force: boolean }) => Promise<Sentence>
}

export async function runCommand({ usage, whenRunning, work }: Command): Promise<void> {
  const args = process.argv.slice(2)
  const [name] = args.filter(arg => !arg.startsWith('--'))
  if (!name) return finish(usage, 1)
  const file = path.resolve(process.env.INIT_CWD ?? '.', name)
  try {
    const config = readConfig()
    const embedded = config.databaseUrl
      ? undefined
      : await startPostgres({ dataFolder: config.dataFolder, whenRunning })
    const bar = new SingleBar({ format: '{bar} {percentage} %', stopOnComplete: true })
    bar.start(1, 0)
    const onProgress = (done: number, total: number) => {
      bar.setTotal(Math.max(total, 1))
      bar.update(done)
    }
    const place = { databaseUrl: config.databaseUrl ?? embedded!.url, dataFolder: config.dataFolder, onProgress }
    try {
      finish(await work(file, place, { force: args.includes('--force') }), 0)
    } finally {
      bar.stop()
      await embedded?.stop()
    }
  } catch (error) {
    if (!(error instanceof StartFault)) throw error
    finish(error, 1)
  }
}

function finish(sentence: Sentence, code: number): void {
  console.error(`\n${sentenceFor(sentence)}`)
  process.exitCode = code
}
