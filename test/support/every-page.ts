/** A house where every page has something to show: cases at every step, a form at every question, links that still work. */

import { rooms } from '../../src/rooms.ts'
import { ROSALBA, received } from './cases.ts'
import { casework, ok } from './casework.ts'
import { addStaffCharters } from './charter-pages.ts'
import type { Client, Seen } from './client.ts'
import type { TestHouse } from './house.ts'
import { improvementDesk, STEPS } from './improvement.ts'
import { addIndicators, addVisits, signedReports } from './measured-pages.ts'
import { promiseLights } from './promised-lights.ts'
import { photograph, ROOT } from './town.ts'

/** Somebody's browser: a person of the staff, nobody in particular, or who has typed the password but not yet the code. */
export type Who = string

export interface Address {
  path: string
  who: Who
}

export interface EveryPage {
  /** Addresses to look at, by the route they belong to. */
  addresses: Map<string, Address[]>
  /** Routes that need an address and have none, and addresses that belong to no route. */
  uncovered: string[]
  visitors: Map<Who, Client>
}

const ANYONE = 'anyone'
const HALFWAY = 'halfway'

/** Who opens a page when nothing more is said: somebody whose role may. */
const byRole: Record<string, Who> = {
  administrator: 'informatica',
  coordinator: 'coordinacion',
  clerk: 'capturista',
  liaison: 'enlace.obras-publicas',
  quality: 'calidad',
  control: 'control',
  auditor: 'auditoria',
}

export async function prepareEveryPage(house: TestHouse): Promise<EveryPage> {
  const given = new Map<string, Address[]>()
  const add = (route: string, path: string, who: Who = defaultWho(route)) =>
    given.set(route, [...(given.get(route) ?? []), { path, who }])
  await addCases(house, add)
  await addForms(house, add)
  await addAdministration(house, add)
  await addStaffCharters(house, add)
  await addPromises(house, add)
  await addImprovement(house, add)
  const visitors = await comeIn(house, add)
  const addresses = new Map<string, Address[]>()
  const pages = pageRoutes()
  for (const { path } of pages) {
    const own = path.includes(':') ? [] : [{ path, who: defaultWho(path) }]
    addresses.set(path, [...own, ...(given.get(path) ?? [])])
  }
  const known = new Set(pages.map(({ path }) => path))
  const uncovered = [
    ...[...addresses].filter(([, all]) => all.length === 0).map(([path]) => `${path} has no address`),
    ...[...given.keys()].filter(path => !known.has(path)).map(path => `${path} is no page`),
  ]
  for (const name of new Set([...addresses.values()].flat().map(({ who }) => who)))
    if (!visitors.has(name)) visitors.set(name, await house.as(name))
  return { addresses, uncovered, visitors }
}

export type Add = (route: string, path: string, who?: Who) => void

const pageRoutes = () => rooms.flatMap(room => room.routes).filter(route => route.kind === 'page')

function defaultWho(path: string): Who {
  const grants = pageRoutes().find(route => route.path === path)?.permission.grants ?? 'everyone'
  if (grants === 'everyone') return ANYONE
  if (grants === 'signed-in') return 'capturista'
  return byRole[grants[0] ?? ''] ?? ANYONE
}

