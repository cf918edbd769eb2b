/** The public portal: what the organization offers and how it keeps its word. It only reads what other rooms offer. */
import type { Room } from '../../platform/http/room.ts'
import { may } from './permissions.ts'
import { historyPage } from './services/history.page.tsx'
import { formDownload, servicePage, servicePdfDownload } from './services/service.page.tsx'
import { portfolioCsvDownload, portfolioDownload, servicesPage } from './services/services.page.tsx'
import { welcomePage } from './welcome/welcome.page.tsx'

export const transparencyRoom: Room = {
  name: 'transparency',
  routes: [
    welcomePage,
    servicesPage,
    portfolioDownload,
    portfolioCsvDownload,
    servicePage,
    servicePdfDownload,
    formDownload,
    historyPage,
  ],
  permissions: Object.values(may),
}
