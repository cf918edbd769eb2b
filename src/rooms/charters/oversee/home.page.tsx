import { z } from 'zod'
import { eventsAbout } from '../../../platform/db/events.ts'
import { identity } from '../../../platform/http/fields.ts'
import { act, go, isRefusal, missing, page } from '../../../platform/http/page.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { proposalsOf } from '../../improvement/index.ts'
import { startVersion } from '../draft/start-version.ts'
import { charterScreen } from '../frame.tsx'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { certificatesOf } from '../read/certificates.queries.ts'
import { charterById, comingOf, inForceOf, versionsOf } from '../read/charter.queries.ts'
import { servicesOf } from '../read/charter-in-force.ts'
import { mayDraft } from '../rights.ts'
import { countsOf, movedServices, signatureInTurn } from './home.queries.ts'
import { HomeView } from './home.view.tsx'
import { overseeWords } from './words.ts'

const params = z.object({ charter: identity() })
type At = { params: z.output<typeof params>; query: unknown }

export const homePage = page({
  path: charterPaths.home(':charter'),
  permission: may.see,
  params,
  async show(read, visit, { params: { charter: id } }: At, form) {
    const charter = await charterById(read, id)
    if (!charter) return missing
    const versions = await versionsOf(read, id)
    const coming = comingOf(versions)
    const words = visit.words(overseeWords)
    const body = (
      <HomeView
        visit={visit}
        form={form}
        charter={charter}
        versions={versions}
        services={await servicesOf(read, id)}
        certificates={await certificatesOf(read, id)}
        counts={await countsOf(read, id)}
        inTurn={coming?.state === 'signing' ? await signatureInTurn(read, coming.id) : undefined}
        moved={await movedServices(read, id, charter.unitId)}
        proposals={(await proposalsOf(read, id)).filter(({ state }) => state === 'proposed').length}
        story={await eventsAbout(read, 'charter', id, { most: 30 })}
        drafts={await mayDraft(read, visit, charter)}
      />
    )
    const actions = (
      <>
        {inForceOf(versions) && (
          <ButtonLink to={visit.url(charterPaths.publicCharter(charter.code))} kind="secondary" icon="eye">
            {words.public}
          </ButtonLink>
        )}
        {visit.can(may.govern) && (
          <ButtonLink to={visit.url(charterPaths.identity(id))} kind="secondary" icon="edit">
            {words.change}
          </ButtonLink>
        )}
      </>
    )
    return charterScreen(visit, charter, { face: 'home', actions, body })
  },
  acts: {
    draft: act({
      permission: may.draft,
      schema: () => z.object({}),
      async perform(write, visit, _values, { params: { charter: id } }: At) {
        const charter = await charterById(write, id)
        if (!charter) return missing
        const started = await startVersion(write, visit, charter)
        if (isRefusal(started)) return started
        return go(visit.url(charterPaths.version(id, started.versionId)))
      },
    }),
  },
})
