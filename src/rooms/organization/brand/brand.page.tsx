import { z } from 'zod'
import { act, done, page, refuse, type UploadedFile } from '../../../platform/http/page.ts'
import { parseColor } from '../../../platform/views/brand.ts'
import { crumbs } from '../administration/crumbs.ts'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import { may } from '../permissions.ts'
import { brandOf, changeCoat, changeColor } from './brand.ts'
import { BrandView } from './brand.view.tsx'
import { brandWords } from './words.ts'

const colorSchema = (sentence: string) =>
  z.object({
    color: z
      .string({ error: sentence })
      .trim()
      .refine(typed => parseColor(typed) !== undefined, sentence),
  })

export const brandPage = page({
  path: adminPaths.brand,
  permission: may.administer,
  async show(read, visit, _at, form) {
    return {
      face: 'staff',
      title: visit.words(adminWords).brand,
      breadcrumbs: crumbs(visit),
      body: <BrandView visit={visit} form={form} brand={await brandOf(read)} />,
    }
  },
  acts: {
    color: act({
      schema: visit => colorSchema(visit.words(brandWords).badColor),
      async perform(write, visit, { color }) {
        await changeColor(write, visit, color.toLowerCase())
        return done(visit, adminPaths.brand, visit.words(brandWords).colorSaved)
      },
    }),
    /** Shows the page again with what was typed, and changes nothing. */
    see: act({
      schema: visit => colorSchema(visit.words(brandWords).badColor),
      perform: async () => refuse({}),
    }),
    coat: act({
      schema: () => z.object({ files: z.array(z.custom<UploadedFile>()) }),
      async perform(write, visit, { files }) {
        const file = files.find(sent => sent.field === 'coat')
        if (!file) return refuse({ coat: visit.words(brandWords).missingCoat })
        const refused = await changeCoat(write, visit, file.content)
        return refused ?? done(visit, adminPaths.brand, visit.words(brandWords).coatSaved)
      },
    }),
  },
})
