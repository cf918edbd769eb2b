import type { Read } from '../../../platform/db/handles.ts'

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

/** Certificates of a charter, oldest first. */
export async function certificatesOf(read: Read, charterId: number): Promise<Certificate[]> {
  const rows = await read.db
    .selectFrom('certification')
    .selectAll()
    .where('organization_id', '=', read.organizationId)
    .where('charter_id', '=', charterId)
    .orderBy('granted_on')
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    id: row.id,
    norm: row.norm,
    body: row.body,
    number: row.number,
    kind: row.kind as Certificate['kind'],
    grantedOn: row.granted_on,
    expiresOn: row.expires_on,
    withdrawnOn: row.withdrawn_on,
    note: row.note,
    evidenceFileId: row.evidence_file_id,
  }))
}

type Span = Pick<Certificate, 'grantedOn' | 'expiresOn' | 'withdrawnOn'>

/** Whether a certificate is good on a day; the day it expires it no longer is. */
export const isGoodOn = (certificate: Span, day: string): boolean =>
  certificate.grantedOn <= day &&
  day < certificate.expiresOn &&
  (certificate.withdrawnOn === null || day < certificate.withdrawnOn)

/** The certificate that is good on a day, or null. */
export const certificateOn = <C extends Span>(certificates: readonly C[], day: string): C | null =>
  certificates.findLast(certificate => isGoodOn(certificate, day)) ?? null

/**
 * Renewals in a row up to the newest certificate: the chain breaks where a certificate was withdrawn, or was granted more than a
 * year after the one before had expired. Metepec counts seven.
 */
export function renewalsInARow(certificates: readonly Certificate[]): number {
  let renewals = 0
  let before: Certificate | undefined
  for (const certificate of certificates) {
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