/** One case at each step of 4.1.1, opened by whoever does the step, and by who only looks. */
async function addCases(house: TestHouse, add: Add) {
  const work = casework(house)
  const at = '/interno/solicitudes/:id'
  const ask = () => received(house, { service: 'bache', identity: 'named', requester: ROSALBA })
  const stages: [who: string, advance: (id: number) => Promise<Seen>][] = [
    ['secretaria', id => work.step('secretaria', id, 'received')],
    ['coordinacion', id => work.step('coordinacion', id, 'verified')],
    ['subcoordinacion', id => work.step('subcoordinacion', id, 'admissible')],
    ['capturista', id => work.refer('capturista', id, ['obras-publicas'], { instructions: 'Con foto.' })],
    ['enlace.obras-publicas', id => work.answer('enlace.obras-publicas', id, 'Quedó tapado.')],
    ['capturista', id => work.step('capturista', id, 'reported', 'Quedó tapado.')],
    ['interdireccional', id => work.step('interdireccional', id, 'acknowledged')],
    ['auditoria', async id => work.open('auditoria', id)],
  ]
  for (const [stand, [who]] of stages.entries()) {
    const { id, folio, tracking_key: trackingKey } = await ask()
    for (const [, advance] of stages.slice(0, stand)) ok(await advance(id))
    add(at, `/interno/solicitudes/${id}`, who)
    add('/seguimiento/:folio', `/seguimiento/${folio}?clave=${trackingKey}`)
    if (who === 'subcoordinacion') {
      add('/interno/solicitudes/:id/no-procede', `/interno/solicitudes/${id}/no-procede`, who)
      add('/interno/solicitudes/:id/no-procede', `/interno/solicitudes/${id}/no-procede?motivo=otra-autoridad`, who)
    }
    if (stand === 3) {
      const every = '/interno/solicitudes/canalizar'
      add(every, `${every}?casos=${id}.4-${Math.max(1, id - 1)}.4`, who)
    }
    if (stand === 4) {
      add('/interno/solicitudes/:id/clasificar', `/interno/solicitudes/${id}/clasificar`, 'capturista')
      add('/seguimiento/:folio/agregar', `/seguimiento/${folio}/agregar?clave=${trackingKey}`)
      add('/interno/folio/:folio', `/interno/folio/${folio}`, 'capturista')
    }
    if (stand === stages.length - 1) {
      add('/interno/solicitudes/:id/informe', `/interno/solicitudes/${id}/informe`, 'coordinacion')
      add('/seguimiento/:folio/reabrir', `/seguimiento/${folio}/reabrir?clave=${trackingKey}`)
      add('/seguimiento/:folio/calificar', `/seguimiento/${folio}/calificar?clave=${trackingKey}`)
    }
  }
  await addRepeated(house, add)
  add('/interno/capturar/:key', await capturedBy(house))
  add('/interno/canalizadas', '/interno/canalizadas', 'enlace.obras-publicas')
  add('/interno/solicitudes', '/interno/solicitudes?texto=bache', 'coordinacion')
}

/** One that follows another, as it is chosen, compared, worked and followed. */
async function addRepeated(house: TestHouse, add: Add) {
  const neighbourhoodId = await neighbourhoodOf(house)
  const ask = () => received(house, { service: 'bache', neighbourhoodId, identity: 'named', requester: ROSALBA })
  const [main, follower, alone] = [await ask(), await ask(), await ask()]
  const [at, choose] = ['/interno/solicitudes/:id', '/interno/solicitudes/:id/repetida']
  const page = (id: number, con = '') => `/interno/solicitudes/${id}/repetida${con && `?con=${con}`}`
  const clerk = await house.as('capturista')
  const both = await clerk.get(`${ROOT}${page(follower.id, main.folio)}`)
  ok(await clerk.submit(both, {}, { form: '#merge-form' }))
  add(choose, page(alone.id), 'capturista')
  add(choose, page(alone.id, 'nada'), 'capturista')
  add(choose, page(alone.id, follower.folio), 'capturista')
  for (const { id } of [main, follower]) add(at, `/interno/solicitudes/${id}`, 'coordinacion')
  add('/seguimiento/:folio', `/seguimiento/${follower.folio}?clave=${follower.tracking_key}`)
  add('/interno/solicitudes', `/interno/solicitudes?q=${follower.folio}`, 'coordinacion')
}

async function neighbourhoodOf(house: TestHouse): Promise<number> {
  const [row] = await house.owner.statement<{ id: number }>({
    text: 'select min(id)::int as id from neighbourhood where organization_id = $1',
    values: [await house.organizationId('huatabampo')],
  })
  return row?.id ?? 0
}

