import { z } from 'zod'
import { optionalIdentity } from '../../../platform/http/fields.ts'
import { act } from '../../../platform/http/page.ts'
import { day } from '../fields.ts'
import { may } from '../permissions.ts'
import { type AtCase, onOwnCase } from '../walk/on-case.ts'
import { finish } from './finish.ts'
import { carryOutWords } from './words.ts'

export const finishAct = act({
  permission: may.work,
  schema: visit =>
    z.object({ plannedOn: day(visit.words(carryOutWords).missingPlanned), positionId: optionalIdentity() }),
  perform: (write, visit, values, at: AtCase) =>
    onOwnCase(write, visit, at, hand => finish(write, visit, hand, values)),
})
