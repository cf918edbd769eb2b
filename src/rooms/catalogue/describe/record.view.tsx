import type { Visit } from '../../../platform/http/visit.ts'
import { Link, SummaryList } from '../../../platform/views/parts.tsx'
import type { ServiceRecord } from '../vocabulary.ts'
import { FIELDS, type Field, fieldLines, type Reading, shownLines } from './read.ts'
import { recordWords } from './words.ts'

interface RecordViewProps {
  visit: Visit
  record: ServiceRecord
  reading: Reading
  fields?: readonly Field[]
  /** Where the file of the form is downloaded. */
  formUrl?: string
}

/** A record as a table of what it says; what it does not say is left out. */
export function RecordView({ visit, record, reading, fields = FIELDS, formUrl }: RecordViewProps) {
  const words = visit.words(recordWords)
  const said = fields.filter(field => fieldLines(field, record, reading).length > 0)
  return (
    <SummaryList
      rows={said.map(field => ({
        label: words.label[field],
        value: <FieldLines field={field} lines={shownLines(field, record, reading)} formUrl={formUrl} />,
      }))}
    />
  )
}

/** What a field says: one thing as it is, several as a list, steps by number, addresses as links. */
export function FieldLines({ field, lines, formUrl }: { field: Field; lines: string[]; formUrl?: string }) {
  const items = lines.map(line => <Said key={line} text={line} to={addressOf(field, line, formUrl)} />)
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

const Said = ({ text, to }: { text: string; to?: string }) => (to ? <Link to={to}>{text}</Link> : text)

/** Where a line of the form or of the contact leads. */
function addressOf(field: Field, text: string, formUrl?: string): string | undefined {
  if (field === 'form') return /^https?:\/\//i.test(text) ? text : formUrl
  return field === 'contact' && /^[^\s@]+@[^\s@]+$/.test(text) ? `mailto:${text}` : undefined
}
