import type { Write } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { moments } from '../../../platform/words/moments.ts'
import { holdersOn } from '../../people/index.ts'
import { tellStaff } from '../tell/tell-staff.ts'
import type { CaseInHand } from '../walk/take-case.ts'
import { planWords } from './words.ts'

interface Assigned {
  description: string
  positionId: number
  dueOn: string
}

/** One letter to each responsible position, with its actions. */
export async function tellResponsible(
  write: Write,
  visit: Visit,
  hand: Pick<CaseInHand, 'id' | 'folio' | 'title'>,
  actions: readonly Assigned[],
): Promise<void> {
  for (const [positionId, own] of Map.groupBy(actions, action => action.positionId)) {
    const people = await holdersOn(write, visit.today, { positionIds: [positionId] })
    await tellStaff(write, visit.tools, people, hand, locale => {
      const words = planWords(locale).letter
      const day = (date: string) => moments(locale, visit.tenant.timeZone).longDate(date)
      const list = own.map(action => words.item(action.description, day(action.dueOn)))
      return {
        subject: words.subject(hand.folio),
        body: [words.lead(hand.folio, hand.title), [words.list, ...list].join('\n')],
      }
    })
  }
}
