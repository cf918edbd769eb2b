/** Every component at work on pages like the real ones: what tests look at with axe and at 320 px, and people with their eyes. */
import type { VNode } from 'preact'
import { blankForm } from '../../../src/platform/views/form.tsx'
import { CheckPage, FormPage } from './public-form.tsx'
import { DonePage, HomePage, TrackPage } from './public-pages.tsx'
import { AdminPage, BoardPage } from './staff-lists.tsx'
import { CaseStudyPage, SignInPage, StaffHomePage } from './staff-pages.tsx'

export const gallery: Record<string, () => VNode> = {
  home: () => <HomePage />,
  form: () => <FormPage />,
  wizard: () => <FormPage form={blankForm()} />,
  check: () => <CheckPage />,
  done: () => <DonePage />,
  track: () => <TrackPage />,
  'sign-in': () => <SignInPage />,
  staff: () => <StaffHomePage />,
  board: () => <BoardPage />,
  case: () => <CaseStudyPage />,
  admin: () => <AdminPage />,
}
