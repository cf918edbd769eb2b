/** The sheet with what its forms offer, read only for who will see them. */
import type { Read } from '../../../platform/db/handles.ts'
import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { governance, governing } from '../../procedures/index.ts'
import { attendingUnits } from '../refer/units.queries.ts'
import { isOpen } from '../vocabulary.ts'
import type { Desk } from './now.view.tsx'
import type { Sheet } from './sheet.ts'

export async function deskOf(read: Read, visit: Visit, form: FormState, sheet: Sheet): Promise<Desk> {
  const { file, turn, procedure } = sheet
  const refers = turn !== undefined && (sheet.mayRefer || (turn.mine && turn.step.act === 'refer'))
  const lost = isOpen(file.state) && !procedure && !file.main
  return {
    visit,
    form,
    sheet,
    units: refers ? await attendingUnits(read) : [],
    governs: lost ? governing(await governance(read), file) : undefined,
  }
}
