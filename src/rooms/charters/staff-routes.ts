/** What the people who make and keep charters use. */
import type { Route } from '../../platform/http/page.ts'
import { proposalsPage } from './adopt/adopt.page.tsx'
import { browsePage } from './browse/browse.page.tsx'
import { certificatesPage } from './certify/certify.page.tsx'
import { comparePage } from './compare/compare.page.tsx'
import { commitmentPage } from './draft/commitment.page.tsx'
import { indicatorsPage } from './draft/indicators.page.tsx'
import { newCommitmentPage } from './draft/new-commitment.page.tsx'
import { summaryPage } from './draft/summary.page.tsx'
import { partPage } from './draft/text.page.tsx'
import { versionPage } from './draft/version.page.tsx'
import { versionsPage } from './draft/versions.page.tsx'
import { followUpPage } from './follow-up/follow-up.page.tsx'
import { identityPage } from './open/identity.page.tsx'
import { openPage } from './open/open.page.tsx'
import { homePage } from './oversee/home.page.tsx'
import { evidenceDownload } from './prepare/evidence.download.ts'
import { preparePage } from './prepare/prepare.page.tsx'
import { readinessPage } from './ready/ready.page.tsx'
import { standingPage } from './standing/standing.page.tsx'
import { newStudyPage } from './study/new-study.page.tsx'
import { studiesPage } from './study/studies.page.tsx'
import { studyPage } from './study/study.page.tsx'

export const staffRoutes: Route[] = [
  browsePage,
  openPage,
  homePage,
  identityPage,
  preparePage,
  evidenceDownload,
  studiesPage,
  newStudyPage,
  studyPage,
  versionsPage,
  versionPage,
  summaryPage,
  partPage,
  newCommitmentPage,
  commitmentPage,
  indicatorsPage,
  comparePage,
  proposalsPage,
  followUpPage,
  certificatesPage,
  readinessPage,
  standingPage,
]
