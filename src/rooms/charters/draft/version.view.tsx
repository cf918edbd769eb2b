import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { ErrorSummary, formOf, textOf } from '../../../platform/views/form.tsx'
import { Link } from '../../../platform/views/parts.tsx'
import type { Finding } from '../check/checks.ts'
import { numbersApart } from '../check/doubts.ts'
import { Findings } from '../check/findings.view.tsx'
import { charterPaths } from '../paths.ts'
import type { Charter, Version } from '../read/charter.queries.ts'
import { Moves } from '../review/moves.view.tsx'
import { reviewWords } from '../review/words.ts'
import type { Signature } from '../sign/signatures.queries.ts'
import { Signatures } from '../sign/signatures.view.tsx'
import { Commitments } from './commitments.view.tsx'
import type { VersionContents } from './contents.ts'
import { PartCard } from './part-card.view.tsx'
import { Summary } from './summary-card.view.tsx'

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
  const doubted =
    version.state === 'review' && numbersApart(props.contents.commitments, props.contents.indicators).length > 0
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
      {(version.state === 'draft' || found.length > 0 || doubted) && (
        <Findings {...props.contents} visit={visit} charterId={charter.id} versionId={version.id} found={found} />
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

export type Shown = VersionProps & { editing: boolean }
