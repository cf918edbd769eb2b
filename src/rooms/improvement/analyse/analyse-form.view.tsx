import type { Visit } from '../../../platform/http/visit.ts'
import { Button, type FormState, formOf, SelectField, TextArea, TextField } from '../../../platform/views/form.tsx'
import { Details } from '../../../platform/views/parts.tsx'
import { labelled } from '../labelled.ts'
import type { Earlier } from '../recurrence/recurrence.queries.ts'
import { BRANCHES, CAUSES } from '../vocabulary.ts'
import { CaseForm } from '../walk/case-form.view.tsx'
import { nouns } from '../words/vocabulary.ts'
import { branchField, WHYS, whyField } from './analyse.act.ts'
import type { AnalysisRow } from './analyses.queries.ts'
import { Systemic } from './systemic.view.tsx'
import { analyseWords } from './words.ts'

interface Props {
  visit: Visit
  form: FormState
  /** What was written before, to write it better. */
  latest: AnalysisRow | undefined
  /** What it is already known to repeat. */
  earlier: Earlier | undefined
}

export function AnalyseForm({ visit, form, latest, earlier }: Props) {
  const words = visit.words(analyseWords)
  const noun = visit.words(nouns)
  const own = formOf(form, 'analyse', known(latest))
  const typed = (names: readonly string[]) => names.some(name => own.values[name])
  return (
    <CaseForm act="analyse" draft="analisis-de-causa">
      <p class="govuk-hint">{words.lead}</p>
      <Details
        summary={words.whys}
        open={typed(WHYS.map(whyField)) || Boolean(own.errors.why1) || !typed(BRANCHES.map(branchField))}
      >
        {WHYS.map(n => (
          <TextField key={n} form={own} name={whyField(n)} label={words.why(n)} />
        ))}
      </Details>
      <Details summary={words.ishikawa} open={typed(BRANCHES.map(branchField))}>
        <p class="govuk-hint">{words.ishikawaHint}</p>
        {BRANCHES.map(branch => (
          <TextArea key={branch} form={own} name={branchField(branch)} label={noun.branch[branch]} rows={2} />
        ))}
      </Details>
      <TextArea form={own} name="rootCause" label={words.rootCause} hint={words.rootCauseHint} rows={3} />
      <SelectField
        form={own}
        name="cause"
        label={words.cause}
        hint={words.causeHint}
        blank={words.choose}
        options={labelled(CAUSES, noun.cause)}
      />
      <Systemic visit={visit} own={own} earlier={earlier} />
      <Button>{words.submit}</Button>
    </CaseForm>
  )
}

function known(latest: AnalysisRow | undefined): FormState['values'] {
  if (!latest) return {}
  const values: FormState['values'] = {
    rootCause: latest.rootCause,
    cause: latest.cause,
    systemicStatement: latest.systemicStatement,
  }
  for (const n of WHYS) values[whyField(n)] = latest.whys[n - 1] ?? ''
  for (const branch of BRANCHES) values[branchField(branch)] = latest.ishikawa[branch]?.join('\n') ?? ''
  return values
}
