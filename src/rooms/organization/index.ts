/** The organization itself: who it is, how it is divided, when it works. */
import type { Room } from '../../platform/http/room.ts'
import { brandDownload, coatOfArmsDownload } from './brand/brand.download.ts'
import { languagePage } from './language/language.page.ts'
import { mailboxPage } from './mailbox/mailbox.page.tsx'
import { may } from './permissions.ts'

export { businessCalendar } from './calendar/business-calendar.ts'
export { frontDoor } from './directory/directory.tsx'
export { addNeighbourhoods, addUnits } from './establish.ts'
export { allTenants, openTenants } from './tenants.ts'

export const organizationRoom: Room = {
  name: 'organization',
  routes: [brandDownload, coatOfArmsDownload, languagePage, mailboxPage],
  permissions: Object.values(may),
}
