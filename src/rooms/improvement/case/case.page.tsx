import { z } from 'zod'
import { identity } from '../../../platform/http/fields.ts'
import { missing, page } from '../../../platform/http/page.ts'
import { analyseAct } from '../analyse/analyse.act.ts'
import { doActionAct } from '../carry-out/do-action.act.ts'
import { finishAct } from '../carry-out/finish.act.ts'
import { positionsInUse } from '../choices.queries.ts'
import { containAct } from '../contain/contain.act.ts'
import { assignAct } from '../govern/assign.act.ts'
import { disposeAct } from '../govern/dispose.act.ts'
import { annulAct, dismissAct } from '../govern/end.act.ts'
import { reopenAct } from '../govern/reopen.act.ts'
import { IMPROVEMENT } from '../paths.ts'
import { may } from '../permissions.ts'
import { addActionAct } from '../plan/add-action.act.ts'
import { approveAct } from '../plan/approve.act.ts'
import { cancelActionAct } from '../plan/cancel-action.act.ts'
import { proposeAct } from '../propose/propose.act.ts'
import { proposalTargets } from '../propose/targets.queries.ts'
import { earlierById } from '../recurrence/recurrence.queries.ts'
import { giveRemedyAct } from '../remedies/give.act.ts'
import { listAffectedAct } from '../remedies/list-affected.act.ts'
import { withdrawRemedyAct } from '../remedies/withdraw.act.ts'
import { verifyAct } from '../verify/verify.act.ts'
import { isOpen } from '../vocabulary.ts'
import type { AtCase } from '../walk/on-case.ts'
import { CaseView } from './case.view.tsx'
import { openSheet } from './sheet.ts'
import { caseWords } from './words.ts'

export const casePage = page({
  path: `${IMPROVEMENT}/:id`,
  permission: may.see,
  params: z.object({ id: identity() }),
  async show(read, visit, { params }: AtCase, form) {
    const sheet = await openSheet(read, visit, params.id)
    if (!sheet) return missing
    const { file } = sheet
    const works = isOpen(file.state) && sheet.isMine
    return {
      face: 'staff',
      title: `${file.folio} · ${file.title}`,
      ownTitle: true,
      breadcrumbs: [{ label: visit.words(caseWords).list, url: visit.url(IMPROVEMENT) }],
      body: (
        <CaseView
          visit={visit}
          form={form}
          sheet={sheet}
          positions={works ? await positionsInUse(read) : []}
          targets={works ? await proposalTargets(read, file.unitId) : []}
          earlier={file.recurrenceId === null ? undefined : await earlierById(read, file.recurrenceId)}
        />
      ),
    }
  },
  acts: {
    contain: containAct,
    'list-affected': listAffectedAct,
    'give-remedy': giveRemedyAct,
    'withdraw-remedy': withdrawRemedyAct,
    analyse: analyseAct,
    'add-action': addActionAct,
    approve: approveAct,
    'cancel-action': cancelActionAct,
    'do-action': doActionAct,
    finish: finishAct,
    verify: verifyAct,
    dispose: disposeAct,
    propose: proposeAct,
    assign: assignAct,
    dismiss: dismissAct,
    annul: annulAct,
    reopen: reopenAct,
  },
})
