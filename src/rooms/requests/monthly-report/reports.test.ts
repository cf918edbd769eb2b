import assert from 'node:assert/strict'
import test from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import type { Client } from '../../../../test/support/client.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { groundOf, PLAIN, type Planted, plantRequests } from '../../../../test/support/requests.ts'
import { CHANNELS } from '../vocabulary.ts'

const NOW = '2026-11-17T17:00:00Z'
const house = await openTestHouse({ examples: ['huatabampo', 'metepec'], now: NOW })
const ground = await groundOf(house, 'huatabampo')
const base = '/o/huatabampo/interno/informes'

const moment = (from: string, to: string) =>
  fc.integer({ min: Date.parse(from), max: Date.parse(to) }).map(ms => new Date(ms).toISOString())
const drawn = fc.sample(
  fc.record({
    channel: fc.constantFrom(...CHANNELS.slice(0, 4)),
    unitId: fc.option(fc.constantFrom(...ground.units.slice(0, 3))),
    receivedAt: moment('2026-08-15T00:00:00Z', NOW),
    term: fc.option(fc.integer({ min: 1, max: 30 })),
    took: fc.option(fc.integer({ min: 0, max: 40 })),
  }),
  { numRuns: 300, seed: 7 },
)
const DAY = 86_400_000
const all: Planted[] = drawn.map(({ term, took, ...one }, i) => {
  const plus = (days: number) => new Date(Date.parse(one.receivedAt) + days * DAY).toISOString()
  const answered = took !== null && plus(took) < NOW ? plus(took) : null
  return {
    ...PLAIN,
    ...one,
    folio: `HUA-2026-${String(i).padStart(6, '0')}-0`,
    dueAt: term === null ? null : plus(term),
    answeredAt: answered,
    closedAt: answered,
    state: answered ? 'closed' : 'received',
  }
})
await plantRequests(house, 'huatabampo', all)
await plantRequests(house, 'metepec', [{ ...PLAIN, folio: 'MET-1', receivedAt: '2026-10-10T17:00:00Z' }])

/** Hermosillo keeps UTC−7 all year. */
const dayIn = (iso: string) => new Date(Date.parse(iso) - 7 * 3_600_000).toISOString().slice(0, 10)
const inMonth = (month: string, iso: string | null) => iso !== null && dayIn(iso).startsWith(month)

async function csv(client: Client, address: string): Promise<Map<string, string>> {
  const file = await client.download(`${base}/${address}`)
  assert.equal(file.status, 200)
  const lines: Record<string, string>[] = parse(file.body, { columns: true, bom: true })
  return new Map(lines.map(l => [`${l.Sección} · ${l.Concepto} · ${l.Medida}`, l.Valor ?? '']))
}

test('the monthly report says what an independent count says, whole and by dependency', async () => {
  const client = await house.as('auditoria')
  const nameOf = new Map(
    (await house.owner.statement<{ id: number; name: string }>({ text: 'select id, name from unit', values: [] })).map(
      unit => [unit.id, unit.name],
    ),
  )
  for (const month of ['2026-09', '2026-10', '2026-11']) {
    const said = await csv(client, `mensual.csv?mes=${month}`)
    const check = (concept: string, of: Planted[]) => {
      const due = of.filter(one => inMonth(month, one.dueAt) && one.dueAt! < NOW)
      const onTime = due.filter(one => one.answeredAt !== null && one.answeredAt <= one.dueAt!)
      const expected = {
        Recibidas: of.filter(one => inMonth(month, one.receivedAt)).length,
        Respondidas: of.filter(one => inMonth(month, one.answeredAt)).length,
        'Su plazo terminó': due.length,
        'A tiempo': onTime.length,
        'Fuera de tiempo': due.length - onTime.length,
        '% a tiempo': due.length === 0 ? '' : onTime.length / due.length,
      }
      for (const [measure, value] of Object.entries(expected))
        assert.equal(
          said.get(`Por dependencia · ${concept} · ${measure}`),
          String(value),
          `${month} ${concept} ${measure}`,
        )
    }
    check('Total', all)
    for (const unit of ground.units.slice(0, 3))
      check(
        nameOf.get(unit)!,
        all.filter(one => one.unitId === unit),
      )
    check(
      'Sin indicar',
      all.filter(one => one.unitId === null),
    )
  }
})

test('the page shows the same numbers with their base and says what each counts', async () => {
  const seen = await (await house.as('control')).get(`${base}/mensual?mes=2026-10`)
  const received = all.filter(one => inMonth('2026-10', one.receivedAt)).length
  assert.match(seen.text, new RegExp(`Recibidas${received}mes anterior`))
  assert.match(seen.text, /Sin fecha de respuesta no cuentan a tiempo ni fuera de tiempo/)
})

test('a month without anything has no percentage, not zero', async () => {
  const seen = await (await house.as('control')).get(`${base}/mensual?mes=2020-01`)
  assert.match(seen.text, /% a tiempoSin dato/)
})

test('what was open and overdue when the month ended is told as it was then', async () => {
  const seen = await (await house.as('control')).get(`${base}/mensual?mes=2026-09`)
  const end = '2026-10-01T07:00:00.000Z'
  const open = all.filter(one => one.receivedAt < end && (one.closedAt === null || one.closedAt >= end))
  const overdue = open.filter(one => one.dueAt !== null && one.dueAt < end)
  assert.match(seen.text, new RegExp(`Abiertas al cierre${open.length}recibidas`))
  assert.match(seen.text, new RegExp(`Vencidas al cierre${overdue.length}de ellas`))
})

test('the daily report lists what came that day at the clock of the place', async () => {
  const day = dayIn(all[5]!.receivedAt)
  const client = await house.as('capturista')
  const of = all.filter(one => dayIn(one.receivedAt) === day)
  const seen = await client.get(`${base}/diario?fecha=${day}`)
  assert.match(seen.text, new RegExp(`Recibidas${of.length}llegaron`))
  assert.match(seen.text, new RegExp(`Pendientes${of.filter(one => !one.closedAt).length}recibidas`))
  for (const one of of) assert.ok(seen.html.includes(one.folio))
  const said = await csv(client, `diario.csv?fecha=${day}`)
  assert.equal(said.get('Recibidas por canal · Total · Solicitudes'), String(of.length))
})

test('each report is also paper and workbook', async () => {
  const client = await house.as('coordinacion')
  for (const address of ['mensual.pdf?mes=2026-10', 'diario.pdf']) {
    const file = await client.download(`${base}/${address}`)
    assert.equal(file.status, 200)
    assert.equal(file.body.subarray(0, 5).toString(), '%PDF-')
  }
  for (const address of ['mensual.xlsx?mes=2026-10', 'diario.xlsx']) {
    const file = await client.download(`${base}/${address}`)
    assert.equal(file.body.subarray(0, 2).toString(), 'PK', address)
  }
})

test('a liaison has no reports of the whole organization, and a month that does not exist is the last one', async () => {
  const liaison = await house.as('enlace.alumbrado')
  assert.equal((await liaison.get(`${base}/mensual`)).status, 403)
  const seen = await (await house.as('control')).get(`${base}/mensual?mes=2026-13`)
  assert.match(seen.text, /octubre de 2026/)
})
