import { z } from 'zod'
import { identity, optionalIdentity } from '../../../platform/http/fields.ts'
import { act, done, page, refuse } from '../../../platform/http/page.ts'
import type { NavigationEntry } from '../../../platform/http/room.ts'
import { listWords } from '../list/words.ts'
import { observationWords } from '../observations/words.ts'
import { observe } from '../observe/observe.ts'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { observedServices } from '../read/places.ts'
import { CaptureView } from './capture.view.tsx'
import { fieldsOf, LINES, readTurns } from './turns.ts'
import { captureWords } from './words.ts'

/** The service and the day of the turns saved last, to go on with the next ones. */
const query = z.object({
  servicio: identity().optional().catch(undefined),
  dia: z.string().max(10).optional().catch(undefined),
})

export const capturePage = page<unknown, z.output<typeof query>>({
  path: paths.capture,
  permission: may.observe,
  query,
  async show(read, visit, at, form) {
    const words = visit.words(captureWords)
    const known = { serviceId: String(at.query.servicio ?? ''), on: at.query.dia ?? visit.today }
    return {
      face: 'staff',
      title: words.title,
      lead: words.lead,
      breadcrumbs: visit.can(may.see)
        ? [
            { label: visit.words(listWords).title, url: visit.url(paths.home) },
            { label: visit.words(observationWords).title, url: visit.url(paths.observe) },
          ]
        : [],
      body: <CaptureView {...{ visit, form, known }} services={await observedServices(read, visit)} />,
    }
  },
  acts: {
    submit: act({
      schema: () => z.object({ serviceId: optionalIdentity(), on: z.string().optional().default(''), ...turnFields() }),
      async perform(write, visit, { serviceId, ...fields }) {
        const words = visit.words(captureWords)
        const service = (await observedServices(write, visit)).find(({ id }) => id === serviceId)
        if (!service) return refuse({ serviceId: words.missingService })
        const turns = readTurns(fields, { timeZone: visit.tenant.timeZone, now: visit.now }, words)
        if (!Array.isArray(turns)) return refuse(turns)
        const where = { serviceId: service.id, unitId: service.unitId, channel: 'counter' }
        const drafts = turns.flatMap(({ at, waiting, attention }) => [
          ...(waiting === null ? [] : [{ ...where, at, source: 'waiting' as const, value: waiting }]),
          ...(attention === null ? [] : [{ ...where, at, source: 'attention' as const, value: attention }]),
        ])
        await observe(write, drafts)
        const next = `${paths.capture}?servicio=${service.id}&dia=${encodeURIComponent(fields.on)}`
        return done(visit, next, words.done(turns.length))
      },
    }),
  },
})

function turnFields(): Record<string, z.ZodType<string>> {
  const text = z.string().max(20).optional().default('') as unknown as z.ZodType<string>
  return Object.fromEntries(
    Array.from({ length: LINES }, (_, index) => Object.values(fieldsOf(index + 1)))
      .flat()
      .map(name => [name, text]),
  )
}

export const captureNavigation: NavigationEntry = {
  label: visit => visit.words(captureWords).title,
  group: visit => visit.words(listWords).group,
  path: paths.capture,
  permission: may.observe,
  icon: 'clock',
}
