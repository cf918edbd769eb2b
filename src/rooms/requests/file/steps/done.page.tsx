import { go, missing, page } from '../../../../platform/http/page.ts'
import { may } from '../../permissions.ts'
import { officeContact } from '../../receive/office-contact.ts'
import { claimedPromise } from '../../track/claimed-promise.ts'
import { whatFollows } from '../../track/what-follows.ts'
import { draftById } from '../draft.ts'
import { donePath, draftParams, filePath, stepPath } from '../paths.ts'
import { fileWords } from '../words.ts'
import { DoneView, doneTitle } from './done.view.tsx'
import { requestOfDraft } from './sent-request.ts'

/** Survives a bookmark: it reads the request, not the draft. */
export const donePage = page<{ draft: string }>({
  path: donePath(':draft'),
  permission: may.file,
  params: draftParams,
  async show(read, visit, at) {
    const request = await requestOfDraft(read, at.params.draft)
    if (!request) {
      const draft = await draftById(read, at.params.draft)
      return draft ? go(visit.url(stepPath(at.params.draft, 'check'))) : missing
    }
    const words = visit.words(fileWords)
    return {
      face: 'public',
      title: `${doneTitle(visit, words, request)}: ${request.folio}`,
      body: (
        <DoneView
          {...{ visit, words, request }}
          following={await whatFollows(read, request)}
          claimed={await claimedPromise(read, request.id)}
          contact={await officeContact(read)}
          another={visit.url(filePath)}
        />
      ),
    }
  },
})
