import { bulkReferPage } from '../bulk-refer/bulk-refer.page.tsx'
import { exportCsv, exportXlsx } from '../export/export.download.ts'
import { savedViewsPage } from '../saved-views/saved-views.page.tsx'
import { boardPage } from './board.page.tsx'

export { boardNavigation } from './navigation.ts'

export const boardRoutes = [boardPage, bulkReferPage, savedViewsPage, exportCsv, exportXlsx]
