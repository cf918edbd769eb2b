/** Pages that show how promises went: reports signed, visits drawn, indicators with something behind them. */
import { addIndicator, observe } from '../../src/rooms/indicators/index.ts'
import { ok } from './casework.ts'
import type { Add } from './every-page.ts'
import type { TestHouse } from './house.ts'
import { ROOT } from './town.ts'

/** The report of a quarter, of one charter and of all, signed as it would be. */
export async function signedReports(house: TestHouse, add: Add) {
  const [charter] = await house.owner.statement<{ id: number }>({
    text: `select id from charter where code = 'alumbrado-publico'`,
    values: [],
  })
  const written = { summary: 'Reparamos ocho de diez.', causes: 'Faltó cable.', actions: 'Se compró.', reviewed: 'on' }
  for (const [who, path] of [
    ['enlace.alumbrado', `/interno/cartas/${charter?.id}/informes/2026-T2`],
    ['calidad', '/interno/cartas/informes/2026-T2'],
  ] as const) {
    const client = await house.as(who)
    const begun = await client.submit(await client.get(`${ROOT}${path}`), {}, { button: ['_act', 'begin'] })
    add(
      path.replace(/\d+\/informes/, ':charter/informes').replace('2026-T2', ':quarter'),
      path.replace('T2', 'T3'),
      who,
    )
    const fields = who === 'calidad' ? { summary: written.summary, reviewed: 'on' } : written
    ok(await client.submit(begun, fields, { button: ['_act', 'sign'] }))
    add(path.replace(/\d+\/informes/, ':charter/informes').replace('2026-T2', ':quarter'), path, who)
  }
  add('/cartas/:charter/informes/:quarter', '/cartas/alumbrado-publico/informes/2026-T2')
  add('/cartas/informes/:quarter', '/cartas/informes/2026-T2')
}

/** Visits drawn for the charter in force, one of them given to somebody. */
export async function addVisits(house: TestHouse, add: Add) {
  const quality = await house.as('calidad')
  const root = `${ROOT}/interno/visitas`
  const list = await quality.submit(await quality.get(`${root}/listas/nueva`), { title: 'Visita', kind: 'mystery' })
  const questions: Record<string, string>[] = [
    { text: '¿Saludan?', kind: 'yes_no' },
    { text: 'Espera', kind: 'stopwatch', feeds: 'waiting' },
  ]
  for (const fields of questions) ok(await quality.submit(list, fields, { button: ['_act', 'add'] }))
  const form = await quality.get(`${root}/sortear`)
  const checklistId = list.path.split('/').at(-1) ?? ''
  const quarter = form.root.querySelector('input[name=quarter]:last-of-type')?.getAttribute('value') ?? ''
  const draw = ok(await quality.submit(form, { checklistId, quarter, wanted: '2' }))
  const [control] = await house.owner.statement<{ id: number }>({
    text: `select id from account where email = 'auditoria@huatabampo.example'`,
    values: [],
  })
  ok(await quality.submit(draw, { visitor: String(control?.id) }, { form: 'main details form' }))
  const [visit] = await house.owner.statement<{ id: number }>({
    text: 'select id from visit where visitor_id is not null',
    values: [],
  })
  add('/interno/visitas/sorteos/:draw', draw.path.replace(ROOT, ''), 'calidad')
  add('/interno/visitas/listas/:checklist', list.path.replace(ROOT, ''), 'calidad')
  add('/interno/mis-visitas/:visit', `/interno/mis-visitas/${visit?.id}`, 'auditoria')
}

/** An indicator with two quarters behind it, one whose figure is given by hand, and something observed. */
export async function addIndicators(house: TestHouse, add: Add) {
  const organizationId = await house.organizationId('huatabampo')
  const scope = { organizationId, actorId: null, now: house.clock.now }
  const { declared, observation } = await house.owner.write(scope, async write => ({
    declared: await addIndicator(write, {
      code: 'capacitacion',
      name: 'Personal capacitado',
      unitOfMeasure: 'percent',
      direction: 'higher',
      formula: { op: 'declared', times: 100 },
      effectiveFrom: '2026-01-01',
    }),
    observation: (await observe(write, [{ source: 'waiting', at: house.clock.now, value: 12 }]))[0],
  }))
  const [measured] = await house.owner.statement<{ id: number }>({
    text: `select id from indicator where code = 'lamparas-en-plazo'`,
    values: [],
  })
  const of = `/interno/indicadores/${measured?.id}`
  const third = 'desde=2026-07-01&hasta=2026-09-30'
  add('/interno/indicadores/:indicatorId', of, 'calidad')
  add('/interno/indicadores/:indicatorId/registros', `${of}/registros?${third}`, 'calidad')
  add('/interno/indicadores/:indicatorId/editar', `${of}/editar`, 'calidad')
  add('/interno/indicadores/:indicatorId/corregir', `${of}/corregir?${third}`, 'calidad')
  add('/interno/indicadores/:indicatorId/declarar', `/interno/indicadores/${declared}/declarar`, 'calidad')
  add(
    '/interno/indicadores/observaciones/:observationId',
    `/interno/indicadores/observaciones/${observation}`,
    'calidad',
  )
}
