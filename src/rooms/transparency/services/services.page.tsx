import { download, page } from '../../../platform/http/page.ts'
import { csvStream } from '../../../platform/sheets/csv-writer.ts'
import { portfolio, publishedRecords, type SheetService, sheetColumns, unitCodes } from '../../catalogue/index.ts'
import { may } from '../permissions.ts'
import { narrowedPortfolio, narrowingQuery } from './narrowed.ts'
import { isNarrowed, type Narrowing, PORTFOLIO_CSV, PORTFOLIO_PDF, SERVICES } from './paths.ts'
import { printPortfolio } from './print.ts'
import { ServicesView } from './services.view.tsx'
import { servicesWords } from './words.ts'

export const servicesPage = page<unknown, Narrowing>({
  path: SERVICES,
  permission: may.see,
  query: narrowingQuery,
  async show(read, visit, { query }) {
    const services = await narrowedPortfolio(read, query)
    return {
      face: 'public',
      title: visit.words(servicesWords).title,
      back: visit.url('/'),
      wide: true,
      body: (
        <ServicesView
          visit={visit}
          narrowing={query}
          services={services}
          all={isNarrowed(query) || query.asked ? await portfolio(read, { asked: '' }) : services}
        />
      ),
    }
  },
})

export const portfolioDownload = download<unknown, Narrowing>({
  path: PORTFOLIO_PDF,
  permission: may.see,
  query: narrowingQuery,
  send: async (read, visit, { query }) => printPortfolio(read, visit, await narrowedPortfolio(read, query)),
})

/** The same as open data, with the names of columns for programs. */
export const portfolioCsvDownload = download<unknown, Narrowing>({
  path: PORTFOLIO_CSV,
  permission: may.see,
  query: narrowingQuery,
  async send(read, visit, { query }) {
    const services = await narrowedPortfolio(read, query)
    const ids = services.map(({ id }) => id)
    const records = await publishedRecords(read, ids)
    const rows = services.map(({ id, code }): SheetService => ({ code, record: records.get(id)! }))
    const body = csvStream(rows, sheetColumns(visit.locale, await unitCodes(read)), { header: 'key', bom: false })
    return { mediaType: 'text/csv; charset=utf-8', fileName: 'portafolio.csv', body }
  },
})
