import type { Visit } from '../../../platform/http/visit.ts'
import { Card, DefinitionList, Details, Link, StateTag, Table, Tag } from '../../../platform/views/parts.tsx'
import { moments } from '../../../platform/words/moments.ts'
import type { AnalysisRow } from '../analyse/analyses.queries.ts'
import { IshikawaView } from '../analyse/fishbone.view.tsx'
import { analyseWords } from '../analyse/words.ts'
import { evidencePath } from '../paths.ts'
import type { ActionRow } from '../plan/actions.queries.ts'
import { ProposalsCard } from '../propose/propose-form.view.tsx'
import { RemediesCard } from '../remedies/remedies-card.view.tsx'
import { isOpen } from '../vocabulary.ts'
import { nouns } from '../words/vocabulary.ts'
import type { Desk } from './case.view.tsx'
import { caseWords } from './words.ts'

/** Everything known about it, in the order in which it is worked out. */
export function WhatZone(desk: Desk) {
  const { visit, form, sheet } = desk
  const { file } = sheet
  const words = visit.words(caseWords)
  const say = moments(visit.locale, visit.tenant.timeZone)
  return (
    <>
      <Card title={words.what}>
        <p class="cv-prose" dir="auto">
          {file.description}
        </p>
      </Card>
      {file.disposition && (
        <Card title={words.disposition}>
          <p>
            <strong>{visit.words(nouns).disposition[file.disposition]}</strong>
          </p>
          <p class="cv-prose">{file.dispositionNote}</p>
          {file.authorizedBy && file.authorizedAt && (
            <p class="govuk-hint">{words.authorizedBy(file.authorizedBy, say.date(file.authorizedAt))}</p>
          )}
        </Card>
      )}
      {sheet.containments.length > 0 && (
        <Card title={words.containments}>
          {sheet.containments.map(row => (
            <div key={row.id}>
              <p class="cv-prose">{row.text}</p>
              <p class="govuk-hint">
                {row.by}, {say.date(row.at)}
              </p>
            </div>
          ))}
        </Card>
      )}
      <RemediesCard
        visit={visit}
        form={form}
        remedies={sheet.remedies}
        isOpen={isOpen(file.state)}
        isMine={sheet.isMine}
      />
      <Causes {...desk} />
      {sheet.actions.length > 0 && <Actions {...desk} />}
      {sheet.verifications.length > 0 && <Verifications {...desk} />}
      <ProposalsCard visit={visit} proposals={sheet.proposals} />
    </>
  )
}

function Causes({ visit, sheet: { analyses, file } }: Desk) {
  const [holds, ...before] = analyses
  if (!holds) return null
  return (
    <Card title={visit.words(caseWords).cause}>
      <Analysis visit={visit} analysis={holds} effect={file.title} />
      {before.length > 0 && (
        <Details summary={visit.words(analyseWords).earlierAnalyses(before.length)}>
          {before.map(analysis => (
            <Analysis key={analysis.id} visit={visit} analysis={analysis} effect={file.title} />
          ))}
        </Details>
      )}
    </Card>
  )
}

function Analysis({ visit, analysis, effect }: { visit: Visit; analysis: AnalysisRow; effect: string }) {
  const words = visit.words(caseWords)
  const day = moments(visit.locale, visit.tenant.timeZone).date(analysis.at)
  return (
    <>
      {analysis.whys.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{words.whys}</h3>
          <ol class="govuk-list govuk-list--number">
            {analysis.whys.map((why, index) => (
              <li key={index}>{why}</li>
            ))}
          </ol>
        </>
      )}
      <IshikawaView visit={visit} ishikawa={analysis.ishikawa} effect={effect} />
      <DefinitionList
        items={[
          { label: words.rootCause, value: <span class="cv-prose">{analysis.rootCause}</span> },
          { label: words.causeKind, value: visit.words(nouns).cause[analysis.cause] },
          ...(analysis.earlierFolio
            ? [{ label: words.systemic(analysis.earlierFolio), value: analysis.systemicStatement }]
            : []),
        ]}
      />
      <p class="govuk-hint">
        {analysis.by}, {day}
      </p>
    </>
  )
}

function Actions({ visit, sheet }: Desk) {
  const words = visit.words(caseWords)
  const say = moments(visit.locale, visit.tenant.timeZone)
  return (
    <Card title={words.actions}>
      <Table
        caption={words.actions}
        captionHidden
        rows={sheet.actions}
        columns={[
          {
            key: 'action',
            label: words.action,
            cell: row => <ActionText visit={visit} row={row} id={sheet.file.id} />,
            wide: true,
          },
          { key: 'responsible', label: words.responsible, cell: row => row.position },
          { key: 'due', label: words.dueOn, cell: row => say.date(row.dueOn), nowrap: true },
          {
            key: 'standing',
            label: words.standing,
            cell: row => <ActionStanding visit={visit} row={row} today={sheet.today} />,
          },
        ]}
      />
    </Card>
  )
}

function ActionText({ visit, row, id }: { visit: Visit; row: ActionRow; id: number }) {
  return (
    <div>
      {row.cancelledAt ? <s>{row.description}</s> : row.description}
      {(row.result || row.cancelReason) && <span class="cv-second cv-prose">{row.result || row.cancelReason}</span>}
      {row.evidenceId && (
        <span class="cv-second">
          <Link to={visit.url(evidencePath(id, row.evidenceId))}>
            {visit.words(caseWords).evidence}: {row.evidenceName}
          </Link>
        </span>
      )}
    </div>
  )
}

function ActionStanding({ visit, row, today }: { visit: Visit; row: ActionRow; today: string }) {
  const words = visit.words(caseWords)
  if (row.cancelledAt) return <Tag icon="ban">{words.isCancelled}</Tag>
  if (!row.doneAt)
    return row.dueOn < today ? <StateTag state="overdue">{words.isLate}</StateTag> : <Tag>{words.isOpen}</Tag>
  const say = moments(visit.locale, visit.tenant.timeZone)
  return (
    <div>
      <Tag tone="good" icon="check">
        {words.isDone}
      </Tag>
      <span class="cv-second">
        {row.doneBy}, {say.date(row.doneAt)}
      </span>
    </div>
  )
}

function Verifications({ visit, sheet }: Desk) {
  const words = visit.words(caseWords)
  const say = moments(visit.locale, visit.tenant.timeZone)
  return (
    <Card title={words.verification}>
      {sheet.verifications.map(row => (
        <DefinitionList
          key={row.id}
          columns
          items={[
            { label: words.plannedOn, value: say.date(row.plannedOn) },
            row.verdict && row.by && row.at
              ? { label: words.verifiedBy, value: `${row.by}, ${say.date(row.at)}` }
              : { label: words.verifier, value: row.position ?? words.qualityOffice },
            ...(row.verdict
              ? [
                  { label: words.verdict, value: visit.words(nouns).verdict[row.verdict] },
                  { label: words.statement, value: <span class="cv-prose">{row.statement}</span> },
                ]
              : []),
          ]}
        />
      ))}
    </Card>
  )
}
