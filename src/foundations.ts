/** What the house stands on: a database that answers and is up to date, the example organizations, the built assets. */
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { exampleSlugs } from '../examples/read.ts'
import { filesIn } from './compose.ts'
import { loadExamples } from './examples.ts'
import { buildAssets } from './platform/assets/build.ts'
import { useAssets } from './platform/assets/manifest.ts'
import type { Config } from './platform/config/index.ts'
import { openDatabase } from './platform/db/database.ts'
import { migrate } from './platform/db/migrate.ts'
import { startPostgres } from './platform/postgres/index.ts'
import { allTenants } from './rooms/organization/index.ts'
import type { Say } from './say.ts'

export interface Foundations {
  databaseUrl: string
  /** Slugs of the example organizations that are here. */
  examples: string[]
  close(): Promise<void>
}

const ASSETS = join(import.meta.dirname, '../build/assets')

/** What another process of ours has opened already. */
export function openGivenFoundations(databaseUrl: string): Foundations {
  useAssets(ASSETS)
  return { databaseUrl, examples: [], close: async () => {} }
}

export async function openFoundations(config: Config, say: Say): Promise<Foundations> {
  const ground = await openGround(config, say)
  try {
    await migrate(ground.databaseUrl, { onMigration: say.migration })
    const examples = config.demo ? await furnish(ground.databaseUrl, config.dataFolder, say) : []
    if ((await buildAssets(ASSETS)).built) say.assets()
    useAssets(ASSETS)
    return { ...ground, examples }
  } catch (error) {
    await ground.close()
    throw error
  }
}

/** The configured database, or the embedded one: started here, or that of the server already running. */
export async function openGround(
  config: Config,
  say: Say,
  whenRunning: 'refuse' | 'attach' = 'refuse',
): Promise<Pick<Foundations, 'databaseUrl' | 'close'>> {
  if (config.databaseUrl) return { databaseUrl: config.databaseUrl, close: async () => {} }
  const embedded = await startPostgres({
    dataFolder: config.dataFolder,
    whenRunning,
    onProgress: progress => {
      if (progress === 'creating') say.database()
      if (progress === 'recovering') say.recovering()
    },
  })
  return { databaseUrl: embedded.url, close: embedded.stop }
}

/** Loads the examples that are not there yet, and says which are. */
async function furnish(ownerUrl: string, dataFolder: string, say: Say): Promise<string[]> {
  const owner = openDatabase({ url: ownerUrl, poolSize: 2, role: 'owner' })
  try {
    const present = new Set((await allTenants(owner)).map(tenant => tenant.slug))
    const slugs = exampleSlugs.filter(slug => !present.has(slug))
    if (slugs.length > 0) {
      await loadExamples({
        owner,
        files: filesIn(dataFolder),
        now: Temporal.Now.instant(),
        slugs,
        progress: say.example,
      })
    }
    return [...exampleSlugs]
  } finally {
    await owner.close()
  }
}
