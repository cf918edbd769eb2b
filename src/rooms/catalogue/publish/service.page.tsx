import { z } from 'zod'
import { identity, optionalText, text } from '../../../platform/http/fields.ts'
import { act, done, missing, page, refuse } from '../../../platform/http/page.ts'
import { Actions, ButtonLink } from '../../../platform/views/form.tsx'
import { readingOf } from '../describe/reading.ts'
import { mayDraft, maySee } from '../draft/own.ts'
import { discardDraft, stampOf } from '../draft/save-draft.ts'
import { serviceFile } from '../draft/service-file.ts'
import { trail } from '../draft/trail.ts'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { moveQuestion, questionsOf } from '../questions/questions.ts'
import { questionWords } from '../questions/words.ts'
import { serviceWords } from '../services/words.ts'
import { publicationsOf } from './publications.ts'
import { publishService, reinstateService, retireService } from './publish-service.ts'
import { ServiceHome } from './service.view.tsx'

const params = z.object({ id: identity() })
type At = { params: z.output<typeof params>; query: unknown }

const MOST = 1000

/** The working file of a service: what waits to be published, what is published, what it asks, its history. */
export const servicePage = page({
  path: paths.service(':id'),
  permission: may.see,
  params,
  async show(read, visit, at: At, form) {
    const file = await serviceFile(read, at.params.id)
    if (!file || !maySee(visit, file)) return missing
    const words = visit.words(serviceWords)
    const home = {
      ...{ visit, form, file, stamp: stampOf(file), reading: await readingOf(read, visit) },
      ...{ publications: await publicationsOf(read, file.id), questions: await questionsOf(read, file.id) },
    }
    return {
      face: 'staff',
      title: file.name,
      lead: `${words.code}: ${file.code}`,
      breadcrumbs: trail(visit),
      actions: (
        <Actions>
          {file.active && (
            <ButtonLink to={visit.url(paths.publicService(file.code))} kind="secondary">
              {words.seePublic}
            </ButtonLink>
          )}
          {mayDraft(visit, file) && <ButtonLink to={visit.url(paths.editService(file.id))}>{words.edit}</ButtonLink>}
        </Actions>
      ),
      body: <ServiceHome {...home} />,
    }
  },
  acts: {
    publish: act({
      permission: may.administer,
      schema: () => z.object({ note: optionalText(MOST), stamp: z.string() }),
      async perform(write, visit, { note, stamp }, at: At) {
        const file = await serviceFile(write, at.params.id)
        if (!file) return missing
        const words = visit.words(serviceWords)
        if (stamp !== stampOf(file)) return refuse({ '': words.late })
        if (!file.draft) return refuse({ '': words.nothingToPublish })
        const number = await publishService(write, file, note)
        return number === undefined
          ? refuse({ '': words.late })
          : done(visit, paths.service(file.id), words.published(number))
      },
    }),
    discard: act({
      permission: may.draft,
      schema: () => z.object({}),
      async perform(write, visit, _values, at: At) {
        const file = await serviceFile(write, at.params.id)
        if (!file || !mayDraft(visit, file)) return missing
        await discardDraft(write, file)
        return done(visit, paths.service(file.id), visit.words(serviceWords).discarded)
      },
    }),
    retire: act({
      permission: may.administer,
      schema: visit => {
        const words = visit.words(serviceWords)
        return z.object({ reason: text(words.missingReason, MOST) })
      },
      async perform(write, visit, { reason }, at: At) {
        const file = await serviceFile(write, at.params.id)
        if (!file) return missing
        await retireService(write, file, reason)
        return done(visit, paths.service(file.id), visit.words(serviceWords).retired)
      },
    }),
    reinstate: act({
      permission: may.administer,
      schema: () => z.object({}),
      async perform(write, visit, _values, at: At) {
        const file = await serviceFile(write, at.params.id)
        if (!file) return missing
        await reinstateService(write, file)
        return done(visit, paths.service(file.id), visit.words(serviceWords).reinstated)
      },
    }),
    up: moving(-1),
    down: moving(1),
  },
})

function moving(by: -1 | 1) {
  return act({
    permission: may.administer,
    schema: () => z.object({ question: identity() }),
    async perform(write, visit, { question }, at: At) {
      if (!(await moveQuestion(write, at.params.id, question, by))) return missing
      return done(visit, paths.service(at.params.id), visit.words(questionWords).moved)
    },
  })
}
