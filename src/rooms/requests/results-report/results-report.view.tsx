import type { Visit } from '../../../platform/http/visit.ts'
import { Card, DefinitionList, Notice, Table, Tag } from '../../../platform/views/parts.tsx'
import { Prose } from '../track/prose.view.tsx'
import type { ResultsReport } from './results-report.ts'
import { reportWords } from './words.ts'

export function ResultsReportView({ visit, report }: { visit: Visit; report: ResultsReport }) {
  const words = visit.words(reportWords)
  return (
    <>
      <DefinitionList items={report.facts} columns />
      {report.summary && (
        <Notice title={words.summary}>
          <Prose text={report.summary} />
        </Notice>
      )}
      {report.decision && (
        <Notice title={words.decision} kind="warning">
          <Prose text={report.decision} />
        </Notice>
      )}
      {report.description && (
        <Card title={words.asked}>
          <Prose text={report.description} />
        </Card>
      )}
      <Card title={words.answers}>
        {report.answers.length === 0 && <p class="govuk-hint">{words.noAnswers}</p>}
        {report.answers.map((answer, index) => (
          <div key={index}>
            <p class="govuk-body">
              <strong>{answer.title}</strong> <Tag>{answer.result}</Tag>
            </p>
            <Prose text={answer.text} />
            {answer.evidence && <p class="govuk-hint">{answer.evidence}</p>}
          </div>
        ))}
      </Card>
      {report.steps.length > 0 && (
        <Table
          caption={words.stepsCaption(report.procedure)}
          rows={report.steps}
          columns={[words.step, words.who, words.how, words.when].map((label, index) => ({
            key: String(index),
            label,
            heading: index === 0,
            cell: (row: string[]) => row[index],
          }))}
        />
      )}
      <p class="govuk-hint">{report.made}</p>
    </>
  )
}
