import type { Visit } from '../../../platform/http/visit.ts'
import { blankForm, SelectField, TextField } from '../../../platform/views/form.tsx'
import { EmptyState, FilterPanel, Pagination, Table, Tag } from '../../../platform/views/parts.tsx'
import { termText } from '../../../platform/words/terms.ts'
import { paths } from '../paths.ts'
import { SERVICE_STATES, type ServiceFilter, type ServiceRow, type ServiceState } from './services.queries.ts'
import { serviceWords } from './words.ts'

interface ListProps {
  visit: Visit
  rows: ServiceRow[]
  filter: ServiceFilter
  units: { id: number; name: string }[]
}

export function ServiceList({ visit, rows, filter, units }: ListProps) {
  const words = visit.words(serviceWords)
  return (
    <>
      <Filters visit={visit} filter={filter} units={units} />
      <Table
        caption={words.title}
        captionHidden
        rows={rows}
        rowUrl={row => visit.url(paths.service(row.id))}
        empty={<EmptyState title={words.none} icon="list-details" />}
        columns={[
          { key: 'name', label: words.name, cell: row => row.name, wide: true },
          { key: 'need', label: words.need, cell: row => row.need },
          { key: 'unit', label: words.unit, cell: row => row.unit },
          { key: 'term', label: words.term, cell: row => termText(visit.locale, row.termAmount, row.termUnit) },
          { key: 'version', label: words.version, numeric: true, cell: row => row.version ?? '–' },
          { key: 'state', label: words.state, cell: row => <StateOf visit={visit} state={row.state} /> },
        ]}
      />
      <Pagination summary={words.shown(rows.length)} />
    </>
  )
}

function Filters({ visit, filter, units }: Omit<ListProps, 'rows'>) {
  const words = visit.words(serviceWords)
  const form = blankForm({
    q: filter.text,
    dependencia: String(filter.unit ?? ''),
    estado: filter.state ?? '',
  })
  return (
    <FilterPanel
      action={visit.url(paths.services)}
      applied={appliedOf({ visit, filter, units })}
      clearUrl={visit.url(paths.services)}
      search={<TextField form={form} name="q" type="search" label={words.search} />}
    >
      {units.length > 0 && (
        <SelectField
          form={form}
          name="dependencia"
          label={words.unit}
          blank={words.anyUnit}
          options={units.map(unit => ({ value: String(unit.id), label: unit.name }))}
        />
      )}
      <SelectField
        form={form}
        name="estado"
        label={words.state}
        blank={words.anyState}
        options={SERVICE_STATES.map(value => ({ value, label: words.states[value] }))}
      />
    </FilterPanel>
  )
}

/** What narrows the list, each with the address of the list without it. */
function appliedOf({ visit, filter, units }: Omit<ListProps, 'rows'>) {
  const words = visit.words(serviceWords)
  const address = (kept: Record<string, string | null>) => {
    const said = Object.entries(kept).filter((pair): pair is [string, string] => Boolean(pair[1]))
    return visit.url(`${paths.services}?${new URLSearchParams(said)}`)
  }
  return [
    ...(filter.unit
      ? [
          {
            label: units.find(unit => unit.id === filter.unit)?.name ?? '',
            removeUrl: address({ q: filter.text, estado: filter.state }),
          },
        ]
      : []),
    ...(filter.state
      ? [
          {
            label: words.states[filter.state],
            removeUrl: address({ q: filter.text, dependencia: String(filter.unit ?? '') }),
          },
        ]
      : []),
  ]
}

const TONES = { published: 'good', changed: 'caution', draft: 'brand', retired: 'neutral' } as const

export function StateOf({ visit, state }: { visit: Visit; state: ServiceState }) {
  return <Tag tone={TONES[state]}>{visit.words(serviceWords).states[state]}</Tag>
}
