import type { ComponentChildren } from 'preact'
import { toInstant } from '../../../platform/db/time.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { DefinitionList, Details } from '../../../platform/views/parts.tsx'
import { dayAt } from '../../../platform/words/moments.ts'
import type { ProcedureDocument } from './procedures.queries.ts'
import { StepList } from './steps.view.tsx'
import { procedureWords } from './words.ts'

export interface DocumentProps {
  visit: Visit
  document: ProcedureDocument
  /** Names of positions by code. */
  positions: Map<string, string>
  /** Who holds each position today; absent for the public. */
  holders?: Map<number, { name: string; substitute: boolean }[]>
}

/** The document as it is read: what it is for, what it governs, its steps, and the rest under folds. */
export function DocumentView(props: DocumentProps) {
  const { visit, document } = props
  const words = visit.words(procedureWords)
  return (
    <>
      <Facts {...props} />
      <h2 class="govuk-heading-m">{words.governs}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {document.rules.map((rule, index) => (
          <li key={index}>{ruleText(visit, rule)}</li>
        ))}
      </ul>
      {document.isDefault && <p class="govuk-body">{words.governsDefault}</p>}
      <h2 class="govuk-heading-m">{words.stepsTitle}</h2>
      <StepList {...props} />
      <Rest {...props} />
    </>
  )
}

function Facts({ visit, document }: DocumentProps) {
  const words = visit.words(procedureWords)
  const { card, version, inForceFrom } = document
  const since = inForceFrom && visit.moments.date(dayAt(visit.tenant.timeZone, toInstant(inForceFrom)))
  const facts: [string, string][] = [
    [words.process, card.process],
    [words.subprocess, card.subprocess],
    [words.objective, card.objective],
    [words.scope, card.scope],
    [words.application, card.application ? words.applications[card.application] : ''],
    [words.madeOn, /^\d{4}-\d{2}$/.test(card.madeOn) ? visit.moments.month(card.madeOn) : card.madeOn],
    [words.version(version), since ? words.since(since) : ''],
  ]
  return (
    <DefinitionList items={facts.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }))} />
  )
}

function ruleText(visit: Visit, { kind, channel, service }: ProcedureDocument['rules'][number]): string {
  const words = visit.words(procedureWords)
  return [
    kind ? (words.kind[kind] ?? kind) : words.anything,
    channel && (words.channel[channel] ?? channel),
    service && words.ofService(service),
  ]
    .filter(Boolean)
    .join(' ')
}

function Rest({ visit, document, positions }: DocumentProps) {
  const words = visit.words(procedureWords)
  const { card } = document
  const nameOf = (code: string) => positions.get(code) ?? code
  const parts: [string, string[]][] = [
    [words.definitions, card.definitions.map(d => `${d.term}: ${d.meaning}`)],
    [words.references, card.references],
    [words.policies, card.policies],
    [words.products, card.products],
    [words.clients, card.clients],
    [words.responsibilities, card.responsibilities.map(r => `${nameOf(r.position)}: ${r.text}`)],
    [words.indicators, card.indicators.map(i => `${i.name} (${words.every[i.every]})`)],
    [words.outputs, card.outputs.map(o => `${o.name} (${words.every[o.every]}): ${nameOf(o.by)}`)],
    [words.approvals, card.approvals.map(a => `${words.approval[a.act]}: ${nameOf(a.position)}`)],
  ]
  return (
    <>
      {parts
        .filter(([, lines]) => lines.length > 0)
        .map(([title, lines]) => (
          <Part key={title} title={title} lines={lines} />
        ))}
      {card.sourceNotes.length > 0 && (
        <Part title={words.sourceNotes} lines={card.sourceNotes}>
          <p>{words.sourceNotesLead}</p>
        </Part>
      )}
    </>
  )
}

function Part({ title, lines, children }: { title: string; lines: string[]; children?: ComponentChildren }) {
  return (
    <Details summary={title}>
      {children}
      <ul class="govuk-list govuk-list--bullet">
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Details>
  )
}
