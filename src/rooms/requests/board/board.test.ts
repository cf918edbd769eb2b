import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import type { Client, Seen } from '../../../../test/support/client.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { groundOf, PLAIN, type Planted, plantRequests } from '../../../../test/support/requests.ts'
import { CHANNELS, KINDS, STATES } from '../vocabulary.ts'

const NOW = '2026-11-17T17:00:00Z'
const house = await openTestHouse({ examples: ['huatabampo', 'metepec'], now: NOW })
const ground = await groundOf(house, 'huatabampo')
const path = '/o/huatabampo/interno/solicitudes'

/** What holds the two positions of the tests: one with steps, one that answers for a unit. */
const [stepOfCoordinator] = await house.owner.statement<{ id: number }>({
  text: `select s.id from procedure_step s
    join position_holder h on h.organization_id = s.organization_id and h.position_id = s.position_id
    join account a on a.organization_id = s.organization_id and a.id = h.account_id
    where a.email = 'coordinacion@huatabampo.example' order by s.id limit 1`,
  values: [],
})
const [unitOfLighting] = await house.owner.statement<{ id: number }>({
  text: `select p.unit_id as id from position p
    join position_holder h on h.organization_id = p.organization_id and h.position_id = p.id
    join account a on a.organization_id = p.organization_id and a.id = h.account_id
    where a.email = 'enlace.alumbrado@huatabampo.example'`,
  values: [],
})

const some = <T>(values: readonly T[], count = 3) => fc.constantFrom(...values.slice(0, count))
// Few instants, so that many are equal; microseconds, because PostgreSQL keeps them.
const instant = fc.constantFrom(
  '2026-09-30T12:00:00.000001Z',
  '2026-09-30T12:00:00.000002Z',
  '2026-10-12T06:59:59.999Z',
  '2026-10-12T07:00:00Z',
  '2026-11-13T16:30:00Z',
)
const later = fc.constantFrom('2026-11-10T17:00:00Z', NOW, '2026-11-18T17:00:00Z', '2026-12-01T17:00:00Z')

const request: fc.Arbitrary<Omit<Planted, 'folio'>> = fc
  .record({
    kind: some(KINDS),
    channel: some(CHANNELS),
    state: fc.constantFrom(...STATES),
    serviceId: fc.option(some(ground.services)),
    unitId: fc.option(some(ground.units)),
    neighbourhoodId: fc.option(some(ground.neighbourhoods)),
    stepId: fc.option(fc.constant(stepOfCoordinator!.id)),
    summary: fc.constantFrom('Bache en la calle', 'Lámpara fundida', 'FUGA de agua'),
    description: fc.constantFrom('', 'Está junto al árbol', 'Cerca de la cancha'),
    receivedAt: instant,
    dueAt: fc.option(later),
    lead: fc.boolean(),
    answered: fc.boolean(),
    referred: fc.constantFrom('no', 'open', 'answered'),
  })
  .map(({ lead, answered, referred, ...drawn }) => ({
    ...PLAIN,
    ...drawn,
    stepId: ['closed', 'inadmissible'].includes(drawn.state) ? null : drawn.stepId,
    warnAt: lead && drawn.dueAt ? '2026-11-16T17:00:00Z' : null,
    answeredAt: answered ? '2026-11-12T17:00:00Z' : null,
    closedAt: ['closed', 'inadmissible'].includes(drawn.state) ? '2026-11-14T17:00:00Z' : null,
    referrals: referred === 'no' ? [] : [{ unitId: unitOfLighting!.id, state: referred as 'open' | 'answered' }],
  }))

const drawn = fc.sample(request, { numRuns: 260, seed: 20261117 })
const all: Planted[] = drawn.map((one, i) => ({
  ...one,
  folio: `HUA-2026-${String(i + 1).padStart(6, '0')}-${i % 10}`,
}))
const ids = await plantRequests(house, 'huatabampo', all)
const known = all.map((one, i) => ({ ...one, id: ids[i]! }))

const foliosOf = (seen: Seen) => seen.all('table th[scope="row"] .cv-folio').map(cell => cell.text.trim())

/** Follows the list to its end and returns every folio, page by page. */
async function walk(client: Client, query: string): Promise<string[][]> {
  const pages: string[][] = []
  let address: string | undefined = `${path}?${query}`
  while (address) {
    const seen: Seen = await client.get(address)
    assert.equal(seen.status, 200, address)
    pages.push(foliosOf(seen))
    address = seen.root.querySelector('a[rel="next"]')?.getAttribute('href')?.replaceAll('&amp;', '&')
    assert.ok(pages.length < 20, `no end: ${query}`)
  }
  return pages
}

