/** Making a charter as people do, page by page: training, team, expectations, text, promises, review, signatures. */
import { ok } from './casework.ts'
import { addShareOnTime, idOf, PART_TEXTS } from './charters.ts'
import type { Client, Fields, Seen } from './client.ts'
import type { TestHouse } from './house.ts'

/** The town where it is made, and who makes it. */
export interface Workshop {
  slug: string
  unit: string
  service: string
  quality: string
  liaison: string
  /** The position of the unit that joins the team. */
  member: string
  /** Who signs, in order: duty, position and account. */
  signers: readonly (readonly [duty: string, position: string, account: string])[]
}

export const SIGNERS = [
  ['Elaboró', 'enlace-alumbrado', 'enlace.alumbrado'],
  ['Revisó', 'calidad', 'calidad'],
  ['Autorizó', 'coordinacion-interdireccional', 'interdireccional'],
] as const

const HUATABAMPO: Workshop = {
  slug: 'huatabampo',
  unit: 'alumbrado',
  service: 'lampara-apagada',
  quality: 'calidad',
  liaison: 'enlace.alumbrado',
  member: 'enlace-alumbrado',
  signers: SIGNERS,
}

const chartersOf = ({ slug }: Workshop) => `/o/${slug}/interno/cartas`
export const CHARTERS = chartersOf(HUATABAMPO)

export interface CharterWork {
  /** Page of the charter. */
  home: string
  charterId: number
  /** Page of the version on its way. */
  version: string
  liaison: Client
  quality: Client
  indicatorId: number
  at: Workshop
}

/** Presses a form of a page. */
export async function press(client: Client, path: string, act: string, fields: Fields = {}): Promise<Seen> {
  return client.submit(await client.get(path), fields, { form: `main form[id="${act}"]` })
}

/** A charter opened, trained, with team, a study of two attributes, and a draft begun. */
export async function beginCharter(house: TestHouse, code = 'lamparas', at = HUATABAMPO): Promise<CharterWork> {
  const quality = await house.as(at.quality, at.slug)
  const liaison = await house.as(at.liaison, at.slug)
  const indicatorId = await addShareOnTime(house, at.slug, `${code}-en-plazo`, [at.service])
  const opened = await quality.submit(await quality.get(`${chartersOf(at)}/nueva`), {
    title: 'Reparación de lámparas',
    code,
    unitId: String(await idOf(house, at.slug, 'unit', at.unit)),
    serviceIds: String(await idOf(house, at.slug, 'service', at.service)),
    tags: 'Vía pública, Seguridad',
  })
  const home = ok(opened).path
  const charterId = Number(/cartas\/(\d+)/.exec(home)?.[1])
  const training = { heldOn: '2026-10-05', topic: 'Elaboración de cartas', hours: '4', attendees: '6' }
  ok(await press(liaison, `${home}/equipo`, 'train', training))
  const positionId = String(await idOf(house, at.slug, 'position', at.member))
  ok(await press(liaison, `${home}/equipo`, 'join', { positionId, duty: 'Coordina' }))
  const studied = await liaison.submit(await liaison.get(`${home}/expectativas/nueva`), {
    method: 'survey',
    source: 'Encuesta en ventanilla',
    carriedOutOn: '2026-10-12',
    respondents: '96',
    population: '1200',
  })
  const study = ok(studied).path
  ok(await press(liaison, study, 'add', { attribute: 'Rapidez', importance: '4.8', satisfaction: '3.1' }))
  ok(await press(liaison, study, 'add', { attribute: 'Información', importance: '4,2' }))
  const version = ok(await liaison.submit(await liaison.get(home), {}, { form: 'main .cv-card form' })).path
  return { home, charterId, version, liaison, quality, indicatorId, at }
}

/** Writes the summary and the four parts, and has the five base indicators proposed. */
export async function writeText({ liaison, version }: CharterWork): Promise<void> {
  const summary = { summary: 'Reparamos la lámpara de tu calle en el plazo que te decimos.', changeNote: '' }
  ok(await liaison.submit(await liaison.get(`${version}/resumen`), summary))
  for (const [part, texts] of Object.entries(PART_TEXTS))
    ok(await liaison.submit(await liaison.get(`${version}/partes/${part}`), texts))
  ok(await press(liaison, `${version}/indicadores`, 'propose'))
}

/** Adds a promise about the attribute at that place of the study. */
export async function promise(work: CharterWork, changes: Fields = {}): Promise<Seen> {
  const form = await work.liaison.get(`${work.version}/compromisos/nuevo`)
  const expectations = form.all('select[name=expectationId] option').map(option => option.getAttribute('value') ?? '')
  return work.liaison.submit(form, {
    expectationId: expectations[1] ?? '',
    statement: 'Reparamos nueve de cada diez lámparas dentro del plazo',
    indicatorId: String(work.indicatorId),
    comparator: 'at_least',
    target: '90',
    remedy: 'Le decimos por escrito cuándo quedará y por qué tardó',
    ...changes,
  })
}

/** Sends the draft to review and opens the three signatures. */
export async function openSignatures(house: TestHouse, { liaison, quality, version, at }: CharterWork): Promise<Seen> {
  ok(await press(liaison, version, 'submit'))
  const signers: Fields = {}
  for (const [index, [duty, position]] of at.signers.entries()) {
    signers[`duty${index + 1}`] = duty
    signers[`position${index + 1}`] = String(await idOf(house, at.slug, 'position', position))
  }
  return ok(await press(quality, version, 'open', signers))
}

/** Each signs in turn. */
export async function signAll(house: TestHouse, { version, at }: CharterWork): Promise<void> {
  for (const [, , account] of at.signers) ok(await press(await house.as(account, at.slug), version, 'sign'))
}

/** From nothing to in force. */
export async function publishedCharter(house: TestHouse, code?: string): Promise<CharterWork> {
  const work = await beginCharter(house, code)
  await writeText(work)
  ok(await promise(work))
  await openSignatures(house, work)
  await signAll(house, work)
  ok(await press(work.quality, work.version, 'publish'))
  return work
}