/** What a clerk sees after saving. */
async function capturedBy(house: TestHouse): Promise<string> {
  const clerk = await house.as('capturista')
  const form = await clerk.get(`${ROOT}/interno/capturar`)
  const typed = { service: 'bache', summary: 'Bache', neighbourhood: 'Centro', identity: 'anonymous' }
  const asked = await clerk.submit(form, typed, { button: ['_act', 'questions'] })
  const saved = await clerk.submit(asked, { q_tamano: 'Como una llanta' })
  return ok(saved).path.replace(ROOT, '')
}

/** The public form at each of its questions, with a name so that none is skipped, and sent. */
async function addForms(house: TestHouse, add: Add) {
  add('/pedir', '/pedir?q=bache')
  add('/pedir', '/pedir?q=zzzz')
  add('/pedir/servicio/:code', '/pedir/servicio/bache')
  add('/servicios/:code', '/servicios/bache')
  add('/servicios/:code/historia', '/servicios/bache/historia')
  const client = house.anyone()
  const upToCheck = async () => {
    let page = await client.get(`${ROOT}/pedir/servicio/bache`)
    page = await client.submit(page, { kind: 'request' })
    page = await client.submit(page, { neighbourhood: 'Centro', address: 'Hidalgo 34' })
    page = await client.submit(page, { description: 'Hay un bache enorme.', q_tamano: 'Como una llanta' })
    const files = [{ field: 'photographs', name: 'bache.jpg', content: await photograph() }]
    page = await client.submit(page, {}, { form: 'form[enctype]', files })
    page = await client.submit(page, { identity: 'named' })
    return client.submit(page, { name: 'Rosalba', email: 'rosalba@correo.example' })
  }
  const draft = /pedir\/([^/]+)\//.exec((await upToCheck()).path)?.[1]
  for (const step of ['lugar', 'detalles', 'fotos', 'contacto', 'datos', 'revisar'])
    add(`/pedir/:draft/${step}`, `/pedir/${draft}/${step}`)
  const done = await client.submit(await upToCheck())
  add('/pedir/:draft/folio', done.path.replace(ROOT, ''))
  const [sent] = await house.owner.statement<{ id: number }>({
    text: 'select max(id)::int as id from request',
    values: [],
  })
  add('/interno/solicitudes/:id', `/interno/solicitudes/${sent?.id}`, 'secretaria')
}

/** The first row of each thing that administration changes. */
async function addAdministration(house: TestHouse, add: Add) {
  const of = await house.organizationId('huatabampo')
  const first = async (table: string) => {
    const text = `select min(id)::int as id from ${table} where organization_id = $1`
    const [row] = await house.owner.statement<{ id: number }>({ text, values: [of] })
    return row?.id ?? 0
  }
  const root = '/interno/administracion'
  await addOffice(house)
  for (const [place, table] of [
    ['servicios', 'service'],
    ['motivos', 'inadmissibility_reason'],
    ['dependencias', 'unit'],
    ['puestos', 'position'],
    ['oficinas', 'office'],
    ['colonias', 'neighbourhood'],
    ['personas', 'account'],
  ] as const)
    add(`${root}/${place}/:id`, `${root}/${place}/${await first(table)}`)
  const offered = `${root}/servicios/${await first('service')}`
  add(`${root}/servicios/:id/editar`, `${offered}/editar`)
  add(`${root}/servicios/importar/:file`, await importReview(house))
  add(`${root}/servicios/:id/publicaciones/:number`, `${offered}/publicaciones/1`)
  const [question] = await house.owner.statement<{ id: number; service_id: number }>({
    text: 'select id, service_id from service_question where organization_id = $1 order by id limit 1',
    values: [of],
  })
  const service = `${root}/servicios/${question?.service_id}`
  add(`${root}/servicios/:id/preguntas/nueva`, `${service}/preguntas/nueva`)
  add(`${root}/servicios/:id/preguntas/:question`, `${service}/preguntas/${question?.id}`)
  for (const face of ['', '/interno']) add(`${face}/procedimientos/:code`, `${face}/procedimientos/4.1.1`)
}

