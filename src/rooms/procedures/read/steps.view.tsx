import type { TermUnit } from '../../../platform/calendar/index.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { DefinitionList, Timeline } from '../../../platform/views/parts.tsx'
import { termText } from '../../../platform/words/terms.ts'
import type { Exit, Step } from '../vocabulary.ts'
import type { DocumentProps } from './document.view.tsx'
import { procedureWords } from './words.ts'

/** Each step with who does it, what is done, the record it leaves and where the case goes after it. */
export function StepList({ visit, document, holders }: DocumentProps) {
  const words = visit.words(procedureWords)
  return (
    <Timeline
      label={words.stepsTitle}
      events={document.steps.map(step => ({
        title: `${step.number}. ${step.title}`,
        by: step.position?.name ?? words.referredUnit,
        state: 'later' as const,
        children: (
          <>
            <p>{step.what}</p>
            <DefinitionList columns items={factsOf(visit, step, holders)} />
            <ul class="govuk-list govuk-list--bullet">
              {step.exits.map(exit => (
                <li key={exit.outcome}>{exitText(visit, step, exit, document.steps)}</li>
              ))}
            </ul>
          </>
        ),
      }))}
    />
  )
}

function factsOf(visit: Visit, step: Step, holders: DocumentProps['holders']) {
  const words = visit.words(procedureWords)
  const held = step.position && holders?.get(step.position.id)
  const names = held?.map(({ name, substitute }) => (substitute ? `${name} (${words.substitute})` : name)).join(', ')
  return [
    ...(holders && step.position ? [{ label: words.today, value: names || words.vacant }] : []),
    ...(step.record ? [{ label: words.record, value: step.record }] : []),
    ...(step.term
      ? [{ label: words.term, value: termText(visit.locale, step.term.amount, step.term.unit as TermUnit) }]
      : []),
  ]
}

function exitText(visit: Visit, step: Step, exit: Exit, steps: readonly Step[]): string {
  const words = visit.words(procedureWords)
  const target = steps.find(other => other.id === exit.toStepId)
  const name = target ? `${target.number}. ${target.title}` : ''
  const text = target
    ? target.number < step.number
      ? words.exitBack(exit.label, name)
      : words.exitTo(exit.label, name)
    : words.exitEnd(exit.label)
  const more = [exit.endsAs && words.endings[exit.endsAs], exit.tellsCitizen && words.tells].filter(Boolean)
  return more.length > 0 ? `${text} (${more.join('; ')})` : text
}
