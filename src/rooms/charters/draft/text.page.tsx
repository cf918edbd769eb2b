import { z } from 'zod'
import { optionalText } from '../../../platform/http/fields.ts'
import { act, done, missing, page } from '../../../platform/http/page.ts'
import { writing } from '../drafting.ts'
import { charterScreen } from '../frame.tsx'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { PART_NAMES, PARTS, type Part, type PartTexts, type Section } from '../vocabulary.ts'
import { nouns } from '../words/nouns.ts'
import { draftToWrite } from './draft-to-write.ts'
import { params } from './summary.page.tsx'
import { writePart } from './text.ts'
import { PartForm } from './text.view.tsx'

const partParams = params.extend({ part: z.enum(PART_NAMES as [Part, ...Part[]]) })
type PartAt = { params: z.output<typeof partParams>; query: unknown }

export const partPage = page({
  path: charterPaths.part(':charter', ':version', ':part'),
  permission: may.draft,
  params: partParams,
  async show(read, visit, { params: at }: PartAt, form) {
    const found = await draftToWrite(read, visit, at)
    if (!found) return missing
    const body = <PartForm visit={visit} form={form} version={found.version} part={at.part} />
    return charterScreen(visit, found.charter, { face: 'text', title: visit.words(nouns).parts[at.part], body })
  },
  acts: {
    submit: act({
      schema: sectionsSchema,
      perform: (write, visit, texts, { params: at }: PartAt) =>
        writing(write, visit, at, async (_charter, version) => {
          const own: readonly Section[] = PARTS[at.part]
          const kept = Object.fromEntries(own.map(section => [section, texts[section]])) as PartTexts
          await writePart(write, version.id, at.part, kept)
          return done(visit, charterPaths.version(at.charter, at.version), visit.words(nouns).saved)
        }),
    }),
  },
})

/** Every section there is; each page sends those of its part. */
function sectionsSchema() {
  const all: Section[] = PART_NAMES.flatMap(part => [...PARTS[part]])
  const shape = Object.fromEntries(all.map(section => [section, optionalText(6000)]))
  return z.object(shape as Record<Section, ReturnType<typeof optionalText>>)
}
