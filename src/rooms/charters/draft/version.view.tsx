import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { ButtonLink, ErrorSummary, formOf, textOf } from '../../../platform/views/form.tsx'
import { Card, DefinitionList, Link, Notice, Table } from '../../../platform/views/parts.tsx'
import type { Finding } from '../check/checks.ts'
import { Findings } from '../check/findings.view.tsx'
import { charterPaths } from '../paths.ts'
import type { Charter, Version } from '../read/charter.queries.ts'
import { targetText } from '../read/promise-words.ts'
import { Moves } from '../review/moves.view.tsx'
import { reviewWords } from '../review/words.ts'
import type { Signature } from '../sign/signatures.queries.ts'
import { Signatures } from '../sign/signatures.view.tsx'
import { PARTS, type Part, type PartTexts, type Section } from '../vocabulary.ts'
import { nouns } from '../words/nouns.ts'
import type { VersionContents } from './contents.ts'
import { draftWords } from './words.ts'

export interface VersionProps {
  visit: Visit
  form: FormState
  charter: Charter
  version: Version
  contents: VersionContents
  found: Finding[]
  signatures: Signature[]
  /** Whether this person may write the charter. */
  drafts: boolean
}

export function VersionView(props: VersionProps) {
  const { visit, form, charter, version, found } = props
  const editing = props.drafts && version.state === 'draft'
  return (
    <>
      <ErrorSummary form={formOf(form, textOf(form, '_act'))} />
      {version.number > 1 && (
        <p class="govuk-body">
          <Link to={visit.url(charterPaths.differences(charter.id, version.id))}>
            {visit.words(reviewWords).differences}
          </Link>
        </p>
      )}
      {(version.state === 'draft' || found.length > 0) && (
        <Findings visit={visit} charterId={charter.id} versionId={version.id} found={found} />
      )}
      <Signatures visit={visit} version={version} signatures={props.signatures} />
      <Moves {...props} />
      <Summary {...props} editing={editing} />
      <PartCard {...props} part="general" editing={editing} />
      <Commitments {...props} editing={editing} />
      <PartCard {...props} part="remedies" editing={editing} />
      <PartCard {...props} part="complementary" editing={editing} />
    </>
  )
}

type Shown = VersionProps & { editing: boolean }

function Summary({ visit, charter, version, editing }: Shown) {
  const words = visit.words(draftWords)
  const url = visit.url(charterPaths.summary(charter.id, version.id))
  return (
    <Card title={words.summary} actions={editing && <Edit url={url} label={words.edit} of={words.summary} />}>
      <p class="govuk-body">{version.summary || words.empty}</p>
      {version.changeNote && (
        <p class="govuk-body">
          <strong>{words.changeNote}:</strong> {version.changeNote}
        </p>
      )}
    </Card>
  )
}

const Edit = ({ url, label, of }: { url: string; label: string; of: string }) => (
  <ButtonLink to={url} kind="secondary" icon="pencil" small hidden={of}>
    {label}
  </ButtonLink>
)

function PartCard({ visit, charter, version, part, editing }: Shown & { part: Part }) {
  const words = visit.words(draftWords)
  const noun = visit.words(nouns)
  const texts: PartTexts = version[part]
  const sections: readonly Section[] = PARTS[part]
  const url = visit.url(charterPaths.part(charter.id, version.id, part))
  return (
    <Card
      title={noun.parts[part]}
      actions={editing && <Edit url={url} label={words.edit} of={noun.parts[part]} />}
      id={part}
    >
      <DefinitionList
        items={sections.map(section => ({
          label: noun.sections[section],
          value: <span class="cv-line">{texts[section] || words.empty}</span>,
        }))}
      />
    </Card>
  )
}

function Commitments(props: Shown) {
  const { visit, charter, version, contents, editing } = props
  const words = visit.words(draftWords)
  const unitOf = new Map(contents.indicators.map(indicator => [indicator.id, indicator]))
  const says = (id: number | null) => (id === null ? undefined : unitOf.get(id))
  const add = visit.url(charterPaths.newCommitment(charter.id, version.id))
  return (
    <Card
      title={visit.words(nouns).parts.commitments}
      id="commitments"
      actions={
        editing && (
          <ButtonLink to={add} icon="plus" small>
            {words.addCommitment}
          </ButtonLink>
        )
      }
    >
      <Notice>
        <p>{words.judging}</p>
      </Notice>
      <Table
        caption={words.commitments}
        rows={contents.commitments}
        rowUrl={row => (editing ? visit.url(charterPaths.commitment(charter.id, version.id, row.id)) : undefined)}
        empty={<p class="govuk-body">{words.none}</p>}
        columns={[
          { key: 'code', label: words.code, cell: row => row.code },
          { key: 'statement', label: words.statement, wide: true, cell: row => row.statement },
          { key: 'attribute', label: words.expectation, cell: row => row.attribute || words.empty },
          { key: 'indicator', label: words.indicator, cell: row => says(row.indicatorId)?.name ?? words.empty },
          {
            key: 'target',
            label: words.target,
            cell: row => {
              const indicator = says(row.indicatorId)
              return row.target && indicator
                ? targetText(visit.locale, row.target, indicator.unitOfMeasure)
                : words.empty
            },
          },
          { key: 'remedy', label: words.remedy, cell: row => row.remedy || words.empty },
        ]}
      />
      <Followed {...props} />
    </Card>
  )
}

function Followed({ visit, charter, version, contents, editing }: Shown) {
  const words = visit.words(draftWords)
  const url = visit.url(charterPaths.indicators(charter.id, version.id))
  return (
    <>
      <h3 class="govuk-heading-s">{words.follow}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {contents.indicators.map(indicator => (
          <li key={indicator.id}>
            {indicator.name} {indicator.base && <span class="govuk-hint">({words.base})</span>}
          </li>
        ))}
      </ul>
      {editing && <Edit url={url} label={words.changeIndicators} of="" />}
    </>
  )
}
