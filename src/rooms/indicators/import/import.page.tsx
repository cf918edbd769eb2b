import { z } from 'zod'
import { identity, text } from '../../../platform/http/fields.ts'
import { act, done, go, isRefusal, missing, page, refuse, type UploadedFile } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { keepAttached } from '../../requests/index.ts'
import { listWords } from '../list/words.ts'
import { observationWords } from '../observations/words.ts'
import { observe } from '../observe/observe.ts'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { ImportView } from './import.view.tsx'
import { reviewFile } from './review.ts'
import { importWords } from './words.ts'

/** The file that was kept to be reviewed, and the system it comes from. */
const query = z.object({
  archivo: identity().optional().catch(undefined),
  origen: z.string().max(60).optional().catch(undefined),
})
export type ImportQuery = z.output<typeof query>

/** Two steps: the file is kept and shown back counted and checked; only then what is right is brought. */
export const importPage = page<unknown, ImportQuery>({
  path: paths.importObservations,
  permission: may.observe,
  query,
  async show(read, visit, { query: asked }, form) {
    const words = visit.words(importWords)
    const review =
      asked.archivo && asked.origen ? await reviewFile(read, visit, asked.archivo, asked.origen) : undefined
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
      body: <ImportView {...{ visit, form, asked, review }} />,
    }
  },
  acts: {
    submit: act({
      schema: fileSchema,
      async perform(write, visit, { origin, files }) {
        const kept = await keepAttached(write, visit, files, 'file')
        if (isRefusal(kept)) return kept
        const [file] = kept.kept
        if (!file) return refuse({ file: visit.words(importWords).missingFile })
        return go(visit.url(`${paths.importObservations}?archivo=${file.id}&origen=${encodeURIComponent(origin)}`))
      },
    }),
    confirm: act({
      schema: () => z.object({}),
      async perform(write, visit, _sent, { query: asked }: { params: unknown; query: ImportQuery }) {
        if (!asked.archivo || !asked.origen) return missing
        const review = await reviewFile(write, visit, asked.archivo, asked.origen)
        if (!('fresh' in review)) return refuse({ '': visit.words(importWords).unreadable })
        const ids = await observe(write, review.fresh)
        const text = visit.words(importWords).done(ids.length)
        return done(visit, visit.can(may.see) ? paths.observe : paths.capture, text)
      },
    }),
  },
})

function fileSchema(visit: Visit) {
  const words = visit.words(importWords)
  return z.object({
    origin: text(words.missingOrigin, 60).pipe(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, words.badOrigin)),
    files: z.custom<UploadedFile[]>(),
  })
}
