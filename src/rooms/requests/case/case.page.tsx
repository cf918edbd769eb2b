import { z } from 'zod'
import { identity } from '../../../platform/http/fields.ts'
import { go, missing, page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { answerAct } from '../answer/answer.act.ts'
import { governAct } from '../govern/govern-case.ts'
import { handBackAct } from '../hand-back/hand-back.act.ts'
import { INBOX } from '../inbox/inbox.page.tsx'
import { inboxWords } from '../inbox/words.ts'
import { noteAct } from '../note/note.act.ts'
import { may } from '../permissions.ts'
import { referAct, referAgainAct, withdrawAct } from '../refer/refer.act.ts'
import { seeReferralAct } from '../see-referral/see-referral.ts'
import { splitAct } from '../split/split.act.ts'
import { doStepAct } from '../walk/do-step.act.ts'
import { caseIdByFolio } from './case.queries.ts'
import { CaseView } from './case.view.tsx'
import { deskOf } from './desk.ts'
import { casePath } from './paths.ts'
import { openSheet } from './sheet.ts'
import { seesCase } from './visible.ts'
import { caseWords } from './words.ts'

export const casePage = page({
  path: '/interno/solicitudes/:id',
  permission: may.see,
  params: z.object({ id: identity() }),
  async show(read, visit, { params }, form) {
    if (!(await seesCase(read, visit, params.id))) return missing
    const sheet = await openSheet(read, visit, params.id)
    if (!sheet) return missing
    return {
      face: 'staff',
      title: `${sheet.file.folio} · ${sheet.file.summary}`,
      ownTitle: true,
      breadcrumbs: [listOf(visit)],
      body: <CaseView {...(await deskOf(read, visit, form, sheet))} />,
    }
  },
  acts: {
    step: doStepAct,
    refer: referAct,
    'refer-again': referAgainAct,
    withdraw: withdrawAct,
    answer: answerAct,
    'hand-back': handBackAct,
    seen: seeReferralAct,
    note: noteAct,
    govern: governAct,
    split: splitAct,
  },
})

/** Where this person came from: a liaison has a tray of its own. */
function listOf(visit: Visit) {
  if (visit.can(may.seeAll)) return { label: visit.words(caseWords).list, url: visit.url('/interno/solicitudes') }
  return { label: visit.words(inboxWords).navigation, url: visit.url(INBOX) }
}

/** The folio is what people say on the telephone; the address keeps the identity. */
export const folioPage = page({
  path: '/interno/folio/:folio',
  permission: may.see,
  params: z.object({ folio: z.string().trim().min(1).max(60) }),
  async show(read, visit, { params }) {
    const id = await caseIdByFolio(read, params.folio.toUpperCase())
    if (id === undefined || !(await seesCase(read, visit, id))) return missing
    return go(visit.url(casePath(id)))
  },
})
