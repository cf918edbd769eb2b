import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'
import type { IconName } from '../icons.ts'
import { useWords } from '../words.ts'

export type TimelineEvent = {
  title: ComponentChildren
  /** As people read it: "mar 8 dic 2026, 14:30". */
  when?: string
  /** ISO instant or date behind `when`. */
  datetime?: string
  by?: ComponentChildren
  children?: ComponentChildren
  icon?: IconName
  /** `next` stands out: it is what the person waits for. */
  state?: 'done' | 'next' | 'later'
  /** Not shown to the citizen. */
  internal?: string
  id?: string
}

/** What happened, and what comes next, down a line. */
export function Timeline({ events, label, dense }: { events: TimelineEvent[]; label?: string; dense?: boolean }) {
  return (
    <ol class={`cv-timeline${dense ? ' cv-timeline--dense' : ''}`} aria-label={label}>
      {events.map((event, index) => (
        <Event key={index} event={event} />
      ))}
    </ol>
  )
}

const marks = { done: 'check', next: 'hourglass', later: 'circle' } as const satisfies Record<string, IconName>

function Event({ event }: { event: TimelineEvent }) {
  const words = useWords()
  const state = event.state ?? 'done'
  return (
    <li
      class={`cv-timeline__event cv-timeline__event--${state}${event.internal ? ' cv-timeline__event--internal' : ''}`}
      id={event.id}
    >
      <span class="cv-timeline__mark">
        <Icon name={event.icon ?? marks[state]} size={16} />
      </span>
      <div class="cv-timeline__body">
        {state === 'next' && <p class="cv-timeline__flag">{words.timelineNext}</p>}
        <p class="cv-timeline__title">{event.title}</p>
        {(event.when || event.by || event.internal) && (
          <p class="cv-timeline__meta">
            {event.internal && (
              <span class="cv-timeline__internal">
                <Icon name="lock" size={16} /> {event.internal}
              </span>
            )}
            {event.when && <time datetime={event.datetime}>{event.when}</time>}
            {event.by && <span class="cv-timeline__by">{event.by}</span>}
          </p>
        )}
        {event.children && <div class="cv-timeline__text">{event.children}</div>}
      </div>
    </li>
  )
}
