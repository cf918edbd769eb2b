import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'
import type { IconName } from '../icons.ts'
import { Link } from '../link.tsx'
import { fill, type ShellWords, useWords } from '../words.ts'

export type StepState = 'done' | 'current' | 'waiting' | 'skipped' | 'returned'

export type StepItem = {
  label: ComponentChildren
  state: StepState
  /** Position that answers for the step. */
  responsible?: string
  by?: string
  when?: string
  datetime?: string
  note?: ComponentChildren
  url?: string
}

const looks: Record<StepState, { icon: IconName; word: keyof ShellWords }> = {
  done: { icon: 'check', word: 'stepDone' },
  current: { icon: 'circle-dot', word: 'stepCurrent' },
  waiting: { icon: 'circle', word: 'stepWaiting' },
  skipped: { icon: 'minus', word: 'stepSkipped' },
  returned: { icon: 'arrow-back-up', word: 'stepReturned' },
}

/** A procedure as a line of steps: where the case stands, who did what and when. Lies along the page, stands on a phone. */
export function StepLine({ steps, label, upright }: { steps: StepItem[]; label: string; upright?: boolean }) {
  return (
    <ol class={`cv-steps${upright ? ' cv-steps--upright' : ''}`} aria-label={label}>
      {steps.map((step, index) => (
        <Step key={index} step={step} number={index + 1} />
      ))}
    </ol>
  )
}

function Step({ step, number }: { step: StepItem; number: number }) {
  const words = useWords()
  const { icon, word } = looks[step.state]
  return (
    <li class={`cv-step cv-step--${step.state}`} aria-current={step.state === 'current' ? 'step' : undefined}>
      <span class="cv-step__mark" aria-hidden="true">
        {step.state === 'waiting' || step.state === 'current' ? number : <Icon name={icon} size={16} />}
      </span>
      <div class="cv-step__body">
        <p class="cv-step__label">
          {step.url ? (
            <Link to={step.url} kind="quiet">
              {step.label}
            </Link>
          ) : (
            step.label
          )}
        </p>
        <p class="cv-step__meta">
          <span class={step.state === 'waiting' || step.state === 'done' ? 'govuk-visually-hidden' : 'cv-step__state'}>
            {words[word]}
          </span>
          {step.responsible && <span>{step.responsible}</span>}
          {step.by && <span>{step.by}</span>}
          {step.when && <time datetime={step.datetime}>{step.when}</time>}
        </p>
        {step.note && <div class="cv-step__note">{step.note}</div>}
      </div>
    </li>
  )
}

/** Where one is in a form of several pages, in words and as a line. */
export function Progress({ step, total, label }: { step: number; total: number; label?: string }) {
  const words = useWords()
  const text = fill(words.progress, { step, total })
  return (
    <p class="cv-progress">
      <span class="cv-progress__words">
        {text}
        {label && <> · {label}</>}
      </span>
      <span class="cv-progress__line" aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <span key={index} class={index < step ? 'cv-progress__part cv-progress__part--on' : 'cv-progress__part'} />
        ))}
      </span>
    </p>
  )
}

/** How much of something is done, 0 to 100. */
export function Meter({ percent, label }: { percent: number; label: string }) {
  return (
    <span class="cv-meter">
      <progress max={100} value={percent} aria-label={label} />
      <span class="cv-meter__number">{percent} %</span>
    </span>
  )
}
