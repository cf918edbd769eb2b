import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { blankForm, ErrorSummary } from '../../../platform/views/form.tsx'
import { type Column, EmptyState, Table } from '../../../platform/views/parts.tsx'
import { casePath } from '../case/paths.ts'
import { knownReferral, ReferForm } from '../refer/refer-form.view.tsx'
import type { Chosen } from './bulk-refer.ts'
import { bulkReferWords } from './words.ts'

interface Props {
  visit: Visit
  form: FormState
  chosen: Chosen[]
  units: { id: number; name: string }[]
  liaisons: ReadonlySet<number>
}

/** What will happen to each, before anything does. */
export function BulkReferView({ visit, form, chosen, units, liaisons }: Props) {
  const words = visit.words(bulkReferWords)
  const ready = chosen.filter(one => one.ready)
  const others = chosen.filter(one => !one.ready)
  const typed = Object.keys(form.values).length > 0 ? form : blankForm(knownReferral(null))
  return (
    <>
      <ErrorSummary form={form} />
      {ready.length === 0 ? (
        <EmptyState icon="info-circle" title={words.nothing}>
          {words.nothingHelp}
        </EmptyState>
      ) : (
        <List visit={visit} title={words.will(ready.length)} rows={ready} />
      )}
      {others.length > 0 && <List visit={visit} title={words.willNot(others.length)} rows={others} />}
      {ready.length > 0 && (
        <ReferForm
          visit={visit}
          form={typed}
          act="refer"
          units={units}
          liaisons={liaisons}
          proposed={null}
          dueAt="each"
          mayBeEnough={false}
          submit={words.submit(ready.length)}
        />
      )}
    </>
  )
}

function List({ visit, title, rows }: { visit: Visit; title: string; rows: Chosen[] }) {
  const words = visit.words(bulkReferWords)
  const columns: Column<Chosen>[] = [
    { key: 'folio', label: words.folio, cell: row => <span class="cv-folio">{row.folio}</span>, heading: true },
    { key: 'subject', label: words.subject, cell: row => row.summary },
    { key: 'step', label: words.step, cell: row => row.step ?? (row.follows ? words.follows : words.closed) },
  ]
  return <Table caption={title} columns={columns} rows={rows} rowUrl={row => visit.url(casePath(row.id))} compact />
}
