/** What can be done with a receipt: look it up, follow it, add to it, ask to reopen it, print it. */
import type { Route } from '../../../platform/http/page.ts'
import { addInformationPage } from '../add-information/add-information.page.tsx'
import { attachmentDownload } from '../attachments/attachment.download.ts'
import { receiptDownload, staffReceiptDownload } from '../receipt/receipt.download.ts'
import { reopenPage } from '../reopen/reopen.page.tsx'
import { followPage } from './follow.page.tsx'
import { lookUpPage } from './look-up.page.tsx'

export const trackRoutes: Route[] = [
  lookUpPage,
  followPage,
  addInformationPage,
  reopenPage,
  attachmentDownload,
  receiptDownload,
  staffReceiptDownload,
]
