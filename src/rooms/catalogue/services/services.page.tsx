import { z } from 'zod'
import { TERM_UNITS } from '../../../platform/calendar/index.ts'
import {
  atLeastOne,
  identity,
  optionalIdentity,
  optionalText,
  text,
  ticked,
  wholeNumber,
} from '../../../platform/http/fields.ts'
import { act, go, missing, page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { moveQuestion, questionsOf } from '../questions/questions.ts'
import { questionWords } from '../questions/words.ts'
import { answeringUnits, needs, serviceById, serviceRows } from './services.queries.ts'
import { addService, changeService, setServiceActive } from './services.ts'
import { KINDS, LOCATIONS, ServiceForm, ServiceList, ServicePage } from './services.view.tsx'
import { serviceWords } from './words.ts'

const params = z.object({ id: identity() })
type At = { params: z.output<typeof params>; query: unknown }
const query = z.object({ q: z.string().trim().max(100).catch('') })

export const servicesPage = page({
  path: paths.services,
  permission: may.administer,
  query,
  async show(read, visit, { query: asked }: { params: unknown; query: z.output<typeof query> }) {
    const words = visit.words(serviceWords)
    return {
      face: 'staff',
      title: words.title,
      lead: words.lead,
      actions: (
        <ButtonLink to={visit.url(paths.newService)} icon="plus">
          {words.add}
        </ButtonLink>
      ),
      body: <ServiceList visit={visit} rows={await serviceRows(read, asked.q)} text={asked.q} />,
    }
  },
})

export const newServicePage = page({
  path: paths.newService,
  permission: may.administer,
  async show(read, visit, _at, form) {
    return {
      face: 'staff',
      title: visit.words(serviceWords).add,
      breadcrumbs: trail(visit),
      body: <ServiceForm visit={visit} form={form} units={await answeringUnits(read)} needs={await needs(read)} />,
    }
  },
  acts: {
    submit: act({
      schema: serviceSchema,
      async perform(write, visit, draft) {
        const outcome = await addService(write, visit, draft)
        if (typeof outcome !== 'number') return outcome
        return done(visit, outcome, visit.words(serviceWords).added)
      },
    }),
  },
})

export const servicePage = page({
  path: paths.service(':id'),
  permission: may.administer,
  params,
  async show(read, visit, at: At, form) {
    const service = await serviceById(read, at.params.id)
    if (!service) return missing
    return {
      face: 'staff',
      title: service.name,
      breadcrumbs: trail(visit),
      body: (
        <ServicePage
          visit={visit}
          form={form}
          units={await answeringUnits(read)}
          needs={await needs(read)}
          service={service}
          questions={await questionsOf(read, service.id)}
        />
      ),
    }
  },
  acts: {
    submit: act({
      schema: serviceSchema,
      async perform(write, visit, draft, at: At) {
        const service = await serviceById(write, at.params.id)
        if (!service) return missing
        const refused = await changeService(write, visit, service, draft)
        return refused ?? done(visit, service.id, visit.words(serviceWords).saved)
      },
    }),
    deactivate: setting(false),
    reactivate: setting(true),
    up: moving(-1),
    down: moving(1),
  },
})

function setting(active: boolean) {
  return act({
    schema: () => z.object({}),
    async perform(write, visit, _values, at: At) {
      const service = await serviceById(write, at.params.id)
      if (!service) return missing
      await setServiceActive(write, service, active)
      const words = visit.words(serviceWords)
      return done(visit, service.id, active ? words.reactivated : words.deactivated)
    },
  })
}

function moving(by: -1 | 1) {
  return act({
    schema: () => z.object({ question: identity() }),
    async perform(write, visit, { question }, at: At) {
      if (!(await moveQuestion(write, at.params.id, question, by))) return missing
      return done(visit, at.params.id, visit.words(questionWords).moved)
    },
  })
}

const trail = (visit: Visit) => [{ label: visit.words(serviceWords).title, url: visit.url(paths.services) }]
const done = (visit: Visit, id: number, sentence: string) =>
  go(visit.url(paths.service(id)), { kind: 'success', text: sentence })

function serviceSchema(visit: Visit) {
  const words = visit.words(serviceWords)
  return z.object({
    name: text(words.missingName, 200, words.long),
    code: text(words.missingCode, 60, words.long).pipe(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, words.badCode)),
    purpose: optionalText(500, words.long),
    keywords: optionalText(1000, words.long).transform(typed => [
      ...new Set(
        typed
          .split(/[,;\n]/)
          .map(word => word.trim())
          .filter(word => word !== ''),
      ),
    ]),
    need: optionalText(100, words.long),
    unitId: optionalIdentity()
      .refine(id => id !== null, words.missingUnit)
      .transform(Number),
    kinds: atLeastOne(z.enum(KINDS), words.missingKind),
    termAmount: wholeNumber(words.badTerm, 0, 3650),
    termUnit: z.enum(TERM_UNITS),
    location: z.enum(LOCATIONS),
    anonymous: ticked(),
    legalBasis: optionalText(500, words.long),
  })
}
