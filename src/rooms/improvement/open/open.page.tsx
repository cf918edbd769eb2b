import { z } from 'zod'
import { identity, optionalIdentity, optionalText, text } from '../../../platform/http/fields.ts'
import { act, done, isRefusal, page } from '../../../platform/http/page.ts'
import { unitsAnsweredBy } from '../../requests/index.ts'
import { browseWords } from '../browse/words.ts'
import { positionsInUse, servicesInUse, unitsInUse } from '../choices.queries.ts'
import { day } from '../fields.ts'
import { IMPROVEMENT, newNonconformityPath, nonconformityPath } from '../paths.ts'
import { may } from '../permissions.ts'
import { KINDS, ORIGINS, SEVERITIES } from '../vocabulary.ts'
import { OpenView } from './open.view.tsx'
import { openByHand } from './open-by-hand.ts'
import { openWords } from './words.ts'

/** What another page already knows when it sends somebody here. */
const query = z.object({
  origen: z.enum(ORIGINS).optional().catch(undefined),
  solicitud: z.string().max(60).optional().catch(undefined),
  dependencia: z.coerce.number().int().positive().optional().catch(undefined),
})

export const openPage = page<unknown, z.output<typeof query>>({
  path: newNonconformityPath,
  permission: may.open,
  query,
  async show(read, visit, { query }, form) {
    const words = visit.words(openWords)
    const own = visit.can(may.seeAll) ? undefined : await unitsAnsweredBy(read, visit.person)
    const known = {
      kind: 'nonconformity',
      origin: query.origen ?? (query.solicitud ? 'complaint' : ''),
      about: query.solicitud ?? '',
      unitId: String(query.dependencia ?? ''),
      dueOn: visit.now.toZonedDateTimeISO(visit.tenant.timeZone).toPlainDate().add({ days: 60 }).toString(),
    }
    return {
      face: 'staff',
      title: words.title,
      lead: words.lead,
      breadcrumbs: [{ label: visit.words(browseWords).title, url: visit.url(IMPROVEMENT) }],
      body: (
        <OpenView
          visit={visit}
          form={Object.keys(form.values).length > 0 ? form : { values: known, errors: {} }}
          units={await unitsInUse(read, own)}
          services={await servicesInUse(read)}
          positions={await positionsInUse(read)}
        />
      ),
    }
  },
  acts: {
    submit: act({
      schema: visit => {
        const words = visit.words(openWords)
        return z.object({
          kind: z.enum(KINDS).default('nonconformity'),
          origin: z.enum(ORIGINS, { error: words.missingOrigin }),
          about: optionalText(60),
          title: text(words.missingName, 200),
          description: text(words.missingDescription, 4000),
          severity: z.enum(SEVERITIES, { error: words.missingSeverity }),
          unitId: identity().or(z.literal('').transform(() => 0)),
          serviceId: optionalIdentity(),
          ownerPositionId: optionalIdentity(),
          dueOn: day(words.missingDue).refine(date => date >= visit.today, words.pastDue),
        })
      },
      async perform(write, visit, values) {
        const words = visit.words(openWords)
        const opened = await openByHand(write, visit, values)
        if (isRefusal(opened)) return opened
        const text = opened.earlier ? words.openedAgain(opened.folio, opened.earlier) : words.opened(opened.folio)
        return done(visit, nonconformityPath(opened.id), text)
      },
    }),
  },
})
