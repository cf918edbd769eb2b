import type { Visit } from '../../../platform/http/visit.ts'
import type { FormState, SelectGroup } from '../../../platform/views/form.tsx'
import { Details } from '../../../platform/views/parts.tsx'
import type { CaseFile } from '../case/file.queries.ts'
import { may } from '../permissions.ts'
import { isOpen } from '../vocabulary.ts'
import { AssignForm } from './assign-form.view.tsx'
import { EndForm } from './end-form.view.tsx'
import { ReopenForm } from './reopen-form.view.tsx'
import { governWords } from './words.ts'

export interface Props {
  visit: Visit
  form: FormState
  file: CaseFile
}

/** What whoever governs cases may do at any step, folded away. */
export function GovernForms({ visit, form, file, positions }: Props & { positions: SelectGroup[] }) {
  const words = visit.words(governWords)
  if (!visit.can(may.govern)) return null
  const sent = (act: string) => form.values._act === act
  if (!isOpen(file.state))
    return (
      <Details summary={words.reopen} open={sent('reopen')}>
        <ReopenForm visit={visit} form={form} file={file} />
      </Details>
    )
  return (
    <>
      <Details summary={words.assign} open={sent('assign')}>
        <AssignForm visit={visit} form={form} file={file} positions={positions} />
      </Details>
      <Details summary={words.dismiss} open={sent('dismiss')}>
        <EndForm visit={visit} form={form} act="dismiss" help={words.dismissHelp} submit={words.dismiss} />
      </Details>
      <Details summary={words.annul} open={sent('annul')}>
        <EndForm visit={visit} form={form} act="annul" help={words.annulHelp} submit={words.annul} />
      </Details>
    </>
  )
}
