import type { Visit } from '../../../platform/http/visit.ts'
import { blankForm, CheckboxField, SelectField, TextField } from '../../../platform/views/form.tsx'
import {
  type Column,
  EmptyState,
  FilterPanel,
  Pagination,
  StateTag,
  Table,
  Tag,
} from '../../../platform/views/parts.tsx'
import { CharterStateTag } from '../frame.tsx'
import { charterPaths } from '../paths.ts'
import { CHARTER_STATES } from '../vocabulary.ts'
import { nouns } from '../words/nouns.ts'
import type { BrowseQuery } from './browse.page.tsx'
import { type CharterRow, PAGE } from './charters.queries.ts'
import { browseWords } from './words.ts'

interface Props {
  visit: Visit
  asked: BrowseQuery
  found: { rows: CharterRow[]; total: number }
  units: { id: number; name: string }[]
}

export function BrowseView({ visit, asked, found, units }: Props) {
  const words = visit.words(browseWords)
  const narrowed = asked.q || asked.dependencia || asked.estado || asked.revision || asked.certificada
  const first = (asked.pagina - 1) * PAGE
  const step = (page: number) => `${visit.url(charterPaths.list)}?${addressOf(asked, page)}`
  return (
    <>
      <Filters visit={visit} asked={asked} units={units} />
      <Table
        caption={visit.words(nouns).title}
        captionHidden
        rows={found.rows}
        columns={columnsOf(visit)}
        rowUrl={row => visit.url(charterPaths.home(row.id))}
        empty={
          narrowed ? (
            <EmptyState title={words.none} icon="search" />
          ) : (
            <EmptyState title={words.empty} icon="certificate">
              {words.emptyHint}
            </EmptyState>
          )
        }
      />
      <Pagination
        summary={found.rows.length > 0 && words.shown(first + 1, first + found.rows.length, found.total)}
        previousUrl={asked.pagina > 1 ? step(asked.pagina - 1) : undefined}
        nextUrl={first + found.rows.length < found.total ? step(asked.pagina + 1) : undefined}
      />
    </>
  )
}

const addressOf = (asked: BrowseQuery, page: number) =>
  new URLSearchParams(
    Object.entries({ ...asked, pagina: page }).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
  )

function Filters({ visit, asked, units }: Omit<Props, 'found'>) {
  const words = visit.words(browseWords)
  const noun = visit.words(nouns)
  const form = blankForm({
    q: asked.q,
    dependencia: String(asked.dependencia ?? ''),
    estado: asked.estado ?? '',
    revision: asked.revision ?? '',
    certificada: asked.certificada ?? '',
  })
  return (
    <FilterPanel
      action={visit.url(charterPaths.list)}
      clearUrl={visit.url(charterPaths.list)}
      search={<TextField form={form} name="q" type="search" label={words.search} hint={words.searchHint} />}
    >
      <SelectField
        form={form}
        name="dependencia"
        label={noun.unit}
        blank={words.any}
        options={units.map(unit => ({ value: String(unit.id), label: unit.name }))}
      />
      <SelectField
        form={form}
        name="estado"
        label={noun.state}
        blank={words.any}
        options={CHARTER_STATES.map(value => ({ value, label: noun.charterStates[value] }))}
      />
      <CheckboxField form={form} name="revision" value="vencida" label={words.overdueOnly} small />
      <CheckboxField form={form} name="certificada" value="si" label={words.certifiedOnly} small />
    </FilterPanel>
  )
}

function columnsOf(visit: Visit): Column<CharterRow>[] {
  const words = visit.words(browseWords)
  const noun = visit.words(nouns)
  return [
    { key: 'title', label: words.name, wide: true, cell: row => row.title },
    { key: 'unit', label: noun.unit, cell: row => row.unit },
    { key: 'state', label: noun.state, cell: row => <CharterStateTag visit={visit} state={row.state} /> },
    { key: 'version', label: words.version, numeric: true, cell: row => row.inForce ?? words.notYet },
    { key: 'coming', label: words.coming, cell: row => row.coming && <Tag>{noun.versionStates[row.coming]}</Tag> },
    {
      key: 'review',
      label: words.review,
      nowrap: true,
      cell: row =>
        row.nextReviewOn && (
          <>
            {visit.moments.date(row.nextReviewOn)}{' '}
            {row.overdue && <StateTag state="overdue">{noun.reviewOverdue}</StateTag>}
          </>
        ),
    },
    {
      key: 'certified',
      label: noun.certified,
      cell: row =>
        row.certified && (
          <Tag tone="good" icon="certificate">
            {noun.certified}
          </Tag>
        ),
    },
  ]
}
