import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import {
  act,
  BLANK,
  type FormState,
  go,
  isRefusal,
  missing,
  page,
  refuse,
  type UploadedFile,
} from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { blankForm, textOf } from '../../../platform/views/form.tsx'
import { listedServices } from '../../catalogue/index.ts'
import { may } from '../permissions.ts'
import { neighbourhoods } from '../receive/neighbourhoods.ts'
import { alikeRequests } from './alike.queries.ts'
import { capture } from './capture.ts'
import { CaptureView } from './capture.view.tsx'
import { lastChannel, received } from './last-channel.ts'
import { capturedPath, capturePath } from './paths.ts'
import { readCapture } from './read-capture.ts'
import { placeMeant, serviceMeant } from './recognize.ts'
import { captureWords } from './words.ts'

const sent = z.looseObject({
  key: z.uuid().catch(() => randomUUID()),
  files: z.array(z.custom<UploadedFile>()).default([]),
})

export const capturePage = page({
  path: capturePath,
  permission: may.capture,
  async show(read, visit, _at, form) {
    const words = visit.words(captureWords)
    const typed = form === BLANK ? await freshForm(read, visit) : form
    return {
      face: 'staff',
      title: words.title,
      lead: words.lead,
      islands: ['follow-field.js'],
      body: (
        <CaptureView
          {...{ visit, words, form: typed }}
          {...(await received(read))}
          {...(await meant(read, typed))}
          services={(await listedServices(read)).map(({ name }) => name)}
          neighbourhoods={(await neighbourhoods(read)).map(({ name }) => name)}
        />
      ),
    }
  },
  acts: {
    submit: act({
      schema: () => sent,
      async perform(write, visit, { key, files, ...given }) {
        if (!visit.person) return missing
        const captured = await readCapture(write, visit, given)
        if ('errors' in captured) return refuse(captured.errors)
        const refused = await capture(write, visit, visit.person, key, captured, files)
        return refused && isRefusal(refused) ? refused : go(visit.url(capturedPath(key)))
      },
    }),
    // Nothing is wrong and nothing is saved: the form comes back with the questions of what was typed as service.
    questions: act({ schema: () => sent, perform: async () => refuse({}) }),
  },
})

async function freshForm(read: Read, visit: Visit): Promise<FormState> {
  const here = visit.now.toZonedDateTimeISO(visit.tenant.timeZone)
  const channel = visit.person ? await lastChannel(read, visit.person.accountId) : undefined
  return blankForm({
    key: randomUUID(),
    channel: channel ?? 'counter',
    kind: 'request',
    date: here.toPlainDate().toString(),
    time: here.toPlainTime().toString({ smallestUnit: 'minute' }),
    identity: 'named',
  })
}

/** What is recognized so far: questions to ask, names to choose from, and what may be the same matter. */
async function meant(read: Read, form: FormState) {
  const service = await serviceMeant(read, textOf(form, 'service'), textOf(form, 'serviceId'))
  const place = await placeMeant(read, textOf(form, 'neighbourhood'), textOf(form, 'neighbourhoodId'))
  const known = typeof service === 'object' && 'offer' in service ? service.offer : undefined
  const at = typeof place === 'object' && 'place' in place ? place.place : null
  const alike = await alikeRequests(read, {
    serviceId: known?.service?.id ?? null,
    neighbourhoodId: at?.id ?? null,
  })
  return {
    questions: known?.questions ?? [],
    similarServices: typeof service === 'object' && 'similar' in service ? service.similar : [],
    similarPlaces: typeof place === 'object' && 'similar' in place ? place.similar : [],
    alike,
  }
}
