import type { EventRow } from '../../../platform/db/events.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Card, Timeline } from '../../../platform/views/parts.tsx'
import { periodMonths } from '../../indicators/index.ts'
import type { Props } from './home.view.tsx'
import { overseeWords } from './words.ts'

/** What the event says besides its name: a reason, or what it was about, and in which period. */
function told(visit: Visit, { reason, what, startsOn, endsOn }: EventRow['data']) {
  const text = typeof reason === 'string' && reason ? reason : what
  if (typeof text !== 'string' || !text) return undefined
  const inPeriod =
    typeof startsOn === 'string' && typeof endsOn === 'string'
      ? ` (${periodMonths(visit.locale, { startsOn, endsOn })})`
      : ''
  return <p>{text + inPeriod}</p>
}

export function Story({ visit, story }: Props) {
  const words = visit.words(overseeWords)
  const known = story.filter(({ name }) => words.events[name])
  if (known.length === 0) return null
  return (
    <Card title={words.story}>
      <Timeline
        dense
        label={words.story}
        events={known.map(({ at, name, by, position, data }) => ({
          icon: name === 'charter.judged' || name === 'charter.claimed' ? ('alert-circle' as const) : undefined,
          title: words.events[name],
          when: visit.moments.moment(at),
          datetime: at.toISOString(),
          by: [by, position].filter(Boolean).join(', ') || undefined,
          children: told(visit, data),
        }))}
      />
    </Card>
  )
}
