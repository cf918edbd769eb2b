import { z } from 'zod'
import { identity, text } from '../../../platform/http/fields.ts'
import { act, download, go, missing, page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { listWords } from '../list/words.ts'
import { withdrawObservations } from '../observe/withdraw.ts'
import { evidencePath, observationPath, paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { observationById } from './observations.queries.ts'
import { ObservationView } from './observations.view.tsx'
import { observationWords } from './words.ts'

const params = z.object({ observationId: identity() })
type AtObservation = z.output<typeof params>

export const observationPage = page<AtObservation, unknown>({
  path: observationPath(':observationId'),
  permission: may.see,
  params,
  async show(read, visit, at, form) {
    const row = await observationById(read, visit, at.params.observationId)
    if (!row) return missing
    const words = visit.words(observationWords)
    return {
      face: 'staff',
      title: words.observation(row.id),
      breadcrumbs: [
        { label: visit.words(listWords).title, url: visit.url(paths.home) },
        { label: words.title, url: visit.url(paths.observe) },
      ],
      body: <ObservationView visit={visit} row={row} form={form} />,
    }
  },
  acts: {
    submit: act({
      permission: may.observe,
      schema: (visit: Visit) => {
        const words = visit.words(observationWords)
        return z.object({ reason: text(words.missingReason, 1000) })
      },
      async perform(
        write,
        visit,
        { reason },
        { params: { observationId } }: { params: AtObservation; query: unknown },
      ) {
        const row = await observationById(write, visit, observationId)
        if (!row) return missing
        const words = visit.words(observationWords)
        const withdrawn = await withdrawObservations(write, [row.id], reason)
        const flash =
          withdrawn > 0
            ? ({ kind: 'success', text: words.gone } as const)
            : ({ kind: 'notice', text: words.wasGone } as const)
        return go(visit.url(observationPath(row.id)), flash)
      },
    }),
  },
})

/** The document behind a figure given by hand. */
export const evidenceDownload = download<AtObservation, unknown>({
  path: evidencePath(':observationId'),
  permission: may.see,
  params,
  async send(read, visit, at) {
    const row = await observationById(read, visit, at.params.observationId)
    const file = row && (await fileOf(read, row.id))
    if (!file) return missing
    const { stream } = await visit.tools.files(read.organizationId).open(file.sha256)
    return { mediaType: file.media_type, fileName: file.name, body: stream, maxAge: 86_400 }
  },
})

function fileOf(read: Parameters<typeof observationById>[0], observationId: number) {
  return read.db
    .selectFrom('observation as o')
    .innerJoin('file as f', j =>
      j.onRef('f.organization_id', '=', 'o.organization_id').onRef('f.id', '=', 'o.evidence_file_id'),
    )
    .select(['f.sha256', 'f.media_type', 'f.name'])
    .where('o.organization_id', '=', read.organizationId)
    .where('o.id', '=', observationId)
    .executeTakeFirst()
}
