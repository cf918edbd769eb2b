import { z } from 'zod'
import { identity, optionalText, text } from '../../../platform/http/fields.ts'
import { act, done, missing, page, type UploadedFile } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { day, pastDay, reasonField } from '../fields.ts'
import { charterScreen } from '../frame.tsx'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { certificatesOf } from '../read/certificates.queries.ts'
import { charterById } from '../read/charter.queries.ts'
import { nouns } from '../words/nouns.ts'
import { recordCertificate, withdrawCertificate } from './certify.ts'
import { CertificatesView } from './certify.view.tsx'
import { certifyWords } from './words.ts'

const params = z.object({ charter: identity() })
type At = { params: z.output<typeof params>; query: unknown }

export const certificatesPage = page({
  path: charterPaths.certificates(':charter'),
  permission: may.see,
  params,
  async show(read, visit, { params: { charter: id } }: At, form) {
    const charter = await charterById(read, id)
    if (!charter) return missing
    const certificates = await certificatesOf(read, id)
    const body = <CertificatesView visit={visit} form={form} charterId={id} certificates={certificates} />
    return charterScreen(visit, charter, { face: 'certificates', body })
  },
  acts: {
    record: act({
      permission: may.govern,
      schema: certificateSchema,
      async perform(write, visit, draft, { params }: At) {
        const charter = await charterById(write, params.charter)
        if (!charter) return missing
        const refused = await recordCertificate(write, visit, charter, draft)
        return refused ?? done(visit, charterPaths.certificates(charter.id), visit.words(certifyWords).recorded)
      },
    }),
    withdraw: act({
      permission: may.govern,
      schema: visit => reasonField(visit).extend({ certificate: identity() }),
      async perform(write, visit, { certificate, reason }, { params }: At) {
        const charter = await charterById(write, params.charter)
        if (!charter) return missing
        const refused = await withdrawCertificate(write, visit, charter, { certificateId: certificate, reason })
        return refused ?? done(visit, charterPaths.certificates(charter.id), visit.words(certifyWords).withdrawn)
      },
    }),
  },
})

function certificateSchema(visit: Visit) {
  const words = visit.words(certifyWords)
  const { badDay } = visit.words(nouns)
  return z.object({
    norm: text(words.missingNorm, 80),
    body: text(words.missingBody, 200),
    number: optionalText(80),
    kind: z.enum(['first', 'renewal'], { error: words.missingKind }),
    grantedOn: pastDay(visit),
    expiresOn: day(badDay),
    note: optionalText(1000),
    files: z.custom<UploadedFile[]>(),
  })
}
