import { z } from 'zod'
import { identity } from '../../../platform/http/fields.ts'
import { missing, page } from '../../../platform/http/page.ts'
import { differencesBetween } from '../compare/differences.ts'
import { readingOf } from '../describe/reading.ts'
import { maySee } from '../draft/own.ts'
import { serviceFile } from '../draft/service-file.ts'
import { trail } from '../draft/trail.ts'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { serviceWords } from '../services/words.ts'
import { publicationsOf } from './publications.ts'
import { PublicationView } from './service.view.tsx'

const publicationParams = z.object({ id: identity(), number: identity() })

/** One publication as it was, and what it changed. */
export const publicationPage = page<z.output<typeof publicationParams>>({
  path: paths.publication(':id', ':number'),
  permission: may.see,
  params: publicationParams,
  async show(read, visit, { params: { id, number } }) {
    const file = await serviceFile(read, id)
    if (!file || !maySee(visit, file)) return missing
    const publications = await publicationsOf(read, id)
    const publication = publications.find(one => one.number === number)
    if (!publication) return missing
    const before = publications.find(one => one.number === number - 1)
    const reading = await readingOf(read, visit)
    return {
      face: 'staff',
      title: visit.words(serviceWords).publication(number),
      breadcrumbs: trail(visit, file),
      body: (
        <PublicationView
          {...{ visit, publication, reading }}
          differences={before && differencesBetween(before.record, publication.record, reading)}
        />
      ),
    }
  },
})
