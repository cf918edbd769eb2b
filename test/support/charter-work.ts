/** Making a charter as people do, page by page: training, team, expectations, text, promises, review, signatures. */
import { ok } from './casework.ts'
import { addShareOnTime, idOf } from './charters.ts'
import type { Client, Fields, Seen } from './client.ts'
import type { TestHouse } from './house.ts'
import { HUATABAMPO, type Workshop } from './workshops.ts'

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
    title: at.writing.title,
    code,
    unitId: String(await idOf(house, at.slug, 'unit', at.unit)),
    serviceIds: String(await idOf(house, at.slug, 'service', at.service)),
    tags: at.writing.tags,
  })
  const home = ok(opened).path
  const charterId = Number(/cartas\/(\d+)/.exec(home)?.[1])
  ok(await press(liaison, `${home}/equipo`, 'train', at.writing.training))
  const positionId = String(await idOf(house, at.slug, 'position', at.member))
  ok(await press(liaison, `${home}/equipo`, 'join', { positionId, duty: 'Coordina' }))
  const studied = await liaison.submit(await liaison.get(`${home}/expectativas/nueva`), at.writing.study)
  const study = ok(studied).path
  for (const expectation of at.writing.expectations) ok(await press(liaison, study, 'add', expectation))
  const version = ok(await liaison.submit(await liaison.get(home), {}, { form: 'main .cv-card form' })).path
  return { home, charterId, version, liaison, quality, indicatorId, at }
}

/** Writes the summary and the four parts, and has the five base indicators proposed. */
export async function writeText({ liaison, version, at: { writing } }: CharterWork): Promise<void> {
  const summary = { summary: writing.summary, changeNote: '' }
  ok(await liaison.submit(await liaison.get(`${version}/resumen`), summary))
  for (const [part, texts] of Object.entries(writing.parts))
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
