import { Card } from '../../../platform/views/parts.tsx'
import { ProposalsCard } from '../propose/propose-form.view.tsx'
import { RemediesCard } from '../remedies/remedies-card.view.tsx'
import { isOpen } from '../vocabulary.ts'
import { nouns } from '../words/vocabulary.ts'
import { Actions } from './actions.view.tsx'
import type { Desk } from './case.view.tsx'
import { Causes } from './causes.view.tsx'
import { Verifications } from './verifications.view.tsx'
import { caseWords } from './words.ts'

/** Everything known about it, in the order in which it is worked out. */
export function WhatZone(desk: Desk) {
  const { visit, form, sheet } = desk
  const { file } = sheet
  const words = visit.words(caseWords)
  const say = visit.moments
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
