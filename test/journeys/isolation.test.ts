import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import pg from 'pg'
import { isGranted, ROLES } from '../../src/platform/permissions/permissions.ts'
import { rooms } from '../../src/rooms.ts'
import { ROSALBA, received } from '../support/cases.ts'
import { casework } from '../support/casework.ts'
import { addLightsCharter, addShareOnTime } from '../support/charters.ts'
import type { Client, Fields } from '../support/client.ts'
import { openTestHouse } from '../support/house.ts'
import { improvementDesk } from '../support/improvement.ts'
import { idsIn, type Places, placesOf } from '../support/places.ts'
import { peopleOfEveryRole } from '../support/roles.ts'

/**
 * Two organizations share a house. People of Cajicá, in every role, try to read and write what belongs to Huatabampo, through
 * every address of the product with Huatabampo's own identities in it; then somebody tries in SQL, as the application's role.
 */
const house = await openTestHouse({ examples: ['huatabampo', 'cajica'] })
const huatabampo = await house.organizationId('huatabampo')
const cajica = await house.organizationId('cajica')
const people = await peopleOfEveryRole(house, 'cajica')
const routes = rooms.flatMap(room => room.routes)
const CANARY = 'Zanahoria'
let theirs: Places
let ours: Places

before(async () => {
  const { admit, refer, answer, open, person } = casework(house)
  const told = { identity: 'named' as const, requester: { ...ROSALBA, name: `Rosalba ${CANARY}` } }
  const { id } = await received(house, { ...told, summary: `${CANARY} en la calle`, description: `${CANARY} grande` })
  await admit(id)
  await refer('capturista', id, ['alumbrado'], { instructions: `${CANARY}, con cuidado` })
  await (await person('coordinacion')).submit(
    await open('coordinacion', id),
    { text: `${CANARY} interna` },
    { form: 'form:has([value="note"])' },
  )
  await answer('enlace.alumbrado', id, `${CANARY} atendida`)
  const desk = await improvementDesk(house)
  await desk.upTo(await desk.open({ title: `${CANARY} tardía`, affected: [{ requestId: id }] }), 'planned')
  await received(house, { slug: 'cajica' })
  const indicator = await addShareOnTime(house, 'huatabampo', 'en-plazo', ['lampara-apagada'])
  await addLightsCharter(house, indicator, { title: `Alumbrado ${CANARY}` })
  await mark()
  theirs = await placesOf(house.owner, huatabampo)
  ours = await placesOf(house.owner, cajica)
})

/** Puts the canary in everything of Huatabampo that has a name, and in what its people are called. */
async function mark() {
  for (const table of ['unit', 'position', 'office', 'neighbourhood', 'service', 'inadmissibility_reason', 'account'])
    await house.owner.statement({
      text: `update ${table} set name = name || ' ${CANARY}' where organization_id = $1`,
      values: [huatabampo],
    })
  await house.owner.statement({
    text: `insert into office (organization_id, name) values ($1, $2)`,
    values: [huatabampo, `Ventanilla ${CANARY}`],
  })
}

/** Every row of Huatabampo, as one number: it moves when anything of theirs does. */
async function everythingTheirs(): Promise<Map<string, string>> {
  const prints = new Map<string, string>()
  for (const name of await fencedTables()) {
    const [row] = await house.owner.statement<{ print: string }>({
      text: `select coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)::text as print from ${name} t where organization_id = $1`,
      values: [huatabampo],
    })
    prints.set(name, row?.print ?? '')
  }
  return prints
}

async function fencedTables(): Promise<string[]> {
  const rows = await house.owner.statement<{ name: string }>({
    text: `select table_name as name from information_schema.columns c join pg_tables p on p.tablename = c.table_name
      where c.table_schema = 'public' and c.column_name = 'organization_id' and p.schemaname = 'public' order by 1`,
    values: [],
  })
  return rows.map(row => row.name)
}

const pathAt = (slug: string, path: string, places: Places) => `/o/${slug}${idsIn(path, places)}`

test('their own people see what the others will look for: the search is not in vain', async () => {
  for (const name of [
    'requests',
    'units',
    'positionId',
    'accountId',
    'referral',
    'question',
    'entry',
    'holding',
    'action',
    'remedies',
  ])
    assert.notEqual(theirs.forField(name), '999999999', `nothing of theirs to try as ${name}`)
  const own = [await house.as('informatica'), await house.as('coordinacion')]
  for (const route of routes.filter(one => one.path.endsWith('/:id'))) {
    const pages = await Promise.all(own.map(client => client.get(pathAt('huatabampo', route.path, theirs))))
    assert.ok(
      pages.some(page => page.status === 200 && page.html.includes(CANARY)),
      route.path,
    )
  }
})

test('through every address, with the identities of the other organization, no role reads anything of it', async () => {
  for (const role of [null, ...ROLES]) {
    const client = role ? people.get(role)! : house.anyone()
    for (const route of routes.filter(one => one.kind !== 'endpoint' || one.method === 'get')) {
      const seen = await client.get(pathAt('cajica', route.path, theirs))
      const where = `${role ?? 'nobody'} GET ${route.path} → ${seen.status}`
      assert.ok(!seen.html.includes(CANARY), where)
      assert.ok(seen.status < 500, where)
      if (/:/.test(route.path) && !/:(code|locale|draft|key|token|quarter)/.test(route.path) && seen.status === 200)
        assert.match(seen.path, /\/entrar|\/seguimiento/, where)
    }
  }
})

