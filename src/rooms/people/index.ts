/** The people who work in the organization: accounts, sessions, roles, and who holds which position. */
import type { Room } from '../../platform/http/room.ts'
import { accountPage } from './account/account.page.tsx'
import { personPage } from './administer/person.page.tsx'
import { browsePeoplePage } from './browse/browse.page.tsx'
import { browsePeopleWords } from './browse/words.ts'
import { enterCodePage } from './enter-code/enter-code.page.tsx'
import { followLinkPage } from './follow-link/follow-link.page.tsx'
import { forgetJob } from './forget/forget.ts'
import { invitePage } from './invite/invite.page.tsx'
import { paths } from './paths.ts'
import { may } from './permissions.ts'
import { recoverPage } from './recover/recover.page.tsx'
import { secondFactorPage } from './second-factor/second-factor.page.tsx'
import { signInPage } from './sign-in/sign-in.page.tsx'
import { signOutPage } from './sign-out/sign-out.page.tsx'

export { type Addressee, eachOnce, type Holder, holdersOn, unitsWithLiaison, withRoles } from './holders.queries.ts'
export { hashPassword } from './passwords.ts'
export { paths as peoplePaths } from './paths.ts'
export { sealAgain } from './second-factor/sealed-secret.ts'
export { identify, touchSession } from './sessions.ts'

export const peopleRoom: Room = {
  name: 'people',
  routes: [
    signInPage,
    enterCodePage,
    recoverPage,
    followLinkPage,
    signOutPage,
    accountPage,
    secondFactorPage,
    browsePeoplePage,
    invitePage,
    personPage,
  ],
  permissions: Object.values(may),
  navigation: [
    {
      label: visit => visit.words(browsePeopleWords).title,
      group: visit => visit.words(browsePeopleWords).group,
      path: paths.people,
      permission: may.administer,
      icon: 'users',
    },
  ],
  jobs: [forgetJob],
}