/** A charter with two quarters behind it, as everybody sees it. */
async function addPromises(house: TestHouse, add: Add) {
  await promiseLights(house)
  const charter = '/cartas/alumbrado-publico'
  add('/cartas', '/cartas?q=lamparas')
  add('/cartas/:charter', charter)
  add('/cartas/:charter/compartir', `${charter}/compartir`)
  add('/cartas/:charter/versiones/:number', `${charter}/versiones/1`)
  await signedReports(house, add)
  await addVisits(house, add)
  await addIndicators(house, add)
  add('/cartas/:charter/:commitment/reclamar', `${charter}/C1/reclamar`)
}

/** A nonconformity at each step, for who works it and for who looks. */
async function addImprovement(house: TestHouse, add: Add) {
  const desk = await improvementDesk(house)
  for (const step of STEPS) {
    const id = await desk.open({ kind: 'nonconforming_output' })
    await desk.upTo(id, step)
    for (const who of ['calidad', 'enlace.obras-publicas']) add('/interno/mejora/:id', `/interno/mejora/${id}`, who)
  }
  add('/interno/mejora', '/interno/mejora?situacion=all&q=plazo', 'calidad')
}

/** A sheet that adds one service, changes another and has a row that does not enter. */
async function importReview(house: TestHouse): Promise<string> {
  const administrator = await house.as('informatica')
  const form = await administrator.get(`${ROOT}/interno/administracion/servicios/importar`)
  const sheet = 'Clave,Nombre,Dependencia,Plazo\nsillas,Sillas,dif,3\nbache,Bache,obras-publicas,9\nroto,,nada,x\n'
  const files = [{ field: 'file', name: 'servicios.csv', content: Buffer.from(sheet) }]
  return ok(await administrator.submit(form, {}, { files })).path.replace(ROOT, '')
}

/** The example has none yet. */
async function addOffice(house: TestHouse) {
  const administrator = await house.as('informatica')
  const form = await administrator.get(`${ROOT}/interno/administracion/oficinas/nueva`)
  ok(await administrator.submit(form, { name: 'Ventanilla única', address: 'Juárez 1' }))
}

/** The doors of the staff, in the states in which they are met. */
async function comeIn(house: TestHouse, add: Add): Promise<Map<Who, Client>> {
  const asking = house.anyone()
  await asking.submit(await asking.get(`${ROOT}/entrar/olvide`), { email: 'calidad@huatabampo.example' })
  const [letter] = await house.owner.statement<{ body: string }>({
    text: 'select body from mail_message where recipient = $1 order by id desc limit 1',
    values: ['calidad@huatabampo.example'],
  })
  add('/entrar/enlace/:token', /\/entrar\/enlace\/[^\s?]+/.exec(letter?.body ?? '')?.[0] ?? '')
  add('/entrar/codigo', '/entrar/codigo', HALFWAY)
  add('/idioma/:locale', '/idioma/es-MX?volver=/pedir')
  return new Map([
    [ANYONE, house.anyone()],
    [HALFWAY, await halfway(house)],
  ])
}

async function halfway(house: TestHouse): Promise<Client> {
  const { codeAt } = await import('../../src/rooms/people/second-factor/totp.ts')
  const password = 'carta-viva-demo'
  const control = await house.as('control')
  const setUp = await control.get(`${ROOT}/interno/mi-cuenta/segundo-factor`)
  const secret = setUp.root.querySelector('main input[name="secret"]')?.getAttribute('value') ?? ''
  ok(await control.submit(setUp, { code: codeAt(secret, house.clock.now), password }))
  const client = house.anyone()
  await client.submit(await client.get(`${ROOT}/entrar`), { email: 'control@huatabampo.example', password })
  return client
}
