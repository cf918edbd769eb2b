import { z } from 'zod'
import { identity, optionalText, ticked } from '../../../platform/http/fields.ts'
import { act, done, missing, page, refuse } from '../../../platform/http/page.ts'
import { trail } from '../draft/trail.ts'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { reviewFile } from './ground.ts'
import { ReviewView } from './import.view.tsx'
import { importReviewed } from './import-services.ts'
import { keptSheet } from './kept-sheet.ts'
import { exchangeWords } from './words.ts'

const MOST = 1000

const params = z.object({ file: identity() })
type At = { params: z.output<typeof params>; query: unknown }

export const reviewImportPage = page({
  path: paths.reviewImport(':file'),
  permission: may.administer,
  params,
  async show(read, visit, at: At, form) {
    const sheet = await keptSheet(read, visit, at.params.file)
    const review = sheet && (await reviewFile(read, visit, sheet.content))
    if (!review || 'fault' in review) return missing
    const words = visit.words(exchangeWords)
    return {
      face: 'staff',
      title: words.reviewTitle(sheet.name),
      breadcrumbs: [...trail(visit), { label: words.title, url: visit.url(paths.importServices) }],
      body: <ReviewView visit={visit} form={form} review={review} />,
    }
  },
  acts: {
    submit: act({
      schema: () => z.object({ stamp: z.string(), publish: ticked(), note: optionalText(MOST) }),
      async perform(write, visit, { stamp, publish, note }, at: At) {
        const words = visit.words(exchangeWords)
        const sheet = await keptSheet(write, visit, at.params.file)
        const review = sheet && (await reviewFile(write, visit, sheet.content))
        if (!review || 'fault' in review) return missing
        if (review.stamp !== stamp) return refuse({ '': words.moved })
        const publication = { note: note || words.importedFrom(sheet.name) }
        const { created, changed } = await importReviewed(write, review, publish ? publication : null)
        return done(visit, paths.services, words.imported(created, changed))
      },
    }),
  },
})
