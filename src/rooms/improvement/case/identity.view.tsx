import { ButtonLink } from '../../../platform/views/form.tsx'
import { IdentityBar, Link, StateTag, Tag } from '../../../platform/views/parts.tsx'
import { lightOf, pastDates } from '../light.ts'
import { nonconformityPath, reportPath } from '../paths.ts'
import { isOpen } from '../vocabulary.ts'
import { nouns } from '../words/vocabulary.ts'
import type { Desk } from './case.view.tsx'
import { factsOf } from './facts.ts'
import { caseWords } from './words.ts'

export function Identity({ visit, sheet: { file, today } }: Desk) {
  const words = visit.words(caseWords)
  const noun = visit.words(nouns)
  const light = lightOf(file, today)
  const past = pastDates(file, today)
  const facts = factsOf(visit, file).map(({ label, value, path }) => ({
    label,
    value: path ? <Link to={visit.url(path)}>{value}</Link> : value,
  }))
  return (
    <IdentityBar
      title={<span dir="auto">{file.title}</span>}
      folio={file.folio}
      tags={
        <>
          <Tag tone="brand">{noun.kind[file.kind]}</Tag>
          <Tag>{noun.severity[file.severity]}</Tag>
          <Tag tone={file.state === 'effective' ? 'good' : 'neutral'}>{noun.state[file.state]}</Tag>
          {isOpen(file.state) && light !== 'none' && (
            <StateTag state={light}>
              {light === 'overdue' ? words[past.plan ? 'planLate' : 'stepLate'] : undefined}
            </StateTag>
          )}
          {file.systemic && file.recurrenceFolio && file.recurrenceId && (
            <Tag tone="caution" icon="refresh">
              <Link to={visit.url(nonconformityPath(file.recurrenceId))} kind="quiet">
                {words.recurrence(file.recurrenceFolio)}
              </Link>
            </Tag>
          )}
          {file.reopenedTimes > 0 && <Tag icon="arrow-back-up">{words.reopened(file.reopenedTimes)}</Tag>}
        </>
      }
      facts={facts}
      actions={
        <ButtonLink to={visit.url(reportPath(file.id))} kind="secondary" icon="printer" small>
          {words.report}
        </ButtonLink>
      }
    />
  )
}
