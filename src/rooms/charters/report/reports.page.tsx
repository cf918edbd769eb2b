import { z } from 'zod'
import { page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { type Column, Inset, Meter, StateTag, Table } from '../../../platform/views/parts.tsx'
import {
  currentPeriod,
  nextPeriod,
  type Period,
  periodMonths,
  periodName,
  previousPeriod,
} from '../../indicators/index.ts'
import { recordedAfter } from '../follow-up/recorded.queries.ts'
import { may } from '../permissions.ts'
import { hasEnded, reportDueOn } from './begin-report.ts'
import { quarter, quarterCode, reportPaths } from './paths.ts'
import { type ReportLine, reportLines } from './report.queries.ts'
import { reportWords } from './words.ts'

const query = z.object({ trimestre: quarter.optional().catch(undefined) })

export const reportsPage = page<unknown, z.output<typeof query>>({
  path: reportPaths.list,
  permission: may.see,
  query,
  async show(read, visit, at) {
    const words = visit.words(reportWords)
    const running = currentPeriod('quarterly', visit.now, visit.tenant.timeZone)
    const period = at.query.trimestre ?? previousPeriod('quarterly', running)
    const dueOn = await reportDueOn(read, period)
    const history = await recordedAfter(read, period)
    // What nobody has begun is due on the same day; what ended before the charter was written down here is not due.
    const dueUnbegun = (line: ReportLine) => (history.has(line.charterId) ? null : dueOn)
    const lines = (await reportLines(read, period)).map(line => ({ ...line, dueOn: line.dueOn ?? dueUnbegun(line) }))
    const signed = lines.filter(line => line.state === 'signed').length
    return {
      face: 'staff',
      title: words.title,
      lead: `${periodName(visit.locale, period)} (${periodMonths(visit.locale, period)}). ${words.lead}`,
      actions: <Turn visit={visit} period={period} running={running} />,
      body: (
        <>
          {!(await hasEnded(read, period)) && <Inset>{words.running}</Inset>}
          {lines.length > 0 && (
            <>
              <p class="govuk-body">{words.progress(visit.number(signed), visit.number(lines.length))}</p>
              <Meter percent={Math.round((signed / lines.length) * 100)} label={words.title} />
            </>
          )}
          <Lines visit={visit} period={period} lines={lines} />
        </>
      ),
    }
  },
})

function Turn({ visit, period, running }: { visit: Visit; period: Period; running: Period }) {
  const words = visit.words(reportWords)
  const to = (of: Period) => visit.url(`${reportPaths.list}?trimestre=${quarterCode(of)}`)
  return (
    <>
      <ButtonLink to={to(previousPeriod('quarterly', period))} kind="secondary" icon="arrow-left" small>
        {words.earlier}
      </ButtonLink>
      {period.startsOn < running.startsOn && (
        <ButtonLink to={to(nextPeriod('quarterly', period))} kind="secondary" icon="arrow-right" small>
          {words.later}
        </ButtonLink>
      )}
      <ButtonLink to={visit.url(reportPaths.consolidated(quarterCode(period)))} kind="secondary" small>
        {words.openConsolidated}
      </ButtonLink>
    </>
  )
}

function Lines({ visit, period, lines }: { visit: Visit; period: Period; lines: ReportLine[] }) {
  const words = visit.words(reportWords)
  const { date } = visit.moments
  const columns: Column<ReportLine>[] = [
    { key: 'charter', label: words.charter, wide: true, cell: line => line.title },
    { key: 'unit', label: words.unit, cell: line => line.unit },
    { key: 'state', label: words.state, cell: line => <Standing visit={visit} line={line} /> },
    { key: 'due', label: words.due, nowrap: true, cell: line => (line.dueOn ? date(line.dueOn) : '') },
    { key: 'signed', label: words.signed, nowrap: true, cell: line => (line.signedAt ? date(line.signedAt) : '') },
  ]
  return (
    <Table
      caption={words.charters}
      captionHidden
      columns={columns}
      rows={lines}
      rowUrl={line => visit.url(reportPaths.staff(line.charterId, quarterCode(period)))}
      empty={<p class="govuk-body">{words.noCharters}</p>}
    />
  )
}

function Standing({ visit, line }: { visit: Visit; line: ReportLine }) {
  const words = visit.words(reportWords)
  if (line.state === 'signed') return <StateTag state="met">{words.states.signed}</StateTag>
  if (line.dueOn !== null && line.dueOn < visit.today) return <StateTag state="overdue">{words.late}</StateTag>
  return (
    <StateTag state={line.state ? 'soon' : 'none'}>{line.state ? words.states[line.state] : words.missing}</StateTag>
  )
}
