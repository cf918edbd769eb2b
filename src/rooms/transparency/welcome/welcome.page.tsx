import { page } from '../../../platform/http/page.ts'
import { listedServices } from '../../catalogue/index.ts'
import { commitmentsNow } from '../../charters/index.ts'
import { identity } from '../../organization/index.ts'
import { lastMonth } from '../../requests/index.ts'
import { may } from '../permissions.ts'
import { WelcomeView } from './welcome.view.tsx'
import { welcomeWords } from './words.ts'

export const welcomePage = page({
  path: '/',
  permission: may.see,
  async show(read, visit) {
    const face = await identity(read)
    const summary = await lastMonth(read)
    const services = await listedServices(read)
    const commitments = await commitmentsNow(read)
    return {
      face: 'public',
      title: visit.words(welcomeWords).title,
      wide: true,
      body: <WelcomeView {...{ visit, face, summary, services, commitments }} />,
    }
  },
})
