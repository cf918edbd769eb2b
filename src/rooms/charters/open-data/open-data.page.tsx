import type { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import { download, missing, page, type Sent } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { csvStream } from '../../../platform/sheets/csv-writer.ts'
import { may } from '../permissions.ts'
import { charterInForce } from '../read/charter-in-force.ts'
import { publicPaths } from '../show/paths.ts'
import { charterParams } from '../show/show.page.tsx'
import { columnsOf, recordOf } from './columns.ts'
import { datasetOf } from './dataset.ts'
import { openRows } from './open-data.queries.ts'
import { OpenDataView } from './open-data.view.tsx'
import { dataWords } from './words.ts'

type Params = z.output<typeof charterParams>

const TEN_MINUTES = 600

async function csvOf(read: Read, visit: Visit, fileName: string, charterId?: number): Promise<Sent> {
  const columns = columnsOf(visit).map(({ column }) => column)
  const body = csvStream(await openRows(read, charterId), columns, { header: 'key' })
  return {
    mediaType: 'text/csv; charset=utf-8',
    fileName: `${fileName}.csv`,
    body,
    openTo: 'read',
    maxAge: TEN_MINUTES,
  }
}

async function jsonOf(read: Read, visit: Visit, charterId?: number): Promise<Sent> {
  const columns = columnsOf(visit)
  const rows = await openRows(read, charterId)
  const fields = columns.map(({ column: { key, label, kind }, meaning }) => ({ key, label, kind, meaning }))
  const body = JSON.stringify({
    publisher: visit.tenant.name,
    title: visit.words(dataWords).dataset(visit.tenant.name),
    rights: visit.words(dataWords).rights,
    readAt: visit.now.toString(),
    synthetic: visit.tenant.synthetic,
    fields,
    rows: rows.map(row => recordOf(columns, row)),
  })
  return { mediaType: 'application/json', body, openTo: 'read', maxAge: TEN_MINUTES }
}

export const allCsv = download({
  path: publicPaths.allCsv,
  permission: may.read,
  send: (read, visit) => csvOf(read, visit, `cartas-${visit.tenant.slug}`),
})

export const allJson = download({
  path: publicPaths.allJson,
  permission: may.read,
  send: (read, visit) => jsonOf(read, visit),
})

export const charterCsv = download<Params>({
  path: publicPaths.csv(':charter'),
  permission: may.read,
  params: charterParams,
  async send(read, visit, { params }) {
    const charter = await charterInForce(read, params.charter)
    return charter ? csvOf(read, visit, `carta-${charter.code}`, charter.id) : missing
  },
})

export const charterJson = download<Params>({
  path: publicPaths.json(':charter'),
  permission: may.read,
  params: charterParams,
  async send(read, visit, { params }) {
    const charter = await charterInForce(read, params.charter)
    return charter ? jsonOf(read, visit, charter.id) : missing
  },
})

export const datasetDownload = download({
  path: publicPaths.dataset,
  permission: may.read,
  async send(_read, visit) {
    const body = JSON.stringify(datasetOf(visit))
    return { mediaType: 'application/ld+json', body, openTo: 'read', maxAge: TEN_MINUTES }
  },
})

export const openDataPage = page({
  path: publicPaths.openData,
  permission: may.read,
  async show(_read, visit) {
    const words = visit.words(dataWords)
    return {
      face: 'public',
      title: words.title,
      back: visit.url(publicPaths.list),
      found: words.lead,
      wide: true,
      body: <OpenDataView visit={visit} />,
    }
  },
})
