import type { Visit } from '../../../platform/http/visit.ts'
import { Card, DefinitionList, Details } from '../../../platform/views/parts.tsx'
import type { AnalysisRow } from '../analyse/analyses.queries.ts'
import { IshikawaView } from '../analyse/fishbone.view.tsx'
import { analyseWords } from '../analyse/words.ts'
import { nouns } from '../words/vocabulary.ts'
import type { Desk } from './case.view.tsx'
import { caseWords } from './words.ts'

export function Causes({ visit, sheet: { analyses, file } }: Desk) {
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
  const day = visit.moments.date(analysis.at)
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
