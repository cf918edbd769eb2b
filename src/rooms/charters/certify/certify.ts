/** What a certification body granted: each certificate and each renewal is its own record. */
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { type Refusal, refuse, type UploadedFile } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { keepAttached } from '../../requests/index.ts'
import { type Certificate, certificatesOf, isGoodOn } from '../read/certificates.queries.ts'
import { type Charter, versionsOf } from '../read/charter.queries.ts'
import { certifyWords } from './words.ts'

export interface CertificateForm
  extends Pick<Certificate, 'norm' | 'body' | 'number' | 'kind' | 'grantedOn' | 'expiresOn' | 'note'> {
  files: UploadedFile[]
}

export async function recordCertificate(
  write: Write,
  visit: Visit,
  charter: Charter,
  { files, ...draft }: CertificateForm,
): Promise<Refusal | undefined> {
  const words = visit.words(certifyWords)
  if (draft.expiresOn <= draft.grantedOn) return refuse({ expiresOn: words.reversed })
  if (!(await versionsOf(write, charter.id)).some(({ publishedAt }) => publishedAt))
    return refuse({ '': words.unpublished })
  const before = (await certificatesOf(write, charter.id)).filter(({ norm }) => norm === draft.norm)
  if (draft.kind === 'first' && before.length > 0) return refuse({ kind: words.firstAgain })
  if (draft.kind === 'renewal' && before.length === 0) return refuse({ kind: words.nothingBefore })
  const attached = await keepAttached(write, visit, files, 'evidence')
  if ('refused' in attached) return attached
  await write.db
    .insertInto('certification')
    .values({
      organization_id: write.organizationId,
      charter_id: charter.id,
      norm: draft.norm,
      body: draft.body,
      number: draft.number,
      kind: draft.kind,
      granted_on: draft.grantedOn,
      expires_on: draft.expiresOn,
      note: draft.note,
      evidence_file_id: attached.kept[0]?.id ?? null,
      recorded_by: write.actorId,
      recorded_at: toDate(write.now),
    })
    .execute()
  const data = { what: `${draft.norm}, ${draft.body}`, kind: draft.kind, from: draft.grantedOn, to: draft.expiresOn }
  await write.event({ name: 'charter.certified', subject: 'charter', subjectId: charter.id, data })
  return undefined
}

/** The body took it back: from today it is not good any more. */
export async function withdrawCertificate(
  write: Write,
  visit: Visit,
  charter: Charter,
  { certificateId, reason }: { certificateId: number; reason: string },
): Promise<Refusal | undefined> {
  const day = visit.today
  const certificate = (await certificatesOf(write, charter.id)).find(({ id }) => id === certificateId)
  if (!certificate || !isGoodOn(certificate, day)) return refuse({ '': visit.words(certifyWords).alreadyOut })
  await write.db
    .updateTable('certification')
    .set({ withdrawn_on: day, note: [certificate.note, reason].filter(Boolean).join('\n') })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', certificateId)
    .where('withdrawn_on', 'is', null)
    .execute()
  const data = { reason, certificate: certificateId }
  await write.event({ name: 'charter.certificate-withdrawn', subject: 'charter', subjectId: charter.id, data })
  return undefined
}
