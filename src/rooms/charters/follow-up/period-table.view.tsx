import type { Visit } from '../../../platform/http/visit.ts'
import { type Column, Link, Table } from '../../../platform/views/parts.tsx'
import { type NonconformityAbout, nonconformityPath } from '../../improvement/index.ts'
import { figureText, type Period, periodName, recordsPath, targetText } from '../../indicators/index.ts'
import { may } from '../permissions.ts'
import { JudgementTag } from '../show/judgement.view.tsx'
import type { Props } from './follow-up.view.tsx'
import type { Judged } from './judged.ts'
import { followWords } from './words.ts'

export interface FollowedPeriod {
  period: Period
  judged: Judged[]
}

export function PeriodTable({ visit, nonconformities, followed }: Props & { followed: FollowedPeriod }) {
  const words = visit.words(followWords)
  return (
    <Table
      caption={periodName(visit.locale, followed.period)}
      rows={followed.judged}
      columns={[
        {
          key: 'commitment',
          label: words.commitment,
          wide: true,
          cell: row => `${row.code}. ${row.statement}`,
        },
        { key: 'version', label: words.version, numeric: true, cell: row => row.versionNumber },
        {
          key: 'target',
          label: words.target,
          cell: row => targetText(visit.locale, row.target, row.unitOfMeasure),
        },
        figureColumn(visit, followed.period),
        {
          key: 'verdict',
          label: words.verdict,
          cell: row => <JudgementTag visit={visit} judgement={row.judgement} />,
        },
        {
          key: 'nonconformity',
          label: words.nonconformity,
          cell: row => (
            <Opened visit={visit} about={nonconformities} commitmentId={row.commitmentId} period={followed.period} />
          ),
        },
      ]}
    />
  )
}

function figureColumn(visit: Visit, period: Period): Column<Judged> {
  const words = visit.words(followWords)
  return {
    key: 'figure',
    label: words.figure,
    cell: row => {
      const { value, base } = figureText(visit.locale, row.figure, row.unitOfMeasure, row.target)
      const text = `${value} (${base})`
      if (row.figure.base === 0 || !visit.can(may.seeRecords)) return text
      return (
        <Link to={visit.url(recordsPath(row.indicatorId, period))} hidden={words.records}>
          {text}
        </Link>
      )
    },
  }
}

/** The nonconformities of a promise that were opened after the period began and are about it. */
function Opened({
  visit,
  about,
  commitmentId,
  period,
}: {
  visit: Visit
  about: NonconformityAbout[]
  commitmentId: number
  period: Period
}) {
  const own = about.filter(
    ({ subjectId, origin, originKey }) =>
      subjectId === commitmentId && origin === 'commitment' && (originKey ?? '').endsWith(period.startsOn),
  )
  return (
    <>
      {own.map(({ id, folio }) => (
        <Link key={id} to={visit.url(nonconformityPath(id))}>
          {folio}
        </Link>
      ))}
    </>
  )
}
