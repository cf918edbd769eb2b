import { z } from 'zod'
import type { Write } from '../../../../platform/db/handles.ts'
import { PUBLIC_UPLOADS } from '../../../../platform/files/upload-policy.ts'
import { act, go, isGoing, isRefusal, type Refusal, refuse, type UploadedFile } from '../../../../platform/http/page.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { keepUploads } from '../../attachments/keep-uploads.ts'
import { attachmentWords, refusalSentence } from '../../attachments/words.ts'
import { type DraftFields, saveDraft } from '../draft.ts'
import { stepPath } from '../paths.ts'
import { type Stage, takeStage } from '../stage.ts'
import { stepPage } from '../step-page.tsx'
import { fileWords } from '../words.ts'
import { PhotographsView } from './photographs.view.tsx'

type At = { params: { draft: string } }

const sentFiles = z.looseObject({ files: z.array(z.custom<UploadedFile>()).default([]) })

export const photographsPage = stepPage({
  step: 'photographs',
  title: words => words.photographs.title,
  values: () => ({}),
  view: props => <PhotographsView {...props} />,
  schema: () => sentFiles,
  async save(write, visit, stage, { files }) {
    const added = await add(write, visit, stage, files)
    return isRefusal(added) ? added : { ...added, photographsSeen: true }
  },
  acts: {
    add: act({
      schema: () => sentFiles,
      async perform(write, visit, { files }, at: At) {
        const stage = await takeStage(write, visit, at.params.draft)
        if (isGoing(stage)) return stage
        if (files.length === 0) return refuse({ photographs: visit.words(fileWords).photographs.none })
        const added = await add(write, visit, stage, files)
        if (isRefusal(added)) return added
        await saveDraft(write, stage.draft, { ...stage.fields, ...added })
        return go(visit.url(stepPath(stage.draft, 'photographs')))
      },
    }),
    remove: act({
      schema: () => z.object({ file: z.coerce.number().int() }),
      async perform(write, visit, { file }, at: At) {
        const stage = await takeStage(write, visit, at.params.draft)
        if (isGoing(stage)) return stage
        const removed = stage.fields.files.find(kept => kept.id === file)
        const files = stage.fields.files.filter(kept => kept !== removed)
        await saveDraft(write, stage.draft, { ...stage.fields, files })
        if (removed) await forgetFile(write, removed.id)
        const text = removed && visit.words(fileWords).photographs.removed(removed.name)
        return go(visit.url(stepPath(stage.draft, 'photographs')), text ? { kind: 'success', text } : undefined)
      },
    }),
  },
})

/** Keeps what can be kept, also when the rest is refused: nobody sends a photograph twice because of another one. */
async function add(
  write: Write,
  visit: Visit,
  { draft, fields }: Stage,
  sent: UploadedFile[],
): Promise<Pick<DraftFields, 'files'> | Refusal> {
  const store = visit.tools.files(visit.tenant.id)
  const { kept, refused } = await keepUploads(write, store, sent, PUBLIC_UPLOADS, fields.files.length)
  const files = [...fields.files, ...kept]
  const sentence = refusalSentence(refused, PUBLIC_UPLOADS, visit.words(attachmentWords))
  if (sentence === undefined) return { files }
  await saveDraft(write, draft, { ...fields, files })
  return refuse({ photographs: sentence }, true)
}

/** The bytes go with the nightly sweep, when no row names them. */
async function forgetFile(write: Write, id: number): Promise<void> {
  await write.db.deleteFrom('file').where('organization_id', '=', write.organizationId).where('id', '=', id).execute()
}
