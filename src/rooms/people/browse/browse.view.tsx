import type { Visit } from '../../../platform/http/visit.ts'
import { roleNames } from '../../../platform/permissions/role-names.ts'
import { blankForm, SelectField, TextField } from '../../../platform/views/form.tsx'
import { EmptyState, FilterPanel, Pagination, Table, Tag } from '../../../platform/views/parts.tsx'
import { paths } from '../paths.ts'
import { ACCOUNT_STATES, type AccountState, type PersonRow } from './people.queries.ts'
import { browsePeopleWords } from './words.ts'

interface Props {
  visit: Visit
  rows: PersonRow[]
  text: string
  state: AccountState | null
  more: boolean
}

export const stateLooks = {
  active: { tone: 'good', icon: 'circle-check' },
  invited: { tone: 'caution', icon: 'mail' },
  locked: { tone: 'bad', icon: 'lock' },
  inactive: { tone: 'neutral', icon: 'user-off' },
} as const

export function BrowsePeopleView({ visit, rows, text, state, more }: Props) {
  const words = visit.words(browsePeopleWords)
  const names = visit.words(roleNames)
  const last = rows.at(-1)
  const next = new URLSearchParams({
    q: text,
    estado: state ?? '',
    nombre: last?.name ?? '',
    id: String(last?.id ?? ''),
  })
  return (
    <>
      <Filters visit={visit} text={text} state={state} />
      <Table
        caption={words.title}
        captionHidden
        rows={rows}
        rowUrl={row => visit.url(paths.person(row.id))}
        empty={<EmptyState title={words.none} icon="users" />}
        columns={[
          { key: 'name', label: words.name, cell: row => row.name },
          { key: 'email', label: words.email, cell: row => row.email },
          {
            key: 'roles',
            label: words.roles,
            cell: row => row.roles.map(role => names[role]).join(', ') || words.noRoles,
          },
          { key: 'positions', label: words.positions, cell: row => row.positions.join(', ') || words.noPositions },
          {
            key: 'seen',
            label: words.lastUse,
            cell: row => (row.seenAt ? visit.moments.moment(row.seenAt) : words.never),
          },
          {
            key: 'state',
            label: words.state,
            cell: row => <Tag {...stateLooks[row.state]}>{words.states[row.state]}</Tag>,
          },
        ]}
      />
      <Pagination
        summary={words.shown(rows.length)}
        nextUrl={more ? visit.url(`${paths.people}?${next}`) : undefined}
      />
    </>
  )
}

function Filters({ visit, text, state }: Pick<Props, 'visit' | 'text' | 'state'>) {
  const words = visit.words(browsePeopleWords)
  const form = blankForm({ q: text, estado: state ?? '' })
  return (
    <FilterPanel
      action={visit.url(paths.people)}
      clearUrl={text || state ? visit.url(paths.people) : undefined}
      open={state !== null}
      search={<TextField form={form} name="q" type="search" label={words.search} />}
    >
      <SelectField
        form={form}
        name="estado"
        label={words.state}
        blank={words.allStates}
        options={ACCOUNT_STATES.map(value => ({ value, label: words.states[value] }))}
      />
    </FilterPanel>
  )
}
