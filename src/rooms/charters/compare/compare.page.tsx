import { z } from 'zod'
import { identity } from '../../../platform/http/fields.ts'
import { missing, page } from '../../../platform/http/page.ts'
import { indicatorsById } from '../../indicators/index.ts'
import { charterScreen } from '../frame.tsx'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { charterById, type Version, versionsOf } from '../read/charter.queries.ts'
import { DifferencesView } from './compare.view.tsx'
import { compared, namedIn } from './compared.ts'
import { differences } from './differences.ts'
import { compareWords } from './words.ts'

const params = z.object({ charter: identity(), version: identity() })

export const comparePage = page({
  path: charterPaths.differences(':charter', ':version'),
  permission: may.see,
  params,
  async show(read, visit, { params: at }: { params: z.output<typeof params>; query: unknown }) {
    const charter = await charterById(read, at.charter)
    const versions = await versionsOf(read, at.charter)
    const now = versions.find(({ id }) => id === at.version)
    if (!charter || !now) return missing
    const words = visit.words(compareWords)
    const was = formerOf(versions, now)
    if (!was)
      return charterScreen(visit, charter, {
        face: 'text',
        title: charter.title,
        body: <p class="govuk-body">{words.first}</p>,
      })
    const [before, after] = [await compared(read, was), await compared(read, now)]
    const indicators = await indicatorsById(read, namedIn(before, after))
    const body = <DifferencesView visit={visit} found={differences(before, after)} indicators={indicators} />
    return charterScreen(visit, charter, { face: 'text', title: words.title(now.number, was.number), body })
  },
})

/** The last one before it that was published: drafts that were given up never promised anything. */
const formerOf = (versions: readonly Version[], now: Version): Version | undefined =>
  versions.find(({ number, publishedAt }) => number < now.number && publishedAt !== null)
