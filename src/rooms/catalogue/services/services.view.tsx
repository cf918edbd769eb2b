import { TERM_UNITS, type TermUnit } from '../../../platform/calendar/index.ts'
import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  blankForm,
  CheckboxesField,
  CheckboxField,
  ErrorSummary,
  Form,
  formOf,
  HiddenField,
  NumberField,
  RadiosField,
  SelectField,
  TextArea,
  TextField,
} from '../../../platform/views/form.tsx'
import { Card, Details, EmptyState, Pagination, Table, Tag } from '../../../platform/views/parts.tsx'
import { termText, termUnitName } from '../../../platform/words/terms.ts'
import { paths } from '../paths.ts'
import type { Question } from '../questions/questions.ts'
import { QuestionsCard } from '../questions/questions.view.tsx'
import type { Service, ServiceRow } from './services.queries.ts'
import { serviceWords } from './words.ts'

export const KINDS = ['request', 'petition', 'complaint', 'claim', 'suggestion', 'report', 'praise'] as const
export const LOCATIONS = ['required', 'optional', 'none'] as const

export function ServiceList({ visit, rows, text }: { visit: Visit; rows: ServiceRow[]; text: string }) {
  const words = visit.words(serviceWords)
  return (
    <>
      <Form method="get" class="cv-filter__search" role="search" label={words.search}>
        <TextField form={blankForm({ q: text })} name="q" type="search" label={words.search} />
        <Button kind="secondary" icon="search" small>
          {words.show}
        </Button>
      </Form>
      <Table
        caption={words.title}
        captionHidden
        rows={rows}
        rowUrl={row => visit.url(paths.service(row.id))}
        empty={<EmptyState title={words.none} icon="list-details" />}
        columns={[
          { key: 'name', label: words.name, cell: row => row.name },
          { key: 'need', label: words.need, cell: row => row.need },
          { key: 'unit', label: words.unit, cell: row => row.unit },
          { key: 'term', label: words.term, cell: row => termText(visit.locale, row.termAmount, row.termUnit) },
          { key: 'questions', label: words.questions, numeric: true, cell: row => row.questions },
          {
            key: 'state',
            label: words.state,
            cell: row => <Tag tone={row.active ? 'good' : 'neutral'}>{row.active ? words.active : words.inactive}</Tag>,
          },
        ]}
      />
      <Pagination summary={words.shown(rows.length)} />
    </>
  )
}

interface FormProps {
  visit: Visit
  form: FormState
  units: { id: number; name: string }[]
  needs: string[]
  service?: Service
}

export function ServicePage(props: FormProps & { service: Service; questions: Question[] }) {
  const { visit, service, questions } = props
  return (
    <>
      <ServiceForm {...props} />
      <QuestionsCard visit={visit} service={service} questions={questions} />
      <InUse visit={visit} service={service} />
    </>
  )
}

export function ServiceForm({ visit, form: sent, units, needs, service }: FormProps) {
  const words = visit.words(serviceWords)
  const form = formOf(sent, 'submit', service ? known(service) : BLANK_SERVICE)
  return (
    <Form draft={service ? undefined : 'service'} class="cv-narrow-form">
      <ErrorSummary form={form} />
      <TextField form={form} name="name" label={words.name} hint={words.nameHint} />
      <TextField form={form} name="code" label={words.code} hint={words.codeHint} width={20} spellcheck={false} />
      <TextField form={form} name="purpose" label={words.purpose} hint={words.purposeHint} optional />
      <TextArea form={form} name="keywords" label={words.keywords} hint={words.keywordsHint} rows={2} optional />
      <TextField form={form} name="need" label={words.need} hint={words.needHint} suggestions={needs} optional />
      <SelectField
        form={form}
        name="unitId"
        label={words.unit}
        blank={words.choose}
        options={units.map(unit => ({ value: String(unit.id), label: unit.name }))}
      />
      <CheckboxesField
        form={form}
        name="kinds"
        label={words.kinds}
        options={KINDS.map(value => ({ value, label: words.kind[value] }))}
        small
        columns
      />
      <div class="cv-pair">
        <NumberField form={form} name="termAmount" label={words.term} hint={words.termHint} width={4} />
        <SelectField
          form={form}
          name="termUnit"
          label={words.termUnit}
          options={TERM_UNITS.map((value: TermUnit) => ({ value, label: termUnitName(visit.locale, value) }))}
        />
      </div>
      <RadiosField
        form={form}
        name="location"
        label={words.location}
        options={LOCATIONS.map(value => ({ value, label: words.locations[value] }))}
        small
      />
      <CheckboxField form={form} name="anonymous" label={words.anonymous} small />
      <TextField form={form} name="legalBasis" label={words.legalBasis} optional />
      <Button>{words.save}</Button>
    </Form>
  )
}

const BLANK_SERVICE = { kinds: ['request'], termUnit: 'business_days', location: 'optional', anonymous: 'yes' }

const known = (service: Service): FormState['values'] => ({
  name: service.name,
  code: service.code,
  purpose: service.purpose,
  keywords: service.keywords.join(', '),
  need: service.need,
  unitId: String(service.unitId),
  kinds: service.kinds,
  termAmount: String(service.termAmount),
  termUnit: service.termUnit,
  location: service.location,
  anonymous: service.anonymous ? 'yes' : '',
  legalBasis: service.legalBasis,
})

function InUse({ visit, service }: { visit: Visit; service: Service }) {
  const words = visit.words(serviceWords)
  const act = service.active ? 'deactivate' : 'reactivate'
  const button = (
    <Form>
      <HiddenField name="_act" value={act} />
      <Button kind={service.active ? 'warning' : 'secondary'}>{words[act]}</Button>
    </Form>
  )
  if (!service.active) return <Card title={words.inactive}>{button}</Card>
  return (
    <Details summary={words.deactivate}>
      <p>{words.deactivateHint}</p>
      {button}
    </Details>
  )
}
