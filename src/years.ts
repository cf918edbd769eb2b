/**
 * Fills the years of the examples while the house is open already: a program of its own, so that nobody waits for it. It ends
 * with whoever started it; what it had not finished is done at the next start.
 */
import { setPriority } from 'node:os'
import { Temporal } from 'temporal-polyfill'
import { liveYears } from './examples/year/live-years.ts'
import { openDatabase } from './platform/db/database.ts'
import { say } from './say.ts'

/** A slow machine may take minutes for what takes seconds. */
const PATIENCE_MS = 1_800_000

process.on('disconnect', () => process.exit())
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit())
setPriority(10)

const owner = openDatabase({ url: process.env.YEARS_OF!, poolSize: 1, role: 'owner', statementTimeout: PATIENCE_MS })
if (await liveYears({ owner, now: Temporal.Now.instant(), progress: say.year })) say.yearsLived()
await owner.close()
process.disconnect?.()
