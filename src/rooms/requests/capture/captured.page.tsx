import { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import { missing, page } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { alikeRequests } from './alike.queries.ts'
import { CapturedView } from './captured.view.tsx'
import { capturedPath, capturePath } from './paths.ts'
import { captureWords } from './words.ts'

/** What was saved under a form's key: it can be opened again and again. */
export const capturedPage = page<{ key: string }>({
  path: capturedPath(':key'),
  permission: may.capture,
  params: z.object({ key: z.uuid() }),
  async show(read, visit, { params }) {
    const request = await requestByIntakeKey(read, params.key)
    if (!request) return missing
    const words = visit.words(captureWords)
    const alike = await alikeRequests(read, {
      serviceId: request.service_id,
      neighbourhoodId: request.neighbourhood_id,
      except: request.id,
    })
    return {
      face: 'staff',
      title: words.savedTitle(request.folio),
      breadcrumbs: [{ label: words.title, url: visit.url(capturePath) }],
      ownTitle: true,
      body: <CapturedView {...{ visit, words, request, alike }} />,
    }
  },
})

export type CapturedRequest = NonNullable<Awaited<ReturnType<typeof requestByIntakeKey>>>

async function requestByIntakeKey(read: Read, key: string) {
  return read.db
    .selectFrom('request')
    .select(['id', 'folio', 'tracking_key', 'summary', 'due_at', 'service_id', 'neighbourhood_id'])
    .where('organization_id', '=', read.organizationId)
    .where('intake_key', '=', key)
    .executeTakeFirst()
}
