import { page } from '../../../platform/http/page.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { EmptyState, Table, Tag } from '../../../platform/views/parts.tsx'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { reasons } from './reasons.ts'
import { reasonWords } from './words.ts'

export const reasonsPage = page({
  path: paths.reasons,
  permission: may.administerReasons,
  async show(read, visit) {
    const words = visit.words(reasonWords)
    return {
      face: 'staff',
      title: words.title,
      lead: words.lead,
      actions: (
        <ButtonLink to={visit.url(paths.newReason)} icon="plus">
          {words.add}
        </ButtonLink>
      ),
      body: (
        <Table
          caption={words.title}
          captionHidden
          rows={await reasons(read)}
          rowUrl={row => visit.url(paths.reason(row.id))}
          empty={<EmptyState title={words.none} icon="ban" />}
          columns={[
            { key: 'name', label: words.name, cell: row => row.name },
            { key: 'text', label: words.citizenText, cell: row => row.citizenText },
            {
              key: 'state',
              label: words.state,
              cell: row => (
                <Tag tone={row.active ? 'good' : 'neutral'}>{row.active ? words.active : words.inactive}</Tag>
              ),
            },
          ]}
        />
      ),
    }
  },
})
