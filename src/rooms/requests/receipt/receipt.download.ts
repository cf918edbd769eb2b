import { z } from 'zod'
import { identity } from '../../../platform/http/fields.ts'
import { download, missing } from '../../../platform/http/page.ts'
import { seesCase } from '../case/visible.ts'
import { may } from '../permissions.ts'
import { trackPath } from '../track/paths.ts'
import { receiptParams, receiptQuery } from '../track/receipt-holder.ts'
import { requestByKey, trackedById } from '../track/request-by-key.ts'
import { staffReceiptPath } from './paths.ts'
import { printReceipt } from './receipt.ts'

/** For whoever filed it. */
export const receiptDownload = download({
  path: `${trackPath}/:folio/acuse.pdf`,
  permission: may.track,
  params: receiptParams,
  query: receiptQuery,
  async send(read, visit, { params, query }) {
    const request = await requestByKey(read, params.folio, query.clave)
    return request ? printReceipt(read, visit, request) : missing
  },
})

/** For whoever takes it down and hands it over: it carries the key, so only those who capture may print it. */
export const staffReceiptDownload = download({
  path: staffReceiptPath(':id'),
  permission: may.capture,
  params: z.object({ id: identity() }),
  async send(read, visit, { params }) {
    const request = (await seesCase(read, visit, params.id)) ? await trackedById(read, params.id) : undefined
    return request ? printReceipt(read, visit, request) : missing
  },
})
