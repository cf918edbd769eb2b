import type { LegalHoliday } from '../../../platform/calendar/index.ts'
import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  CheckboxesField,
  DateField,
  ErrorSummary,
  Form,
  formOf,
  HiddenField,
  RadiosField,
  TextField,
} from '../../../platform/views/form.tsx'
import { Card, Details, EmptyState, Table, Tabs, Tag } from '../../../platform/views/parts.tsx'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import type { EntryRow } from './entries.ts'
import { calendarWords } from './words.ts'

interface Props {
  visit: Visit
  form: FormState
  year: number
  entries: EntryRow[]
}

export function CalendarView({ visit, form, year, entries }: Props) {
  const words = visit.words(calendarWords)
  const months = Map.groupBy(entries, entry => (entry.startsOn < `${year}` ? `${year}-01` : entry.startsOn.slice(0, 7)))
  const tab = (to: number, label: string) => ({ label, url: visit.url(`${adminPaths.calendar}?anio=${to}`) })
  return (
    <>
      <Tabs
        label={words.year}
        items={[
          tab(year - 1, words.previous(year - 1)),
          { ...tab(year, String(year)), current: true },
          tab(year + 1, words.next(year + 1)),
        ]}
      />
      <AddEntry visit={visit} form={form} />
      {entries.length === 0 && <EmptyState title={words.empty} icon="calendar" />}
      {[...months].map(([month, rows]) => (
        <Month key={month} visit={visit} title={visit.moments.month(month)} rows={rows} />
      ))}
    </>
  )
}

const spanOf = (visit: Visit, { startsOn, endsOn }: EntryRow) =>
  startsOn === endsOn ? visit.moments.date(startsOn) : `${visit.moments.date(startsOn)} – ${visit.moments.date(endsOn)}`

const tones = { holiday: 'brand', own: 'neutral', suspension: 'caution' } as const

function Month({ visit, title, rows }: { visit: Visit; title: string; rows: EntryRow[] }) {
  const words = visit.words(calendarWords)
  return (
    <section>
      <h2 class="govuk-heading-s cv-month">{title}</h2>
      <Table
        caption={title}
        captionHidden
        compact
        rows={rows}
        columns={[
          { key: 'day', label: words.day, cell: row => spanOf(visit, row) },
          { key: 'name', label: words.name, cell: row => row.name },
          {
            key: 'kind',
            label: words.what,
            cell: row => <Tag tone={tones[row.kind as 'own']}>{words.kinds[row.kind as 'own']}</Tag>,
          },
          { key: 'source', label: words.source, cell: row => row.legalSource },
          { key: 'by', label: words.by, cell: row => row.author ?? words.byLaw },
          {
            key: 'remove',
            label: visit.words(adminWords).action,
            cell: row => <Remove visit={visit} row={row} />,
          },
        ]}
      />
    </section>
  )
}

function Remove({ visit, row }: { visit: Visit; row: EntryRow }) {
  const words = visit.words(calendarWords)
  return (
    <details class="cv-remove">
      <summary>
        {words.remove} <span class="govuk-visually-hidden">{words.removeOf(row.name, spanOf(visit, row))}</span>
      </summary>
      <p>{words.removeWarning}</p>
      <Form>
        <HiddenField name="_act" value="remove" />
        <HiddenField name="entry" value={String(row.id)} />
        <Button kind="warning" small>
          {words.removeSummary}
        </Button>
      </Form>
    </details>
  )
}

function AddEntry({ visit, form: sent }: { visit: Visit; form: FormState }) {
  const words = visit.words(calendarWords)
  const form = formOf(sent, 'add')
  return (
    <>
      <ErrorSummary form={form} />
      <Details summary={words.add} open={Object.keys(form.errors).length > 0}>
        <Form>
          <HiddenField name="_act" value="add" />
          <RadiosField
            form={form}
            name="kind"
            label={words.kind}
            options={(['own', 'suspension'] as const).map(value => ({
              value,
              label: words.kinds[value],
              hint: words.kindHints[value],
            }))}
            small
          />
          <DateField form={form} name="startsOn" label={words.startsOn} />
          <DateField form={form} name="endsOn" label={words.endsOn} hint={words.endsOnHint} optional />
          <TextField form={form} name="name" label={words.name} hint={words.nameHint} />
          <TextField form={form} name="legalSource" label={words.legalSource} hint={words.legalSourceHint} />
          <Button>{words.add}</Button>
        </Form>
      </Details>
    </>
  )
}

interface SeedProps {
  visit: Visit
  form: FormState
  year: number
  /** Null when nobody knows the law of the country. */
  holidays: LegalHoliday[] | null
}

export function SeedView({ visit, form: sent, holidays }: SeedProps) {
  const words = visit.words(calendarWords)
  if (!holidays || holidays.length === 0)
    return <EmptyState title={holidays ? words.seedNone : words.seedUnknown} icon="calendar" />
  const form = formOf(sent, 'submit', { days: holidays.map(holiday => holiday.on) })
  return (
    <Card>
      <Form>
        <ErrorSummary form={form} />
        <CheckboxesField
          form={form}
          name="days"
          label={words.seedChoose}
          options={holidays.map(({ on, name, legalSource }) => ({
            value: on,
            label: `${visit.moments.date(on)}: ${name}`,
            hint: legalSource,
          }))}
          small
        />
        <Button>{words.seedSubmit}</Button>
      </Form>
    </Card>
  )
}
