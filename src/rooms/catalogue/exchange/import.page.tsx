import { z } from 'zod'
import { safeFileName } from '../../../platform/files/file-name.ts'
import { act, go, page, refuse, type UploadedFile } from '../../../platform/http/page.ts'
import { WORKBOOK } from '../../../platform/http/take-away.ts'
import { trail } from '../draft/trail.ts'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { reviewFile } from './ground.ts'
import { ImportForm } from './import.view.tsx'
import { exchangeWords } from './words.ts'

const LARGEST = 10 * 2 ** 20

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
        const mediaType = isWorkbook ? WORKBOOK : 'text/csv'
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