test('a session of one organization is nobody at the address of the other, also with its cookie renamed', async () => {
  const administrator = people.get('administrator')!
  const [, token = ''] = (administrator.cookies.get('cv_session') ?? '').split('.')
  for (const cookie of [`${cajica}.${token}`, `${huatabampo}.${token}`]) {
    for (const route of routes.filter(one => one.permission.grants !== 'everyone')) {
      const path = pathAt('huatabampo', route.path, theirs)
      const response = await fetch(house.url + path, {
        headers: { cookie: `cv_session=${cookie}` },
        redirect: 'manual',
      })
      const text = await response.text()
      assert.ok([303, 401, 404].includes(response.status), `${path} → ${response.status}`)
      assert.ok(!text.includes(CANARY), path)
    }
  }
})

/** The forms of a page of our own, as they would be sent, with every identity in them replaced by one of theirs. */
async function forgedForms(client: Client, path: string): Promise<Fields[]> {
  const page = await client.get(path)
  return page.all('main form[method="post"]').map(form => {
    const fields: Fields = {}
    for (const control of form.querySelectorAll('input, select, textarea')) {
      const name = control.getAttribute('name')
      if (!name || control.getAttribute('type') === 'file') continue
      const theirsFor = theirs.forField(name)
      const typed = control.tagName === 'TEXTAREA' ? control.textContent : (control.getAttribute('value') ?? 'x')
      fields[name] = theirsFor ?? (typed || 'Texto de prueba')
    }
    return fields
  })
}

test('every form of every page, sent with identities of the other organization, changes nothing of it', async () => {
  const before = await everythingTheirs()
  for (const role of ['administrator', 'coordinator', 'clerk', 'liaison'] as const) {
    const client = people.get(role)!
    for (const route of routes) {
      if (route.kind !== 'page' || !isGranted(route.permission, new Set([role])) || route.path === '/salir') continue
      if (/^\/interno\/mi-cuenta|^\/entrar/.test(route.path)) continue
      const forms = await forgedForms(client, pathAt('cajica', route.path, ours))
      const named = Object.keys(route.acts ?? {}).map((_act): Fields => ({ _act }))
      for (const fields of [...forms, ...named]) {
        const target = /:/.test(route.path) ? pathAt('cajica', route.path, theirs) : pathAt('cajica', route.path, ours)
        const seen = await client.post(target, fields)
        const where = `${role} POST ${route.path} ${JSON.stringify(fields._act ?? 'submit')} → ${seen.status}`
        assert.ok(seen.status < 500, where)
        assert.ok(!seen.html.includes(CANARY), where)
      }
    }
  }
  assert.deepEqual(await everythingTheirs(), before)
})

test('forms of our own account take no position, session or colleague of the other organization', async () => {
  const before = await everythingTheirs()
  const client = people.get('coordinator')!
  const path = '/o/cajica/interno/mi-cuenta'
  const forged: Fields[] = [
    { _act: 'endSession', session: theirs.forField('session') ?? '' },
    { _act: 'endSubstitution', holding: theirs.forField('holding') ?? '' },
    {
      _act: 'substitute',
      positionId: theirs.forField('positionId') ?? '',
      accountId: theirs.forField('accountId') ?? '',
      startsOn: '2026-12-01',
      endsOn: '2026-12-02',
    },
  ]
  for (const fields of forged) assert.ok([404, 422].includes((await client.post(path, fields)).status))
  assert.deepEqual(await everythingTheirs(), before)
})

/** Runs a statement as the application working for Cajicá, and undoes it; returns how many rows it touched, or the error's code. */
async function asApplication(text: string, values: unknown[] = []): Promise<number | string> {
  const client = new pg.Client({ connectionString: house.databaseUrl })
  await client.connect()
  try {
    await client.query('set role cartaviva_app')
    await client.query('begin')
    await client.query(`select set_config('app.organization', $1, true)`, [String(cajica)])
    const result = await client.query(text, values)
    return result.rowCount ?? 0
  } catch (error) {
    return (error as { code?: string }).code ?? 'unknown'
  } finally {
    await client.query('rollback').catch(() => undefined)
    await client.end()
  }
}

test('in SQL, as the application, every table of the other organization is empty and cannot be written', async () => {
  const tables = await fencedTables()
  assert.ok(tables.length >= 30)
  for (const table of tables) {
    const [row] = await house.owner.statement<{ n: number }>({
      text: `select count(*)::int as n from ${table} where organization_id = $1`,
      values: [huatabampo],
    })
    assert.equal(await asApplication(`select from ${table} where organization_id = $1`, [huatabampo]), 0, table)
    const moved = await asApplication(`update ${table} set organization_id = $2 where organization_id = $1`, [
      huatabampo,
      cajica,
    ])
    assert.ok(moved === 0 || moved === '42501', `${table}: update gave ${moved}, of ${row?.n}`)
    const deleted = await asApplication(`delete from ${table} where organization_id = $1`, [huatabampo])
    assert.ok(deleted === 0 || deleted === '42501', `${table}: delete gave ${deleted}`)
    const inserted = await asApplication(`insert into ${table} (organization_id) values ($1)`, [huatabampo])
    assert.equal(inserted, '42501', `${table}: insert`)
  }
})

test('in SQL, a row of ours cannot point to a row of theirs, nor our organization’s name be given to another', async () => {
  const pointing = await asApplication(
    `insert into position (organization_id, unit_id, code, name) values ($1, $2, 'forjado', 'Forjado')`,
    [cajica, Number(theirs.forField('unitId'))],
  )
  assert.equal(pointing, '23503')
  assert.equal(await asApplication(`update organization set name = 'x' where id = $1`, [huatabampo]), 0)
})

test('without an organization set the application sees nothing at all', async () => {
  const client = new pg.Client({ connectionString: house.databaseUrl })
  await client.connect()
  await client.query('set role cartaviva_app')
  for (const table of await fencedTables())
    assert.equal((await client.query(`select from ${table} limit 1`)).rowCount, 0, table)
  await client.end()
})
