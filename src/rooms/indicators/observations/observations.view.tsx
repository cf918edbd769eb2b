import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  blankForm,
  CheckboxField,
  ErrorSummary,
  Form,
  type FormState,
  formOf,
  SelectField,
  TextField,
} from '../../../platform/views/form.tsx'
import {
  Card,
  DefinitionList,
  EmptyState,
  FilterPanel,
  Link,
  Notice,
  Pagination,
  Table,
  Tag,
} from '../../../platform/views/parts.tsx'
import { figureWords } from '../figure-words.ts'
import { evidencePath, indicatorPath, observationPath, paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { type ObservationsQuery, SOURCES } from './observations.page.tsx'
import type { ObservationRow } from './observations.queries.ts'
import { observationWords } from './words.ts'

interface ListProps {
  visit: Visit
  asked: ObservationsQuery
  rows: ObservationRow[]
  more: boolean
}

export function ObservationList({ visit, asked, rows, more }: ListProps) {
  const words = visit.words(observationWords)
  const say = visit.moments
  const next = new URLSearchParams(
    Object.entries({ ...asked, despues: rows.at(-1)?.id }).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, String(value)]],
    ),
  )
  return (
    <>
      <Filters visit={visit} asked={asked} />
      <Table
        caption={words.title}
        captionHidden
        compact
        rows={rows}
        rowUrl={row => visit.url(observationPath(row.id))}
        empty={<EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>}
        columns={[
          { key: 'source', label: words.source, heading: true, cell: row => words.sources[row.source] },
          { key: 'value', label: words.value, numeric: true, nowrap: true, cell: row => valueText(visit, row) },
          { key: 'service', label: words.service, wide: true, cell: row => row.service ?? row.indicator ?? '' },
          { key: 'unit', label: words.unit, wideOnly: true, cell: row => row.unit ?? '' },
          { key: 'at', label: words.at, nowrap: true, cell: row => say.moment(row.at) },
          { key: 'state', label: words.state, cell: row => <Standing visit={visit} row={row} /> },
        ]}
      />
      <Pagination nextUrl={more ? visit.url(`${paths.observe}?${next}`) : undefined} />
    </>
  )
}

function Standing({ visit, row }: { visit: Visit; row: ObservationRow }) {
  const words = visit.words(observationWords)
  return row.withdrawnAt ? <Tag icon="x">{words.withdrawn}</Tag> : <Tag tone="good">{words.standing}</Tag>
}

function Filters({ visit, asked }: Pick<ListProps, 'visit' | 'asked'>) {
  const words = visit.words(observationWords)
  const form = blankForm({ fuente: asked.fuente ?? '', retiradas: asked.retiradas ?? '' })
  return (
    <FilterPanel action={visit.url(paths.observe)} clearUrl={visit.url(paths.observe)}>
      <SelectField
        form={form}
        name="fuente"
        label={words.source}
        blank={words.allSources}
        options={SOURCES.map(value => ({ value, label: words.sources[value] }))}
      />
      <CheckboxField form={form} name="retiradas" label={words.withdrawnToo} small />
    </FilterPanel>
  )
}

/** Its own number, in minutes where it is a time; of a figure given by hand, its two numbers. */
function valueText(visit: Visit, { source, value, numerator, denominator }: ObservationRow): string {
  const words = visit.words(figureWords)
  if (numerator !== null && denominator !== null)
    return words.of(visit.number(numerator, 2), visit.number(denominator, 2))
  if (value === null) return ''
  const text = visit.number(value, 2)
  if (source === 'waiting' || source === 'attention') return words.unit.minutes(value, text)
  return source === 'satisfaction' ? words.unit.score(value, text) : text
}

export function ObservationView({ visit, row, form }: { visit: Visit; row: ObservationRow; form: FormState }) {
  const words = visit.words(observationWords)
  const say = visit.moments
  const facts = [
    { label: words.source, value: words.sources[row.source] },
    { label: words.value, value: valueText(visit, row) },
    { label: words.at, value: say.moment(row.at) },
    { label: words.service, value: row.service },
    { label: words.unit, value: row.unit },
    { label: words.channel, value: row.channel },
    {
      label: words.about,
      value: row.indicator && <Link to={visit.url(indicatorPath(row.indicatorId!))}>{row.indicator}</Link>,
    },
    { label: words.about, value: row.about },
    { label: words.note, value: row.note },
    { label: words.recordedAt, value: say.moment(row.recordedAt) },
    { label: words.by, value: row.by ?? words.system },
    { label: words.from, value: row.externalSource && `${row.externalSource} ${row.externalId}` },
    { label: words.evidence, value: row.evidence && <Link to={visit.url(evidencePath(row.id))}>{row.evidence}</Link> },
    {
      label: words.replaces,
      value: row.replacesId && (
        <Link to={visit.url(observationPath(row.replacesId))}>{words.observation(row.replacesId)}</Link>
      ),
    },
  ].filter(({ value }) => value)
  return (
    <>
      {row.withdrawnAt && (
        <Notice kind="warning">
          {words.withdrawnBy(row.withdrawnBy ?? words.system, say.moment(row.withdrawnAt), row.withdrawalReason)}
        </Notice>
      )}
      <DefinitionList columns items={facts} />
      {!row.withdrawnAt && visit.can(may.observe) && <WithdrawForm visit={visit} form={form} />}
    </>
  )
}

function WithdrawForm({ visit, form: sent }: { visit: Visit; form: FormState }) {
  const words = visit.words(observationWords)
  const form = formOf(sent, 'submit')
  return (
    <Card title={words.withdrawTitle}>
      <ErrorSummary form={form} />
      <p class="govuk-hint">{words.withdrawHint}</p>
      <Form>
        <TextField form={form} name="reason" label={words.reason} />
        <Button kind="warning">{words.withdraw}</Button>
      </Form>
    </Card>
  )
}
