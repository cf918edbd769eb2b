import type { Visit } from '../../../platform/http/visit.ts'
import { Link, SummaryList } from '../../../platform/views/parts.tsx'
import type { ServiceRecord } from '../vocabulary.ts'
import { FIELDS, type Field, fieldLines, type Reading } from './read.ts'
import { recordWords } from './words.ts'

interface RecordViewProps {
  visit: Visit
  record: ServiceRecord
  reading: Reading
  fields?: readonly Field[]
}

/** A record as a table of what it says; what it does not say is left out. */
export function RecordView({ visit, record, reading, fields = FIELDS }: RecordViewProps) {
  const words = visit.words(recordWords)
  const said = fields.filter(field => fieldLines(field, record, reading).length > 0)
  return (
    <SummaryList
      rows={said.map(field => ({
        label: words.label[field],
        value: <FieldLines field={field} lines={fieldLines(field, record, reading)} />,
      }))}
    />
  )
}

/** What a field says: one thing as it is, several as a list, steps by number, addresses as links. */
export function FieldLines({ field, lines }: { field: Field; lines: string[] }) {
  const items = lines.map(line => <Said key={line} text={line} isAddress={field === 'form' || field === 'contact'} />)
  if (items.length === 1) return <span class="cv-line">{items}</span>
  const List = field === 'steps' ? 'ol' : 'ul'
  return (
    <List class={`govuk-list ${field === 'steps' ? 'govuk-list--number' : 'govuk-list--bullet'}`}>
      {items.map(item => (
        <li key={item.key}>{item}</li>
      ))}
    </List>
  )
}

function Said({ text, isAddress }: { text: string; isAddress: boolean }) {
  if (!isAddress) return <>{text}</>
  if (/^https?:\/\//i.test(text)) return <Link to={text}>{text}</Link>
  return /^[^\s@]+@[^\s@]+$/.test(text) ? <Link to={`mailto:${text}`}>{text}</Link> : <>{text}</>
}
