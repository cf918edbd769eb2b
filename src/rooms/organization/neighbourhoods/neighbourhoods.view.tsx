import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  blankForm,
  CheckboxField,
  ErrorSummary,
  Form,
  formOf,
  TextField,
} from '../../../platform/views/form.tsx'
import { EmptyState, Pagination, Table } from '../../../platform/views/parts.tsx'
import { stateColumn } from '../administration/in-use.view.tsx'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import { PointFields, typedPoint } from '../places.view.tsx'
import type { Neighbourhood } from './neighbourhoods.ts'
import { neighbourhoodWords } from './words.ts'

export function NeighbourhoodList({ visit, rows, text }: { visit: Visit; rows: Neighbourhood[]; text: string }) {
  const words = visit.words(neighbourhoodWords)
  return (
    <>
      <Form method="get" class="cv-filter__search" role="search" label={words.search}>
        <TextField form={blankForm({ q: text })} name="q" type="search" label={words.search} />
        <Button kind="secondary" icon="search" small>
          {words.find}
        </Button>
      </Form>
      <Table
        caption={visit.words(adminWords).neighbourhoods}
        captionHidden
        compact
        rows={rows}
        rowUrl={row => visit.url(adminPaths.neighbourhood(row.id))}
        empty={<EmptyState title={words.none} icon="map-pin" />}
        columns={[
          { key: 'name', label: words.name, cell: row => row.name },
          { key: 'kind', label: words.kind, cell: row => row.kind },
          { key: 'located', label: words.located, cell: row => (row.latitude === null ? words.no : words.yes) },
          stateColumn(visit),
        ]}
      />
      <Pagination summary={words.shown(rows.length)} />
    </>
  )
}

interface FormProps {
  visit: Visit
  form: FormState
  neighbourhood?: Neighbourhood
}

export function NeighbourhoodForm({ visit, form: sent, neighbourhood }: FormProps) {
  const words = visit.words(neighbourhoodWords)
  const form = formOf(sent, 'submit', neighbourhood ? known(neighbourhood) : { active: 'yes' })
  return (
    <Form class="cv-narrow-form">
      <ErrorSummary form={form} />
      <TextField form={form} name="name" label={words.name} />
      <TextField form={form} name="kind" label={words.kind} hint={words.kindHint} width={20} optional />
      <PointFields form={form} words={words} />
      <CheckboxField form={form} name="active" label={words.active} hint={words.activeHint} small />
      <Button>{visit.words(adminWords).save}</Button>
    </Form>
  )
}

const known = (of: Neighbourhood): FormState['values'] => ({
  name: of.name,
  kind: of.kind,
  ...typedPoint(of),
  active: of.active ? 'yes' : '',
})