interface Asked {
  q?: string
  situacion?: string
  estado?: string
  tipo?: string
  canal?: string
  servicio?: number
  dependencia?: number
  colonia?: number
  termino?: string
  desde?: string
  hasta?: string
  mias?: string
  orden?: string
}

/** Hermosillo keeps UTC−7 all year. */
const dayIn = (iso: string) => new Date(Date.parse(iso) - 7 * 3_600_000).toISOString().slice(0, 10)
const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function lightIn(one: Planted): string | undefined {
  if (one.closedAt || one.answeredAt) return undefined
  if (!one.dueAt) return 'none'
  if (one.dueAt < NOW) return 'overdue'
  return one.warnAt && one.warnAt <= NOW ? 'soon' : 'within'
}

function holds(one: Planted, asked: Asked): boolean {
  const situation = asked.situacion ?? (asked.q || asked.estado ? 'all' : 'open')
  const isMine = one.stepId !== null && !one.closedAt
  return (
    (situation === 'all' || (situation === 'open') === (one.closedAt === null)) &&
    (!asked.q || bare(`${one.summary} ${one.description}`).includes(bare(asked.q))) &&
    (!asked.estado || one.state === asked.estado) &&
    (!asked.tipo || one.kind === asked.tipo) &&
    (!asked.canal || one.channel === asked.canal) &&
    (!asked.servicio || one.serviceId === asked.servicio) &&
    (!asked.dependencia || one.unitId === asked.dependencia) &&
    (!asked.colonia || one.neighbourhoodId === asked.colonia) &&
    (!asked.termino || lightIn(one) === asked.termino) &&
    (!asked.desde || dayIn(one.receivedAt) >= asked.desde) &&
    (!asked.hasta || dayIn(one.receivedAt) <= asked.hasta) &&
    (!asked.mias || isMine)
  )
}

/** The folios that should come, in order, found without any database. */
function expected(asked: Asked, visible: (one: Planted) => boolean = () => true): string[] {
  const situation = asked.situacion ?? (asked.q || asked.estado ? 'all' : 'open')
  const byDue = asked.orden && situation === 'open'
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  const micros = (iso: string) =>
    iso
      .replace('Z', '')
      .padEnd(26, iso.includes('.') ? '0' : ' ')
      .replace(' ', '.')
      .replaceAll(' ', '0')
  return known
    .filter(one => visible(one) && holds(one, asked))
    .sort((a, b) =>
      byDue
        ? compare(a.dueAt ?? '9999', b.dueAt ?? '9999') || a.id - b.id
        : compare(micros(b.receivedAt), micros(a.receivedAt)) || b.id - a.id,
    )
    .map(one => one.folio)
}

const queryOf = (asked: Asked) =>
  new URLSearchParams(Object.entries(asked).filter(([, v]) => v !== undefined) as [string, string][]).toString()

const filters: Record<keyof Asked, readonly (string | number)[]> = {
  q: ['lampara', 'ÁRBOL', 'fuga', 'cancha', 'zanahoria'],
  situacion: ['open', 'closed', 'all'],
  estado: STATES,
  tipo: KINDS.slice(0, 4),
  canal: CHANNELS.slice(0, 4),
  servicio: ground.services.slice(0, 4),
  dependencia: ground.units.slice(0, 4),
  colonia: ground.neighbourhoods.slice(0, 4),
  termino: ['within', 'soon', 'overdue', 'none'],
  desde: ['2026-10-12', '2026-11-13'],
  hasta: ['2026-10-11', '2026-10-12'],
  mias: ['1'],
  orden: ['vence'],
}

test('each filter alone returns exactly what it says, every row once and in order', async () => {
  const client = await house.as('coordinacion')
  for (const [name, values] of Object.entries(filters))
    for (const value of values) {
      const asked: Asked = { [name]: value }
      assert.deepEqual((await walk(client, queryOf(asked))).flat(), expected(asked), queryOf(asked))
    }
})

test('filters combined return exactly what all of them say', async () => {
  const client = await house.as('coordinacion')
  const combined = fc.record(
    Object.fromEntries(
      Object.entries(filters).map(([name, values]) => [
        name,
        fc.option(fc.constantFrom(...values), { nil: undefined, freq: 3 }),
      ]),
    ),
  ) as fc.Arbitrary<Asked>
  await fc.assert(
    fc.asyncProperty(combined, async asked => {
      assert.deepEqual((await walk(client, queryOf(asked))).flat(), expected(asked), queryOf(asked))
    }),
    { numRuns: 60, seed: 3 },
  )
})

