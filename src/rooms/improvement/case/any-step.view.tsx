import { Details } from '../../../platform/views/parts.tsx'
import { ContainForm } from '../contain/contain-form.view.tsx'
import { containWords } from '../contain/words.ts'
import { DisposeForm } from '../govern/dispose-form.view.tsx'
import { GovernForms } from '../govern/govern-forms.view.tsx'
import { governWords } from '../govern/words.ts'
import { may } from '../permissions.ts'
import { AddActionForm } from '../plan/add-action-form.view.tsx'
import { CancelActionForm } from '../plan/cancel-action-form.view.tsx'
import { planWords } from '../plan/words.ts'
import { ProposeForm } from '../propose/propose-form.view.tsx'
import { proposeWords } from '../propose/words.ts'
import { isOpen } from '../vocabulary.ts'
import type { Desk } from './case.view.tsx'
import { openOf } from './present-round.ts'

/** What may be done whatever step is under way, folded away. */
export function AnyStep(desk: Desk) {
  const { visit, form, sheet, positions, targets } = desk
  const { file } = sheet
  const open = openOf(desk)
  const sent = (act: string) => form.values._act === act
  const governs = isOpen(file.state) && visit.can(may.govern)
  return (
    <>
      {governs && file.kind === 'nonconforming_output' && (
        <Details summary={visit.words(governWords).dispose} open={sent('dispose') || !file.disposition}>
          <DisposeForm visit={visit} form={form} file={file} />
        </Details>
      )}
      {isOpen(file.state) && file.state !== 'detected' && sheet.isMine && (
        <Details summary={visit.words(containWords).again} open={sent('contain')}>
          <ContainForm visit={visit} form={form} />
        </Details>
      )}
      {governs && file.state === 'planned' && (
        <Details summary={visit.words(planWords).add} open={sent('add-action')}>
          <AddActionForm visit={visit} form={form} positions={positions} />
        </Details>
      )}
      {governs && open.length > 0 && (
        <Details summary={visit.words(planWords).cancel} open={sent('cancel-action')}>
          <CancelActionForm visit={visit} form={form} open={open} />
        </Details>
      )}
      {targets.length > 0 && (
        <Details summary={visit.words(proposeWords).title} open={sent('propose')}>
          <ProposeForm visit={visit} form={form} targets={targets} />
        </Details>
      )}
      <GovernForms visit={visit} form={form} file={file} positions={positions} />
    </>
  )
}
