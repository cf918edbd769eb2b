import type { ComponentChildren } from 'preact'
import type { Visit } from '../../../platform/http/visit.ts'
import { blankForm, CheckboxField, SelectField, TextField } from '../../../platform/views/form.tsx'
import { EmptyState, FilterPanel, Pagination, Sparkline, Table } from '../../../platform/views/parts.tsx'
import { figureText, figureWords, rangeText } from '../figure-words.ts'
import { periodMonths, periodName } from '../formula/period-words.ts'
import { periodCode, periodsOf } from '../formula/periods.ts'
import { Light } from '../light.view.tsx'
import { indicatorPath, paths } from '../paths.ts'
import { lightOf, type Promised } from '../targets.ts'
import { BASES, type Figure } from '../vocabulary.ts'
import type { ListQuery } from './list.page.tsx'
import { type ListedIndicator, PAGE } from './list.queries.ts'
import { listWords } from './words.ts'

export interface ListRow {
  indicator: ListedIndicator
  figure: Figure
  promised: readonly Promised[]
  trend: number[]
}

interface ListProps {
  visit: Visit
  asked: ListQuery
  units: { id: number; name: string }[]
  rows: ListRow[]
  more: boolean
}

export function IndicatorList({ visit, asked, units, rows, more }: ListProps) {
  const words = visit.words(listWords)
  return (
    <>
      <Filters {...{ visit, asked, units }} />
      {rows.length === 0 ? (
        <EmptyState title={words.emptyTitle} icon="chart-bar">
          {isNarrowed(asked) ? words.noneFound : words.empty}
        </EmptyState>
      ) : (
        <Rows visit={visit} rows={rows} asked={asked} />
      )}
      <Pages {...{ visit, asked, more }} shown={rows.length} />
    </>
  )
}

const isNarrowed = ({ q, unidad, base, retirados }: ListQuery) =>
  Boolean(q || unidad || base || retirados !== undefined)

function Rows({ visit, rows, asked }: Pick<ListProps, 'visit' | 'rows' | 'asked'>) {
  const words = visit.words(listWords)
  const periods = [...new Set(rows.map(({ figure }) => periodMonths(visit.locale, figure.period)))]
  const text = (row: ListRow) => figureText(visit.locale, row.figure, row.indicator.unitOfMeasure)
  const period = asked.periodo ? `?periodo=${encodeURIComponent(asked.periodo)}` : ''
  return (
    <Table
      caption={periods.length === 1 ? words.during(periods[0]!) : words.title}
      captionHidden={periods.length !== 1}
      compact
      rows={rows}
      rowUrl={({ indicator }) => visit.url(`${indicatorPath(indicator.id)}${period}`)}
      columns={[
        { key: 'name', label: words.name, wide: true, heading: true, cell: row => row.indicator.name },
        { key: 'unit', label: words.unit, wideOnly: true, cell: row => row.indicator.unit ?? '' },
        ...(periods.length > 1
          ? [
              {
                key: 'period',
                label: words.period,
                cell: (row: ListRow) => periodMonths(visit.locale, row.figure.period),
              },
            ]
          : []),
        { key: 'value', label: words.value, numeric: true, nowrap: true, cell: row => text(row).value },
        { key: 'of', label: words.of, numeric: true, cell: row => text(row).base },
        {
          key: 'interval',
          label: words.interval,
          numeric: true,
          wideOnly: true,
          cell: row => rangeText(visit.locale, row.figure, row.indicator.unitOfMeasure),
        },
        { key: 'light', label: words.light, cell: row => <RowLight visit={visit} row={row} /> },
        {
          key: 'trend',
          label: words.trend,
          wideOnly: true,
          cell: row => (row.trend.length > 1 ? <Sparkline values={row.trend} /> : ''),
        },
      ]}
    />
  )
}

function RowLight({ visit, row }: { visit: Visit; row: ListRow }): ComponentChildren {
  const judgement = lightOf(row.figure, row.promised)
  return judgement ? <Light visit={visit} judgement={judgement} /> : visit.words(listWords).none
}

function Filters({ visit, asked, units }: Pick<ListProps, 'visit' | 'asked' | 'units'>) {
  const words = visit.words(listWords)
  const bases = visit.words(figureWords).base
  const form = blankForm({
    q: asked.q ?? '',
    unidad: asked.unidad ? String(asked.unidad) : '',
    base: asked.base ?? '',
    periodo: asked.periodo ?? '',
    retirados: asked.retirados ?? '',
  })
  const today = visit.now.toZonedDateTimeISO(visit.tenant.timeZone).toPlainDate()
  const quarters = periodsOf('quarterly', today.subtract({ years: 3 }).toString(), today.toString()).reverse()
  return (
    <FilterPanel
      action={visit.url(paths.home)}
      clearUrl={visit.url(paths.home)}
      search={<TextField form={form} name="q" label={words.search} labelHidden type="search" width={20} />}
    >
      {units.length > 0 && (
        <SelectField
          form={form}
          name="unidad"
          label={words.unit}
          blank={words.allUnits}
          options={units.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
      )}
      <SelectField
        form={form}
        name="base"
        label={words.base}
        blank={words.allBases}
        options={BASES.map(base => ({ value: base, label: bases[base] }))}
      />
      <SelectField
        form={form}
        name="periodo"
        label={words.period}
        blank={words.lastEnded}
        options={quarters.map(period => ({ value: periodCode(period), label: periodName(visit.locale, period) }))}
      />
      <CheckboxField form={form} name="retirados" label={words.retired} small />
    </FilterPanel>
  )
}

function Pages({ visit, asked, more, shown }: { visit: Visit; asked: ListQuery; more: boolean; shown: number }) {
  const page = asked.pagina ?? 1
  const to = (number: number) => {
    const query = new URLSearchParams()
    for (const [key, value] of Object.entries({ ...asked, pagina: number }))
      if (value !== undefined && value !== null) query.set(key, String(value))
    return visit.url(`${paths.home}?${query}`)
  }
  const first = (page - 1) * PAGE + 1
  return (
    <Pagination
      previousUrl={page > 1 ? to(page - 1) : undefined}
      nextUrl={more ? to(page + 1) : undefined}
      summary={shown > 0 ? visit.words(listWords).page(first, first + shown - 1) : undefined}
    />
  )
}
