import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import type { Of } from '../../../platform/db/lists.ts'

export interface Certificate {
  id: number
  norm: string
  body: string
  number: string
  kind: 'first' | 'renewal'
  grantedOn: string
  expiresOn: string
  withdrawnOn: string | null
  note: string
  evidenceFileId: number | null
}

/** Certificates of a charter, oldest first, for a subselect or by themselves. */
export const certificateRows = (organizationId: Of, charterId: Of) => sql<Certificate>`
  select t.id, t.norm, t.body, t.number, t.kind, t.granted_on as "grantedOn", t.expires_on as "expiresOn",
    t.withdrawn_on as "withdrawnOn", t.note, t.evidence_file_id as "evidenceFileId"
  from certification t where t.organization_id = ${organizationId} and t.charter_id = ${charterId}
  order by t.granted_on, t.id`

/** Certificates of a charter, oldest first. */
export async function certificatesOf(read: Read, charterId: number): Promise<Certificate[]> {
  return (await certificateRows(read.organizationId, charterId).execute(read.db)).rows
}

type Span = Pick<Certificate, 'grantedOn' | 'expiresOn' | 'withdrawnOn'>

/** Whether a certificate is good on a day; its last day is among them, and the day it was withdrawn is not. */
export const isGoodOn = (certificate: Span, day: string): boolean =>
  certificate.grantedOn <= day &&
  day <= certificate.expiresOn &&
  (certificate.withdrawnOn === null || day < certificate.withdrawnOn)

/** The certificate that is good on a day, or null. */
export const certificateOn = <C extends Span>(certificates: readonly C[], day: string): C | null =>
  certificates.findLast(certificate => isGoodOn(certificate, day)) ?? null

/**
 * Renewals in a row of one norm up to its newest certificate: the chain breaks where a certificate was withdrawn, or was granted more
 * than a year after the one before had expired. Metepec counts seven.
 * @param norm by default that of the newest certificate: a charter may be certified under several
 */
export function renewalsInARow(certificates: readonly Certificate[], norm = certificates.at(-1)?.norm): number {
  let renewals = 0
  let before: Certificate | undefined
  for (const certificate of certificates.filter(one => one.norm === norm)) {
    const follows =
      certificate.kind === 'renewal' &&
      before !== undefined &&
      before.withdrawnOn === null &&
      certificate.grantedOn <= aYearAfter(before.expiresOn)
    renewals = follows ? renewals + 1 : 0
    before = certificate
  }
  return renewals
}

const aYearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
