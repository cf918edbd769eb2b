/** The four addresses of a report: page, paper, workbook, table. */
import type { ComponentChildren } from 'preact'
import type { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import { download, page, type Route } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { may } from '../permissions.ts'
import type { Report } from './report.ts'
import { ReportView } from './report.view.tsx'
import { reportCsv, reportPdf, reportXlsx } from './report-files.ts'
import { reportWords } from './words.ts'

interface ReportDraft<Q> {
  path: string
  query: z.ZodType<Q>
  /** The query that leads to the same report again. */
  asked(visit: Visit, query: Q): string
  build(read: Read, visit: Visit, query: Q): Promise<Report>
  /** The form that chooses the period. */
  chooser(visit: Visit, query: Q): ComponentChildren
}

export function reportRoutes<Q>({ path, query, asked, build, chooser }: ReportDraft<Q>): Route[] {
  const permission = may.report
  const shown = page<unknown, Q>({
    path,
    permission,
    query,
    async show(read, visit, at) {
      const report = await build(read, visit, at.query)
      return {
        face: 'staff',
        title: report.title,
        lead: report.period,
        actions: <Files visit={visit} path={path} asked={asked(visit, at.query)} />,
        body: (
          <>
            {chooser(visit, at.query)}
            <ReportView visit={visit} report={report} />
          </>
        ),
      }
    },
  })
  const file = (
    ending: string,
    write: (visit: Visit, report: Report) => ReturnType<typeof reportPdf> | ReturnType<typeof reportCsv>,
  ) =>
    download<unknown, Q>({
      path: `${path}.${ending}`,
      permission,
      query,
      send: async (read, visit, at) => write(visit, await build(read, visit, at.query)),
    })
  return [shown, file('pdf', reportPdf), file('xlsx', reportXlsx), file('csv', reportCsv)]
}

function Files({ visit, path, asked }: { visit: Visit; path: string; asked: string }) {
  const words = visit.words(reportWords)
  return (
    <>
      {(['pdf', 'xlsx', 'csv'] as const).map(ending => (
        <ButtonLink
          key={ending}
          to={visit.url(`${path}.${ending}?${asked}`)}
          kind="secondary"
          icon="file-download"
          small
        >
          {words[ending]}
        </ButtonLink>
      ))}
    </>
  )
}
