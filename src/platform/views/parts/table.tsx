import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'
import { Link, safeUrl } from '../link.tsx'
import { fill, useWords } from '../words.ts'

export type Column<Row> = {
  key: string
  label: string
  cell: (row: Row) => ComponentChildren
  /** Right aligned, tabular figures. */
  numeric?: boolean
  /** Names its row (first column unless told). */
  heading?: boolean
  sortable?: boolean
  /** Never broken over lines: folios, dates. */
  nowrap?: boolean
  /** What one reads: it keeps its room when the others are narrow. */
  wide?: boolean
  /** Left out on a phone. */
  wideOnly?: boolean
}

export type Sort = {
  key: string
  direction: 'asc' | 'desc'
  urlFor: (key: string, direction: 'asc' | 'desc') => string
}

/** Boxes to choose rows; they belong to the form with id `form`, which may stand elsewhere (see `BulkBar`). */
export type Selection<Row> = {
  form: string
  name: string
  value: (row: Row) => string
  label: (row: Row) => string
  chosen?: string[]
}

export type TableProps<Row> = {
  caption: string
  captionHidden?: boolean
  columns: Column<Row>[]
  rows: Row[]
  sort?: Sort
  selectable?: Selection<Row>
  /** Where a row leads: its heading cell becomes the link. */
  rowUrl?: (row: Row) => string | undefined
  empty?: ComponentChildren
  foot?: { label: ComponentChildren; cells: ComponentChildren[] }
  /** Compact rows, for long lists. */
  compact?: boolean
  /** Keep as a table on a phone too, scrolling sideways: for grids of numbers. */
  grid?: boolean
}

function Head<Row>({ column, sort }: { column: Column<Row>; sort?: Sort }) {
  const words = useWords()
  const classes = cellClass(column, 'cv-table__head')
  if (!sort || !column.sortable)
    return (
      <th scope="col" class={classes}>
        {column.label}
      </th>
    )
  const active = sort.key === column.key
  const next = active && sort.direction === 'asc' ? 'desc' : 'asc'
  return (
    <th
      scope="col"
      class={classes}
      aria-sort={active ? (sort.direction === 'asc' ? 'ascending' : 'descending') : 'none'}
    >
      <a
        class="cv-table__sort"
        href={safeUrl(sort.urlFor(column.key, next))}
        title={fill(words.sortBy, { label: column.label })}
      >
        {column.label}
        <Icon name={active ? (sort.direction === 'asc' ? 'arrow-up' : 'arrow-down') : 'arrows-sort'} size={16} />
      </a>
    </th>
  )
}

const cellClass = (column: Column<never>, base: string) =>
  [
    base,
    column.numeric && `${base}--numeric`,
    column.wide && `${base}--wide`,
    column.nowrap && 'cv-nowrap',
    column.wideOnly && 'cv-wide-only',
  ]
    .filter(Boolean)
    .join(' ')

function Cells<Row>({ row, columns, rowUrl }: { row: Row } & Pick<TableProps<Row>, 'columns' | 'rowUrl'>) {
  const headed = columns.find(column => column.heading) ?? columns[0]
  const url = rowUrl?.(row)
  return (
    <>
      {columns.map(column => {
        const classes = cellClass(column, 'cv-table__cell')
        if (column !== headed)
          return (
            <td key={column.key} class={classes} data-label={column.label}>
              {column.cell(row)}
            </td>
          )
        return (
          <th key={column.key} scope="row" class={classes} data-label={column.label}>
            {url ? (
              <Link to={url} kind="quiet">
                {column.cell(row)}
              </Link>
            ) : (
              column.cell(row)
            )}
          </th>
        )
      })}
    </>
  )
}

function Check<Row>({ row, selectable }: { row: Row; selectable: Selection<Row> }) {
  const words = useWords()
  const value = selectable.value(row)
  return (
    <td class="cv-table__check">
      <label class="cv-check">
        <input
          type="checkbox"
          form={selectable.form}
          name={selectable.name}
          value={value}
          checked={selectable.chosen?.includes(value)}
          data-row-check=""
        />
        <span class="cv-check__box" aria-hidden="true" />
        <span class="govuk-visually-hidden">
          {words.select} {selectable.label(row)}
        </span>
      </label>
    </td>
  )
}

/** The box that ticks every row of the page; only script can do it, so it is shown by script. */
function CheckAll() {
  const words = useWords()
  return (
    <td class="cv-table__check cv-table__head">
      <label class="cv-check" hidden data-check-all="">
        <input type="checkbox" />
        <span class="cv-check__box" aria-hidden="true" />
        <span class="govuk-visually-hidden">{words.selectAll}</span>
      </label>
    </td>
  )
}

/** Records in rows. On a phone each row becomes a card whose cells carry their column's name. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, captionHidden, columns, rows, sort, selectable, rowUrl, empty, foot, compact, grid } = props
  const words = useWords()
  if (rows.length === 0) return <>{empty ?? <p class="govuk-hint">{words.emptyTable}</p>}</>
  const classes = ['cv-table', compact && 'cv-table--compact', grid && 'cv-table--grid'].filter(Boolean).join(' ')
  return (
    <div
      class={grid ? 'cv-table-frame cv-table-frame--grid' : 'cv-table-frame'}
      {...(grid ? { role: 'region', tabindex: 0, 'aria-label': caption } : {})}
    >
      <table class={classes} data-table={rowUrl ? 'rows' : undefined}>
        <caption class={captionHidden ? 'govuk-visually-hidden' : 'cv-table__caption'}>{caption}</caption>
        <thead>
          <tr>
            {selectable && <CheckAll />}
            {columns.map(column => (
              <Head key={column.key} column={column} sort={sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} class="cv-table__row">
              {selectable && <Check row={row} selectable={selectable} />}
              <Cells row={row} columns={columns} rowUrl={rowUrl} />
            </tr>
          ))}
        </tbody>
        {foot && <Foot foot={foot} columns={columns} selectable={selectable !== undefined} />}
      </table>
    </div>
  )
}

function Foot<Row>({
  foot,
  columns,
  selectable,
}: {
  foot: NonNullable<TableProps<Row>['foot']>
  columns: Column<Row>[]
  selectable: boolean
}) {
  return (
    <tfoot>
      <tr class="cv-table__foot">
        {selectable && <td />}
        <th scope="row" class="cv-table__cell">
          {foot.label}
        </th>
        {foot.cells.map((cell, index) => {
          const column = columns[index + 1]
          return (
            <td
              key={index}
              class={column ? cellClass(column, 'cv-table__cell') : 'cv-table__cell'}
              data-label={column?.label}
            >
              {cell}
            </td>
          )
        })}
      </tr>
    </tfoot>
  )
}
