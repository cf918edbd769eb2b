import type { Visit } from '../../../platform/http/visit.ts'
import type { TimelineEvent } from '../../../platform/views/parts.tsx'
import type { Sheet } from './sheet.ts'
import { storyLines } from './story-lines.ts'

/** The history of a nonconformity down a line of time. */
export function storyOf(visit: Visit, sheet: Sheet): TimelineEvent[] {
  const say = visit.moments
  return storyLines(visit, sheet).map(({ at, who, text, title, icon }) => ({
    title,
    icon,
    when: say.moment(at),
    datetime: say.machine(at),
    by: who || undefined,
    children: text ? <p class="cv-prose">{text}</p> : undefined,
  }))
}
