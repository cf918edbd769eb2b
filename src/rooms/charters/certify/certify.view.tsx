import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  DateField,
  ErrorSummary,
  FileField,
  Form,
  formOf,
  HiddenField,
  RadiosField,
  TextArea,
  TextField,
  textOf,
} from '../../../platform/views/form.tsx'
import { Card, Details, StateTag, Table, Tag } from '../../../platform/views/parts.tsx'
import { EvidenceLink } from '../frame.tsx'
import { may } from '../permissions.ts'
import { type Certificate, certificateOn, isGoodOn, renewalsInARow } from '../read/certificates.queries.ts'
import { nouns } from '../words/nouns.ts'
import { certifyWords } from './words.ts'

interface Props {
  visit: Visit
  form: FormState
  charterId: number
  certificates: Certificate[]
}

export function CertificatesView(props: Props) {
  const { visit, form, certificates } = props
  const words = visit.words(certifyWords)
  const good = certificateOn(certificates, visit.today)
  const renewals = renewalsInARow(certificates, good?.norm)
  return (
    <>
      <ErrorSummary form={formOf(form, textOf(form, '_act'))} />
      {renewals > 0 && (
        <p class="govuk-body">
          <Tag tone="good" icon="certificate">
            {words.renewals(renewals)}
          </Tag>
        </p>
      )}
      <List {...props} />
      {visit.can(may.govern) && <Record {...props} />}
      {visit.can(may.govern) && good && <Withdraw {...props} good={good} />}
    </>
  )
}

function List({ visit, certificates, charterId }: Props) {
  const words = visit.words(certifyWords)
  const says = (day: string) => visit.moments.date(day)
  const state = (row: Certificate) => {
    if (row.withdrawnOn) return <Tag tone="bad">{words.withdrawnOn(says(row.withdrawnOn))}</Tag>
    return isGoodOn(row, visit.today) ? (
      <StateTag state="met">{words.good}</StateTag>
    ) : (
      <StateTag state="none">{words.expired}</StateTag>
    )
  }
  return (
    <Table
      caption={words.caption}
      captionHidden
      rows={certificates.toReversed()}
      empty={<p class="govuk-body">{words.none}</p>}
      columns={[
        { key: 'norm', label: words.norm, cell: row => row.norm },
        { key: 'kind', label: words.kind, cell: row => words.kinds[row.kind] },
        { key: 'body', label: words.body, wide: true, cell: row => row.body },
        { key: 'number', label: words.number, cell: row => row.number },
        { key: 'from', label: words.grantedOn, nowrap: true, cell: row => says(row.grantedOn) },
        { key: 'to', label: words.expiresOn, nowrap: true, cell: row => says(row.expiresOn) },
        { key: 'state', label: visit.words(nouns).state, cell: state },
        {
          key: 'evidence',
          label: words.evidence,
          cell: row => (
            <EvidenceLink visit={visit} charterId={charterId} id={row.evidenceFileId} name={words.evidence} />
          ),
        },
      ]}
    />
  )
}

function Record({ visit, form: sent, certificates }: Props) {
  const words = visit.words(certifyWords)
  const known = certificates.at(-1)
  const form = formOf(sent, 'record', {
    norm: known?.norm ?? 'UNE 93200:2008',
    body: known?.body ?? '',
    kind: known ? 'renewal' : 'first',
  })
  return (
    <Details summary={words.record} open={Object.keys(form.errors).length > 0}>
      <Form id="record" enctype="multipart/form-data">
        <HiddenField name="_act" value="record" />
        <TextField form={form} name="norm" label={words.norm} width={20} />
        <TextField form={form} name="body" label={words.body} />
        <TextField form={form} name="number" label={words.number} width={20} optional />
        <RadiosField
          form={form}
          name="kind"
          label={words.kind}
          inline
          options={(['first', 'renewal'] as const).map(value => ({ value, label: words.kinds[value] }))}
        />
        <DateField form={form} name="grantedOn" label={words.grantedOn} />
        <DateField form={form} name="expiresOn" label={words.expiresOn} />
        <FileField form={form} name="evidence" label={words.evidence} hint={visit.words(nouns).evidenceHint} optional />
        <TextArea form={form} name="note" label={words.note} rows={2} optional />
        <Button>{words.record}</Button>
      </Form>
    </Details>
  )
}

function Withdraw({ visit, form: sent, good }: Props & { good: Certificate }) {
  const words = visit.words(certifyWords)
  const form = formOf(sent, 'withdraw')
  return (
    <Details summary={words.withdraw} open={Object.keys(form.errors).length > 0}>
      <Card>
        <Form id="withdraw">
          <HiddenField name="_act" value="withdraw" />
          <HiddenField name="certificate" value={String(good.id)} />
          <TextArea form={form} name="reason" label={visit.words(nouns).reason} rows={2} />
          <Button kind="warning">{words.withdraw}</Button>
        </Form>
      </Card>
    </Details>
  )
}
