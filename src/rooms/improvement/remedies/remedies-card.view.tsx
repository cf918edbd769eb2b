import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  CheckboxesField,
  CheckboxField,
  type FormState,
  formOf,
  TextArea,
} from '../../../platform/views/form.tsx'
import { Card, Details, Link, Table, Tag } from '../../../platform/views/parts.tsx'
import { casePath } from '../../requests/index.ts'
import { may } from '../permissions.ts'
import { CaseForm } from '../walk/case-form.view.tsx'
import { ONE_BY_ONE } from './chosen.ts'
import type { RemedyRow } from './remedies.queries.ts'
import { remedyWords } from './words.ts'

interface Props {
  visit: Visit
  form: FormState
  remedies: RemedyRow[]
  isOpen: boolean
  /** Whether this person may record what is done for them. */
  isMine: boolean
}

const isPending = (row: RemedyRow) => !row.givenAt && !row.withdrawnAt

/** Who was affected, and what can be recorded about them. */
export function RemediesCard(props: Props) {
  const { visit, form, remedies, isOpen, isMine } = props
  const words = visit.words(remedyWords)
  const pending = remedies.filter(isPending)
  const listed = remedies.filter(row => !row.withdrawnAt)
  const sent = (act: string) => form.values._act === act
  return (
    <Card
      title={words.title}
      id="afectadas"
      actions={listed.length > 0 && words.counted(listed.filter(row => row.givenAt).length, listed.length)}
    >
      <p class="govuk-hint">{words.lead}</p>
      {remedies.length === 0 ? <p>{words.none}</p> : <RemedyTable {...props} />}
      {remedies.length > ONE_BY_ONE && <p class="govuk-hint">{words.shown(ONE_BY_ONE, remedies.length)}</p>}
      {isMine && pending.length > 0 && (
        <Details summary={words.give} open={sent('give-remedy')}>
          <GiveForm visit={visit} form={form} pending={pending} />
        </Details>
      )}
      {isMine && isOpen && (
        <Details summary={words.add} open={sent('list-affected')}>
          <AddForm visit={visit} form={form} />
        </Details>
      )}
      {visit.can(may.govern) && pending.length > 0 && (
        <Details summary={words.withdraw} open={sent('withdraw-remedy')}>
          <WithdrawForm visit={visit} form={form} pending={pending} />
        </Details>
      )}
    </Card>
  )
}

function RemedyTable({ visit, remedies }: Props) {
  const words = visit.words(remedyWords)
  const folio = (row: RemedyRow) =>
    row.requestId && visit.can(may.seeAll) ? (
      <Link to={visit.url(casePath(row.requestId))}>
        <span class="cv-folio">{row.folio}</span>
      </Link>
    ) : (
      <span class="cv-folio">{row.folio}</span>
    )
  return (
    <Table
      caption={words.title}
      captionHidden
      rows={remedies.slice(0, ONE_BY_ONE)}
      columns={[
        { key: 'folio', label: words.folio, cell: folio, nowrap: true },
        {
          key: 'remedy',
          label: words.remedy,
          cell: row => row.withdrawReason || row.description || words.toChoose,
          wide: true,
        },
        { key: 'standing', label: words.standing, cell: row => <Standing visit={visit} row={row} /> },
      ]}
    />
  )
}

function Standing({ visit, row }: { visit: Visit; row: RemedyRow }) {
  const words = visit.words(remedyWords)
  if (row.withdrawnAt) return <Tag>{words.isWithdrawn}</Tag>
  if (!row.givenAt)
    return (
      <Tag tone="caution" icon="hourglass">
        {words.isPending}
      </Tag>
    )
  return (
    <div>
      <Tag tone="good" icon="check">
        {words.isGiven}
      </Tag>
      <span class="cv-second">{row.notifiedAt ? words.told : words.notTold}</span>
    </div>
  )
}

interface FormProps {
  visit: Visit
  form: FormState
}

/** Folio by folio; a long list, as a whole. */
function Chosen({ visit, form, pending }: FormProps & { pending: RemedyRow[] }) {
  const words = visit.words(remedyWords)
  if (pending.length > ONE_BY_ONE)
    return <CheckboxField form={form} name="everyone" label={words.everyone(pending.length)} />
  const options = pending.map(row => ({ value: String(row.id), label: <span class="cv-folio">{row.folio}</span> }))
  return <CheckboxesField form={form} name="remedies" label={words.chosen} options={options} columns />
}

function GiveForm({ visit, form, pending }: FormProps & { pending: RemedyRow[] }) {
  const words = visit.words(remedyWords)
  const own = formOf(form, 'give-remedy', { remedies: pending.map(row => String(row.id)), notify: 'yes' })
  return (
    <CaseForm act="give-remedy">
      <Chosen visit={visit} form={own} pending={pending} />
      <TextArea form={own} name="description" label={words.description} hint={words.descriptionHint} rows={3} />
      <CheckboxField form={own} name="notify" label={words.notify} hint={words.notifyHint} />
      <Button small>{words.giveSubmit}</Button>
    </CaseForm>
  )
}

function AddForm({ visit, form }: FormProps) {
  const words = visit.words(remedyWords)
  const own = formOf(form, 'list-affected')
  return (
    <CaseForm act="list-affected">
      <TextArea form={own} name="folios" label={words.folios} hint={words.foliosHint} rows={3} />
      <TextArea form={own} name="promised" label={words.promised} hint={words.promisedHint} rows={2} optional />
      <Button small>{words.addSubmit}</Button>
    </CaseForm>
  )
}

function WithdrawForm({ visit, form, pending }: FormProps & { pending: RemedyRow[] }) {
  const words = visit.words(remedyWords)
  const own = formOf(form, 'withdraw-remedy')
  return (
    <CaseForm act="withdraw-remedy">
      <Chosen visit={visit} form={own} pending={pending} />
      <TextArea form={own} name="reason" label={words.reason} rows={2} />
      <Button kind="secondary" small>
        {words.withdrawSubmit}
      </Button>
    </CaseForm>
  )
}
