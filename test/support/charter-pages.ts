/** The staff pages of charters with something to show: one being written, one being signed, one in force. */

import { beginCharter, type CharterWork, openSignatures, press, promise, writeText } from './charter-work.ts'
import { addLightsCharter, addShareOnTime, lightsPromise, lightsVersion } from './charters.ts'
import type { TestHouse } from './house.ts'
import { ROOT } from './town.ts'

type Add = (route: string, path: string, who?: string) => void

export async function addStaffCharters(house: TestHouse, add: Add): Promise<void> {
  const at = '/interno/cartas/:charter'
  const draft = await beginCharter(house, 'en-borrador')
  await promise(draft)
  const { study, commitment } = await rowsOf(house, draft)
  const home = inside(draft.home)
  const version = inside(draft.version)
  for (const [route, path] of [
    [at, home],
    [`${at}/identidad`, `${home}/identidad`],
    [`${at}/equipo`, `${home}/equipo`],
    [`${at}/expectativas`, `${home}/expectativas`],
    [`${at}/expectativas/nueva`, `${home}/expectativas/nueva`],
    [`${at}/expectativas/:study`, `${home}/expectativas/${study}`],
    [`${at}/versiones`, `${home}/versiones`],
    [`${at}/versiones/:version`, version],
    [`${at}/versiones/:version/resumen`, `${version}/resumen`],
    [`${at}/versiones/:version/partes/:part`, `${version}/partes/general`],
    [`${at}/versiones/:version/compromisos/nuevo`, `${version}/compromisos/nuevo`],
    [`${at}/versiones/:version/compromisos/:commitment`, `${version}/compromisos/${commitment}`],
    [`${at}/versiones/:version/indicadores`, `${version}/indicadores`],
    [`${at}/versiones/:version/diferencias`, `${version}/diferencias`],
    [`${at}/propuestas`, `${home}/propuestas`],
    [`${at}/certificados`, `${home}/certificados`],
    [`${at}/preparacion`, `${home}/preparacion`],
    [`${at}/seguimiento`, `${home}/seguimiento`],
    [`${at}/vigencia`, `${home}/vigencia`],
  ] as const)
    add(route, path, 'calidad')
  await addOthers(house, add, at)
}

/** The same pages in other states: signatures waiting, a charter in force with a period to judge. */
async function addOthers(house: TestHouse, add: Add, at: string): Promise<void> {
  const signing = await beginCharter(house, 'en-firmas')
  await writeText(signing)
  await promise(signing)
  await openSignatures(house, signing)
  add(`${at}/versiones/:version`, inside(signing.version), 'enlace.alumbrado')
  const review = await beginCharter(house, 'en-revision')
  await writeText(review)
  await promise(review)
  await press(review.liaison, review.version, 'submit')
  add(`${at}/versiones/:version`, inside(review.version), 'calidad')
  const indicator = await addShareOnTime(house, 'huatabampo', 'vigente-en-plazo', ['lampara-apagada'])
  const [former, latter] = [
    await lightsVersion(house, indicator, '2026-01-01'),
    await lightsVersion(house, indicator, '2026-08-15'),
  ]
  const commitments = [{ ...lightsPromise(indicator), target: { comparator: 'at_least' as const, target: 95 } }]
  const id = await addLightsCharter(house, indicator, {
    code: 'vigente',
    title: 'Lámparas, en vigor',
    versions: [former, { ...latter, commitments, summary: 'Reparamos antes.' }],
  })
  const [newest] = await house.owner.statement<{ id: number }>({
    text: 'select max(id)::int as id from charter_version where charter_id = $1',
    values: [id],
  })
  add(`${at}/versiones/:version/diferencias`, `/interno/cartas/${id}/versiones/${newest?.id}/diferencias`, 'auditoria')
  for (const face of ['', '/seguimiento', '/vigencia', '/preparacion'])
    add(`${at}${face}`, `/interno/cartas/${id}${face}`, 'calidad')
  add('/interno/cartas', '/interno/cartas?estado=in_force', 'auditoria')
}

const inside = (path: string) => path.replace(ROOT, '')

async function rowsOf(house: TestHouse, { charterId }: CharterWork): Promise<{ study: number; commitment: number }> {
  const [row] = await house.owner.statement<{ study: number; commitment: number }>({
    text: `select (select min(id) from expectation_study where charter_id = $1)::int as study,
      (select min(id) from commitment where charter_id = $1)::int as commitment`,
    values: [charterId],
  })
  return row!
}
