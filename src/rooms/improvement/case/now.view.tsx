import { Card, Details } from '../../../platform/views/parts.tsx'
import { AnalyseForm } from '../analyse/analyse-form.view.tsx'
import { analyseWords } from '../analyse/words.ts'
import { CarryOut } from '../carry-out/carry-out.view.tsx'
import { carryOutWords } from '../carry-out/words.ts'
import { ContainForm } from '../contain/contain-form.view.tsx'
import { containWords } from '../contain/words.ts'
import { hindrance } from '../guards.ts'
import { AddActionForm } from '../plan/add-action-form.view.tsx'
import { ApproveForm } from '../plan/approve-form.view.tsx'
import { planWords } from '../plan/words.ts'
import { VerifyForm } from '../verify/verify-form.view.tsx'
import { verifyWords } from '../verify/words.ts'
import { nouns } from '../words/vocabulary.ts'
import { AnyStep } from './any-step.view.tsx'
import type { Desk } from './case.view.tsx'
import { isDone, ofThisRound } from './present-round.ts'
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
  const day = file.closedAt ? visit.moments.longDate(file.closedAt) : ''
  return (
    <Card title={words.isClosed}>
      <p>{words.closedHow(visit.words(nouns).state[file.state], day)}</p>
      {file.stateReason && <p class="cv-prose">{file.stateReason}</p>}
    </Card>
  )
}
