import { randomUUID } from 'node:crypto'
import { missing, page } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { publicPaths } from '../show/paths.ts'
import { claimAct, commitmentParams, promiseAt } from './claim.ts'
import { ClaimView, NotBinding } from './claim.view.tsx'
import { claimWords } from './words.ts'

/** The key travels hidden in the form, so that pressing twice sends once. */
export const claimPage = page({
  path: publicPaths.claim(':charter', ':commitment'),
  permission: may.read,
  params: commitmentParams,
  async show(read, visit, { params }, form) {
    const claimed = await promiseAt(read, params)
    if (!claimed) return missing
    const { charter } = claimed
    const typed = { ...form, values: { key: randomUUID(), ...form.values } }
    return {
      face: 'public',
      title: `${visit.words(claimWords).title} ${charter.title}`,
      back: visit.url(publicPaths.charter(charter.code)),
      body:
        charter.state === 'in_force' ? (
          <ClaimView visit={visit} claimed={claimed} form={typed} />
        ) : (
          <NotBinding visit={visit} />
        ),
    }
  },
  acts: { submit: claimAct },
})
