/** A town where months of requests have passed, and one of them is told step by step. */
import { Temporal } from 'temporal-polyfill'
import { fillOrganization } from '../../bench/seed-load/load.ts'
import { readExample } from '../../examples/read.ts'
import { openTown, type Town } from '../support/town.ts'

const NOW = '2026-11-17T17:00:00Z'
const REQUESTS = 1400

export async function townOfExample(): Promise<Town> {
  const town = await openTown({ now: NOW })
  await fillOrganization(await town.house.organizationId('huatabampo'), {
    ownerUrl: town.house.databaseUrl,
    folioPattern: readExample('huatabampo').organization.folioPattern,
    requests: REQUESTS,
    seed: 7,
    from: Temporal.PlainDate.from('2026-07-01'),
    until: Temporal.Instant.from(NOW),
    historyMonths: 12,
  })
  return town
}

/** A town whose charters have been measured, broken and mended for a year. */
export const townOfCharters = (): Promise<Town> =>
  openTown({ examples: ['metepec'], withYear: true, now: NOW }, 'metepec')
