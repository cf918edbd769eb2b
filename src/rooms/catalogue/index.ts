/** The catalogue of services: what the organization offers, who answers for it and in what term. */
import type { Room } from '../../platform/http/room.ts'
import { editServicePage } from './draft/edit-service.page.tsx'
import { newServicePage } from './draft/new-service.page.tsx'
import { exportCsv, exportXlsx } from './exchange/export.download.ts'
import { importPage } from './exchange/import.page.tsx'
import { reviewImportPage } from './exchange/review.page.tsx'
import { paths } from './paths.ts'
import { may } from './permissions.ts'
import { publicationPage } from './publish/publication.page.tsx'
import { servicePage } from './publish/service.page.tsx'
import { newQuestionPage } from './questions/new-question.page.tsx'
import { questionPage } from './questions/question.page.tsx'
import { newReasonPage } from './reasons/new-reason.page.tsx'
import { reasonPage } from './reasons/reason.page.tsx'
import { reasonsPage } from './reasons/reasons.page.tsx'
import { reasonWords } from './reasons/words.ts'
import { servicesPage } from './services/services.page.tsx'
import { serviceWords } from './services/words.ts'

export { type Difference, differencesBetween } from './compare/differences.ts'
export { DifferencesView } from './compare/differences.view.tsx'
export { type Field, fieldLines, type Reading, shownLines } from './describe/read.ts'
export { readingOf } from './describe/reading.ts'
export { RecordView } from './describe/record.view.tsx'
export { recordWords } from './describe/words.ts'
export { addServices } from './establish.ts'
export { type SheetService, sheetColumns, unitCodes } from './exchange/columns.ts'
export { reviewFile } from './exchange/ground.ts'
export { importReviewed } from './exchange/import-services.ts'
export { importLines } from './exchange/report.ts'
export { exchangeWords } from './exchange/words.ts'
export { findServices, type ListedService, listedServices } from './find/find-services.ts'
export { type OfferedService, offeredService, offeredServices, type Question } from './find/offered-service.ts'
export { type PortfolioFilters, type PortfolioService, portfolio, publishedRecords } from './find/portfolio.ts'
export { type PublishedService, publishedForm, publishedService } from './find/published-service.ts'
export { type Publication, publicationsOf } from './publish/publications.ts'
export { SERVICE_CHANNELS, type ServiceChannel, type ServiceRecord } from './vocabulary.ts'

export const catalogueRoom: Room = {
  name: 'catalogue',
  routes: [
    servicesPage,
    newServicePage,
    importPage,
    reviewImportPage,
    exportCsv,
    exportXlsx,
    servicePage,
    editServicePage,
    publicationPage,
    newQuestionPage,
    questionPage,
    reasonsPage,
    newReasonPage,
    reasonPage,
  ],
  permissions: Object.values(may),
  navigation: [
    {
      label: visit => visit.words(serviceWords).title,
      group: visit => visit.words(serviceWords).group,
      path: paths.services,
      permission: may.see,
      icon: 'list-details',
    },
    {
      label: visit => visit.words(reasonWords).title,
      group: visit => visit.words(reasonWords).group,
      path: paths.reasons,
      permission: may.administerReasons,
      icon: 'ban',
    },
  ],
}
