import { Card, Timeline } from '../../../platform/views/parts.tsx'
import type { Happened } from './home.queries.ts'
import type { Props } from './home.view.tsx'
import { overseeWords } from './words.ts'

/** What the event says besides its name: a reason, or what it was about. */
function told({ reason, what }: Happened['data']) {
  const text = typeof reason === 'string' && reason ? reason : what
  return typeof text === 'string' && text ? <p>{text}</p> : undefined
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
          title: words.events[name],
          when: visit.moments.moment(at),
          datetime: at.toISOString(),
          by: [by, position].filter(Boolean).join(', ') || undefined,
          children: told(data),
        }))}
      />
    </Card>
  )
}
