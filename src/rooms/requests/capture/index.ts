/** The clerk's door: the form, and what was saved with it. */
import type { Route } from '../../../platform/http/page.ts'
import type { NavigationEntry } from '../../../platform/http/room.ts'
import { may } from '../permissions.ts'
import { capturePage } from './capture.page.tsx'
import { capturedPage } from './captured.page.tsx'
import { capturePath } from './paths.ts'
import { captureWords } from './words.ts'

export const captureRoutes: Route[] = [capturePage, capturedPage]

export const captureNavigation: NavigationEntry = {
  label: visit => visit.words(captureWords).navigation,
  path: capturePath,
  permission: may.capture,
  icon: 'plus',
}