test('pages cover every row exactly once, forth and back, also when many arrived in the same instant', async () => {
  const client = await house.as('auditoria')
  for (const query of ['situacion=all', 'orden=vence', 'q=HUA-2026-0']) {
    const pages = await walk(client, query)
    assert.ok(pages.length > 2)
    assert.equal(new Set(pages.flat()).size, pages.flat().length)
    let seen = await client.get(`${path}?${query}`)
    const next = () => seen.root.querySelector('a[rel="next"]')?.getAttribute('href')?.replaceAll('&amp;', '&')
    const previous = () => seen.root.querySelector('a[rel="prev"]')?.getAttribute('href')?.replaceAll('&amp;', '&')
    while (next()) seen = await client.get(next()!)
    const back: string[][] = [foliosOf(seen)]
    while (previous()) {
      seen = await client.get(previous()!)
      back.unshift(foliosOf(seen))
    }
    assert.deepEqual(back.flat(), pages.flat(), query)
  }
})

test('a liaison sees only what was referred to its unit, whatever it asks for', async () => {
  const client = await house.as('enlace.alumbrado')
  const referred = (one: Planted) => one.referrals.length > 0
  for (const asked of [{ situacion: 'all' }, { q: 'fuga' }, { termino: 'overdue', orden: 'vence' }] as Asked[])
    assert.deepEqual((await walk(client, queryOf(asked))).flat(), expected(asked, referred), queryOf(asked))
  const mine = (await walk(client, 'mias=1')).flat()
  const open = known.filter(one => one.referrals.some(r => r.state === 'open') && !one.closedAt)
  assert.deepEqual(new Set(mine), new Set(open.map(one => one.folio)))
  const other = await house.as('enlace.obras-publicas')
  assert.deepEqual((await walk(other, 'situacion=all')).flat(), [])
})

test('a folio is found whole, by its beginning and in any case; what is no folio is words', async () => {
  const client = await house.as('capturista')
  const found = async (q: string) => (await walk(client, `q=${encodeURIComponent(q)}`)).flat()
  assert.deepEqual(await found(all[41]!.folio), [all[41]!.folio])
  assert.deepEqual(
    await found('hua 2026 00004'),
    known
      .filter(o => o.folio.startsWith('HUA-2026-00004'))
      .map(o => o.folio)
      .sort()
      .reverse(),
  )
  assert.deepEqual(await found('lámpara fundida'), expected({ q: 'lampara' }))
  assert.deepEqual(await found("'; drop table request; --"), [])
})

test('a search of only very common words says so', async () => {
  const seen = await (await house.as('capturista')).get(`${path}?q=de+la`)
  assert.match(seen.text, /palabras muy comunes/)
})

test('what the address says wrong is as if it had not been said, and a date that does not exist is told', async () => {
  const client = await house.as('capturista')
  const odd = await walk(client, 'estado=inventado&servicio=x&situacion=all&despues=ayer_1&orden=5')
  assert.deepEqual(odd.flat(), expected({ situacion: 'all' }))
  const seen = await client.get(`${path}?desde=31/02/2026`)
  assert.match(seen.text, /un día que exista/)
})

test('the filter of the situation says what happens when it is left alone, and a search from the page finds what is closed', async () => {
  const client = await house.as('capturista')
  const seen = await client.get(path)
  const [unsaid] = seen.all('select[name="situacion"] option')
  assert.match(unsaid?.text ?? '', /Abiertas; todas si busca/)
  const form = seen.root.querySelectorAll('main form').find(one => one.querySelector('input[name="q"]'))
  const sent = form?.querySelectorAll('select').map(one => one.querySelector('option[selected]')?.getAttribute('value'))
  assert.deepEqual([...new Set(sent?.map(value => value ?? ''))], [''], 'a search is narrowed by nothing nobody chose')
})

test('each row says what it waits for and leads to its case', async () => {
  const client = await house.as('coordinacion')
  const seen = await client.get(`${path}?mias=1`)
  assert.match(seen.text, /Espera a: Coordinador/)
  const first = seen.root.querySelector('table th[scope="row"] a')
  assert.match(first?.getAttribute('href') ?? '', /\/interno\/solicitudes\/\d+$/)
})

test('the list of one organization shows nothing of another', async () => {
  await plantRequests(house, 'metepec', [{ ...PLAIN, folio: 'MET-2026-000001-1', summary: 'Lámpara de Metepec' }])
  const client = await house.as('coordinacion')
  assert.deepEqual((await walk(client, 'q=metepec')).flat(), [])
  assert.deepEqual((await walk(client, 'q=MET-2026')).flat(), [])
  assert.deepEqual((await walk(client, 'situacion=all')).flat(), expected({ situacion: 'all' }))
  const gone = await client.get('/o/metepec/interno/solicitudes')
  assert.ok(!gone.html.includes('Lámpara de Metepec'))
})

test('who has no account is asked to sign in', async () => {
  const seen = await house.anyone().get(path)
  assert.match(seen.path, /\/entrar/)
})
