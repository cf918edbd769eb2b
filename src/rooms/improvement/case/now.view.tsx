import { Card, Details } from '../../../platform/views/parts.tsx'
import { moments } from '../../../platform/words/moments.ts'
import { AnalyseForm } from '../analyse/analyse-form.view.tsx'
import { analyseWords } from '../analyse/words.ts'
import { CarryOut } from '../carry-out/carry-out.view.tsx'
import { carryOutWords } from '../carry-out/words.ts'
import { ContainForm } from '../contain/contain-form.view.tsx'
import { containWords } from '../contain/words.ts'
import { DisposeForm, GovernForms } from '../govern/govern-forms.view.tsx'
import { governWords } from '../govern/words.ts'
import { hindrance } from '../guards.ts'
import { may } from '../permissions.ts'
import { AddActionForm, ApproveForm, CancelActionForm } from '../plan/plan-forms.view.tsx'
import { planWords } from '../plan/words.ts'
import { ProposeForm } from '../propose/propose-form.view.tsx'
import { proposeWords } from '../propose/words.ts'
import { VerifyForm } from '../verify/verify-form.view.tsx'
import { verifyWords } from '../verify/words.ts'
import { isOpen } from '../vocabulary.ts'
import { nouns } from '../words/vocabulary.ts'
import type { Desk } from './case.view.tsx'
import { caseWords } from './words.ts'

/** The present step with its form, then what may be done at any step. */
export function NowZone(desk: Desk) {
  return (
    <>
      <PresentStep {...desk} />
      <AnyStep {...desk} />
    </>
  )
}

function PresentStep(desk: Desk) {
  const { visit, sheet } = desk
  const { file } = sheet
  const words = visit.words(caseWords)
  const works = sheet.isMine
  const waits = <p>{words.nothingNow}</p>
  switch (file.state) {
    case 'detected':
      return (
        <Card title={visit.words(containWords).title}>
          {works ? <ContainForm visit={visit} form={desk.form} /> : waits}
        </Card>
      )
    case 'contained':
      return <Card title={visit.words(analyseWords).title}>{works ? <Analyse {...desk} /> : waits}</Card>
    case 'analysed':
      return <Card title={visit.words(planWords).title}>{works ? <Plan {...desk} /> : waits}</Card>
    case 'planned':
      return (
        <Card title={visit.words(carryOutWords)[isDone(desk) ? 'finish' : 'title']}>
          <CarryOut {...desk} file={file} isMine={sheet.isMine} actions={ofThisRound(desk)} />
        </Card>
      )
    case 'implemented':
      return (
        <Card title={visit.words(verifyWords).title}>
          <VerifyForm
            visit={visit}
            form={desk.form}
            planned={sheet.verifications.find(({ verdict }) => verdict === null)}
            why={hindrance('close', sheet.standing)}
          />
        </Card>
      )
    default:
      return <Closed {...desk} />
  }
}

const ofThisRound = ({ sheet: { actions, file } }: Desk) => actions.filter(({ round }) => round === file.reopenedTimes)
const openOf = (desk: Desk) => ofThisRound(desk).filter(action => !action.doneAt && !action.cancelledAt)
const isDone = (desk: Desk) => openOf(desk).length === 0

const Analyse = ({ visit, form, sheet, earlier }: Desk) => (
  <AnalyseForm visit={visit} form={form} latest={sheet.analyses[0]} earlier={earlier} />
)

function Plan(desk: Desk) {
  const { visit, form, sheet, positions } = desk
  const words = visit.words(planWords)
  const why = hindrance('approve', sheet.standing)
  return (
    <>
      {why !== 'action' && <ApproveForm visit={visit} why={why} />}
      <Details summary={words.add} open={why === 'action' || form.values._act === 'add-action'}>
        <AddActionForm visit={visit} form={form} positions={positions} />
      </Details>
      <Details summary={visit.words(analyseWords).again} open={form.values._act === 'analyse'}>
        <Analyse {...desk} />
      </Details>
    </>
  )
}

function Closed({ visit, sheet: { file } }: Desk) {
  const words = visit.words(caseWords)
  const day = file.closedAt ? moments(visit.locale, visit.tenant.timeZone).longDate(file.closedAt) : ''
  return (
    <Card title={words.isClosed}>
      <p>{words.closedHow(visit.words(nouns).state[file.state], day)}</p>
      {file.stateReason && <p class="cv-prose">{file.stateReason}</p>}
    </Card>
  )
}

/** What may be done whatever step is under way, folded away. */
function AnyStep(desk: Desk) {
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
