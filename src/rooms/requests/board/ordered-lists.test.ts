import assert from 'node:assert/strict'
import test from 'node:test'
import { Temporal } from 'temporal-polyfill'
import type { Client, Seen } from '../../../../test/support/client.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { PLAIN, type Planted, plantRequests } from '../../../../test/support/requests.ts'

const house = await openTestHouse({ now: '2026-11-17T17:00:00Z' })
const path = '/o/huatabampo/interno/solicitudes'

/** Nine hundred in three years, in no order: every other one speaks of a bump, and a third was referred to lighting. */
const FIRST = Temporal.Instant.from('2023-11-20T12:00:00Z')
const [lighting] = await house.owner.statement<{ id: number }>({
  text: `select id from unit where code = 'alumbrado'`,
  values: [],
})
const all: Planted[] = Array.from({ length: 900 }, (_, i) => ({
  ...PLAIN,
  folio: `HUA-2026-${String(i + 1).padStart(6, '0')}-0`,
  summary: i % 2 === 0 ? 'Tope sin pintar' : 'Fuga de agua',
  // Two at each instant, so that the order needs more than the instant.
  receivedAt: FIRST.add({ hours: 24 * ((Math.trunc(i / 2) * 391) % 1093) }).toString(),
  referrals:
    i % 3 === 0 ? [{ unitId: lighting!.id, state: i % 6 === 0 ? ('open' as const) : ('answered' as const) }] : [],
}))
const ids = await plantRequests(house, 'huatabampo', all)
await house.owner.statement({ text: 'analyze request', values: [] })

const newestFirst = (which: (one: Planted, index: number) => boolean) =>
  all
    .map((one, index) => ({ ...one, index, id: ids[index]! }))
    .filter(one => which(one, one.index))
    .sort((a, b) => Temporal.Instant.compare(b.receivedAt, a.receivedAt) || b.id - a.id)
    .map(one => one.folio)

const foliosOf = (seen: Seen) => seen.all('table th[scope="row"] .cv-folio').map(cell => cell.text.trim())

async function follow(client: Client, from: Seen, rel: 'next' | 'prev'): Promise<Seen[]> {
  const pages = [from]
  for (;;) {
    const href = pages.at(-1)!.root.querySelector(`a[rel="${rel}"]`)?.getAttribute('href')
    if (!href) return pages
    pages.push(await client.get(href.replaceAll('&amp;', '&')))
  }
}

async function pagesBothWays(client: Client, query: string) {
  const forth = await follow(client, await client.get(`${path}?${query}`), 'next')
  const back = await follow(client, forth.at(-1)!, 'prev')
  return [forth.flatMap(foliosOf), back.toReversed().flatMap(foliosOf)]
}

test('many that match words, over years, come newest first and every one once, forth and back', async () => {
  const client = await house.as('coordinacion')
  const bumps = newestFirst((_, i) => i % 2 === 0)
  assert.deepEqual(await pagesBothWays(client, 'situacion=all&q=tope'), [bumps, bumps])
  const [asked] = await pagesBothWays(client, 'situacion=all&q=tope&desde=2025-06-01')
  assert.deepEqual(asked, bumps.slice(0, asked!.length))
  assert.ok(asked!.length > 100 && asked!.length < bumps.length)
})

test('what was referred to a unit comes newest first and every one once, and what matches words among it', async () => {
  const liaison = await house.as('enlace.alumbrado')
  const referred = newestFirst((_, i) => i % 3 === 0)
  assert.deepEqual(await pagesBothWays(liaison, 'situacion=all'), [referred, referred])
  const bumps = newestFirst((_, i) => i % 6 === 0)
  assert.deepEqual(await pagesBothWays(liaison, 'situacion=all&q=tope'), [bumps, bumps])
  assert.deepEqual(await pagesBothWays(liaison, 'mias=1'), [bumps, bumps])
})
