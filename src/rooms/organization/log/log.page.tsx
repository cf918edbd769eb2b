import { z } from 'zod'
import { page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Button, blankForm, Form, SelectField } from '../../../platform/views/form.tsx'
import { EmptyState, Pagination, Table } from '../../../platform/views/parts.tsx'
import { crumbs } from '../administration/crumbs.ts'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import { may } from '../permissions.ts'
import { detailsOf } from './details.ts'
import { eventWords } from './event-words.ts'
import { configurationEvents, LOG_SUBJECTS, type LogRow, type LogSubject } from './log.queries.ts'
import { logWords } from './words.ts'

const PAGE = 50
const query = z.object({
  de: z.enum(LOG_SUBJECTS).nullable().catch(null),
  antes: z.coerce.number().int().positive().optional().catch(undefined),
})

export const logPage = page({
  path: adminPaths.log,
  permission: may.audit,
  query,
  async show(read, visit, { query: asked }: { params: unknown; query: z.output<typeof query> }) {
    const rows = await configurationEvents(read, { subject: asked.de, before: asked.antes ?? null, limit: PAGE + 1 })
    return {
      face: 'staff',
      title: visit.words(adminWords).log,
      lead: visit.words(logWords).lead,
      breadcrumbs: visit.can(may.administer) ? crumbs(visit) : [],
      body: <LogView visit={visit} rows={rows.slice(0, PAGE)} subject={asked.de} more={rows.length > PAGE} />,
    }
  },
})

interface Props {
  visit: Visit
  rows: LogRow[]
  subject: LogSubject | null
  more: boolean
}

function LogView({ visit, rows, subject, more }: Props) {
  const words = visit.words(logWords)
  const events = visit.words(eventWords)
  const older = new URLSearchParams({ de: subject ?? '', antes: String(rows.at(-1)?.id ?? '') })
  return (
    <>
      <Form method="get" class="cv-filter__search" label={words.subject}>
        <SelectField
          form={blankForm({ de: subject ?? '' })}
          name="de"
          label={words.subject}
          blank={words.all}
          options={LOG_SUBJECTS.map(value => ({ value, label: words.subjects[value] }))}
        />
        <Button kind="secondary" icon="filter" small>
          {words.show}
        </Button>
      </Form>
      <Table
        caption={visit.words(adminWords).log}
        captionHidden
        compact
        rows={rows}
        empty={<EmptyState title={words.none} icon="history" />}
        columns={[
          { key: 'what', label: words.what, cell: row => events[row.name] ?? row.name },
          { key: 'about', label: words.about, cell: row => row.about ?? words.nothing },
          {
            key: 'when',
            label: words.when,
            nowrap: true,
            cell: row => visit.moments.moment(row.at),
          },
          { key: 'who', label: words.who, nowrap: true, cell: row => row.actor ?? words.system },
          { key: 'detail', label: words.detail, cell: row => <Details lines={detailsOf(visit, row.data)} /> },
        ]}
      />
      <Pagination nextUrl={more ? visit.url(`${adminPaths.log}?${older}`) : undefined} />
    </>
  )
}

const Details = ({ lines }: { lines: string[] }) => (
  <>
    {lines.map(line => (
      <div key={line}>{line}</div>
    ))}
  </>
)
