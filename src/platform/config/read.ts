import { existsSync } from 'node:fs'
import type { z } from 'zod'
import { configSchema } from './schema.ts'
import { StartFault } from './start-fault.ts'

export type Config = ReturnType<typeof complete>

/**
 * The configuration from the environment, with `.env` in the working folder filling what the environment leaves out.
 * An empty variable counts as absent.
 * @throws StartFault naming the first bad variable in one sentence; its value is not repeated, it may be a secret.
 */
export function readConfig(environment: NodeJS.ProcessEnv = withFile()): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))
  const read = configSchema.safeParse(given)
  if (read.success) return complete(read.data)
  const issue = read.error.issues[0]
  const name = String(issue?.path[0])
  throw new StartFault('bad-configuration', {
    es: `La variable ${name} no es válida: ${configSchema.shape[name as keyof typeof configSchema.shape]?.description} (${issue?.message})`,
    en: `The variable ${name} is not valid: ${configSchema.shape[name as keyof typeof configSchema.shape]?.description} (${issue?.message})`,
  })
}

function withFile(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return process.env
}

function complete(read: z.output<typeof configSchema>) {
  return {
    port: read.PORT,
    host: read.HOST,
    publicUrl: read.PUBLIC_URL ?? `http://localhost:${read.PORT}`,
    databaseUrl: read.DATABASE_URL,
    poolSize: read.POOL_SIZE,
    dataFolder: read.DATA_FOLDER,
    secretKeys: read.SECRET_KEY,
    mailUrl: read.MAIL_URL,
    mailFrom: read.MAIL_FROM,
    demo: read.DEMO ?? read.DATABASE_URL === undefined,
    processes: read.PROCESSES,
    formsPerMinute: read.FORMS_PER_MINUTE,
    worker: read.WORKER,
    trustProxy: read.TRUST_PROXY,
    mapTiles: read.MAP_TILES,
    logLevel: read.LOG_LEVEL,
  }
}
