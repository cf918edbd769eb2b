/** The public form: its pages in the order of its questions. */
import type { Route } from '../../../platform/http/page.ts'
import { chooseGeneralPage, chooseServicePage } from './choose.page.tsx'
import { startPage } from './start.page.tsx'
import { checkPage } from './steps/check.page.tsx'
import { detailsPage } from './steps/details.page.tsx'
import { donePage } from './steps/done.page.tsx'
import { identityPage } from './steps/identity.page.tsx'
import { neighbourhoodsDownload } from './steps/neighbourhoods.download.ts'
import { personPage } from './steps/person.page.tsx'
import { draftPhotograph } from './steps/photograph.download.ts'
import { photographsPage } from './steps/photographs.page.tsx'
import { placePage } from './steps/place.page.tsx'

export const fileRoutes: Route[] = [
  startPage,
  chooseServicePage,
  chooseGeneralPage,
  placePage,
  detailsPage,
  photographsPage,
  identityPage,
  personPage,
  checkPage,
  donePage,
  draftPhotograph,
  neighbourhoodsDownload,
]
