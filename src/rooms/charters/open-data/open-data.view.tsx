import type { Visit } from '../../../platform/http/visit.ts'
import { LinkList, Table } from '../../../platform/views/parts.tsx'
import { publicPaths } from '../show/paths.ts'
import { columnsOf } from './columns.ts'
import { dataWords } from './words.ts'

export function OpenDataView({ visit }: { visit: Visit }) {
  const words = visit.words(dataWords)
  return (
    <>
      <h1 class="govuk-heading-xl">{words.title}</h1>
      <p class="govuk-body-l">{words.lead}</p>
      <h2 class="govuk-heading-m">{words.download}</h2>
      <LinkList
        items={[
          { label: words.csv, url: visit.url(publicPaths.allCsv), note: words.csvNote, icon: 'table' },
          { label: words.json, url: visit.url(publicPaths.allJson), note: words.jsonNote, icon: 'file-text' },
          { label: words.catalogue, url: visit.url(publicPaths.dataset), note: words.catalogueNote, icon: 'world' },
        ]}
      />
      <p class="govuk-body">
        {words.perCharter} {words.rights}
      </p>
      <Table
        caption={words.dictionary}
        rows={columnsOf(visit)}
        columns={[
          { key: 'field', label: words.field, heading: true, cell: ({ column }) => <code>{column.key}</code> },
          { key: 'kind', label: words.kind, cell: ({ column }) => words.kinds[column.kind] },
          {
            key: 'meaning',
            label: words.meaning,
            wide: true,
            cell: ({ column, meaning }) => (
              <>
                <strong>{column.label}</strong>: {meaning}
              </>
            ),
          },
        ]}
      />
    </>
  )
}
