import { buffer } from 'node:stream/consumers'
import { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import { safeFileName } from '../../../platform/files/file-name.ts'
import { identity, optionalText, ticked } from '../../../platform/http/fields.ts'
import { act, go, missing, page, refuse, type UploadedFile } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { trail } from '../draft/draft.page.tsx'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { reviewFile } from './ground.ts'
import { ImportForm, ReviewView } from './import.view.tsx'
import { importReviewed } from './import-services.ts'
import { exchangeWords } from './words.ts'

const LARGEST = 10 * 2 ** 20
const MOST = 1000

/** The sheet is kept before it is read, so that what is confirmed is what was reviewed, and what was imported can be looked at later. */
export const importPage = page({
  path: paths.importServices,
  permission: may.administer,
  async show(_read, visit, _at, form) {
    const words = visit.words(exchangeWords)
    return {
      face: 'staff',
      title: words.title,
      lead: words.lead,
      breadcrumbs: trail(visit),
      body: <ImportForm visit={visit} form={form} />,
    }
  },
  acts: {
    submit: act({
      schema: () => z.object({ files: z.array(z.custom<UploadedFile>()).default([]) }),
      async perform(write, visit, { files: [sent] }) {
        const words = visit.words(exchangeWords)
        if (!sent || sent.content.length === 0) return refuse({ file: words.missingFile })
        if (sent.content.length > LARGEST) return refuse({ file: words.faults['too-large'] })
        const review = await reviewFile(write, visit, sent.content)
        if ('fault' in review) return refuse({ file: words.faults[review.fault] })
        const isWorkbook = sent.content.subarray(0, 2).toString('latin1') === 'PK'
        const mediaType = isWorkbook ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : 'text/csv'
        const { sha256, bytes } = await visit.tools.files(write.organizationId).put(sent.content, mediaType)
        const { id } = await write.db
          .insertInto('file')
          .values({
            ...{ organization_id: write.organizationId, sha256, bytes, media_type: mediaType },
            ...{ name: safeFileName(sent.name, mediaType), created_by: write.actorId },
          })
          .returning('id')
          .executeTakeFirstOrThrow()
        return go(visit.url(paths.reviewImport(id)))
      },
    }),
  },
})

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
      schema: () => z.object({ stamp: z.string(), publish: ticked(), note: optionalText(MOST, '') }),
      async perform(write, visit, { stamp, publish, note }, at: At) {
        const words = visit.words(exchangeWords)
        const sheet = await keptSheet(write, visit, at.params.file)
        const review = sheet && (await reviewFile(write, visit, sheet.content))
        if (!review || 'fault' in review) return missing
        if (review.stamp !== stamp) return refuse({ '': words.moved })
        const publication = { note: note || words.importedFrom(sheet.name) }
        const { created, changed } = await importReviewed(write, review, publish ? publication : null)
        return go(visit.url(paths.services), { kind: 'success', text: words.imported(created, changed) })
      },
    }),
  },
})

/** A sheet that this person brought; those of others, and other files, do not exist here. */
async function keptSheet(read: Read, visit: Visit, id: number) {
  const row = await read.db
    .selectFrom('file')
    .select(['sha256', 'name'])
    .where('organization_id', '=', read.organizationId)
    .where('id', '=', id)
    .where('created_by', '=', visit.person?.accountId ?? 0)
    .executeTakeFirst()
  const store = visit.tools.files(read.organizationId)
  if (!row || !(await store.has(row.sha256))) return undefined
  return { name: row.name, content: await buffer((await store.open(row.sha256)).stream) }
}
