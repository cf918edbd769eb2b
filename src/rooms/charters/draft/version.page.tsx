import { z } from 'zod'
import { wholeNumber } from '../../../platform/http/fields.ts'
import { act, done, missing, page } from '../../../platform/http/page.ts'
import { checkVersion } from '../check/check-version.ts'
import { drafting } from '../drafting.ts'
import { reasonField } from '../fields.ts'
import { charterScreen } from '../frame.tsx'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { publishVersion } from '../publish/publish.ts'
import { charterById, versionById } from '../read/charter.queries.ts'
import { discardVersion, returnVersion, submitVersion } from '../review/review.ts'
import { reviewWords } from '../review/words.ts'
import { mayDraft } from '../rights.ts'
import { openSignatures, signVersion } from '../sign/sign.ts'
import { signaturesOf } from '../sign/signatures.queries.ts'
import { signersSchema } from '../sign/signers-form.view.tsx'
import { signWords } from '../sign/words.ts'
import { nouns } from '../words/nouns.ts'
import { versionContents } from './contents.ts'
import { type At, back, moving, versionParams } from './moving.ts'
import { VersionView } from './version.view.tsx'

export const versionPage = page({
  path: charterPaths.version(':charter', ':version'),
  permission: may.see,
  params: versionParams,
  async show(read, visit, { params: at }: At, form) {
    const charter = await charterById(read, at.charter)
    const version = charter && (await versionById(read, charter.id, at.version))
    if (!charter || !version) return missing
    const noun = visit.words(nouns)
    const body = (
      <VersionView
        visit={visit}
        form={form}
        charter={charter}
        version={version}
        contents={await versionContents(read, charter, version)}
        found={version.state === 'draft' || version.state === 'review' ? await checkVersion(read, version) : []}
        signatures={await signaturesOf(read, version.id)}
        drafts={await mayDraft(read, visit, charter)}
      />
    )
    const title = `${charter.title}: ${noun.version(version.number)}`
    return charterScreen(visit, charter, { face: 'text', title, lead: noun.versionStates[version.state], body })
  },
  acts: {
    submit: act({
      permission: may.draft,
      schema: () => z.object({}),
      perform: (write, visit, _values, at: At) =>
        drafting(write, visit, at.params.charter, () =>
          moving(
            write,
            at,
            (_write, charter, version) => submitVersion(write, visit, charter, version),
            () => back(visit, at, visit.words(reviewWords).submitted),
          ),
        ),
    }),
    discard: act({
      permission: may.draft,
      schema: reasonField,
      perform: (write, visit, { reason }, at: At) =>
        drafting(write, visit, at.params.charter, () =>
          moving(
            write,
            at,
            (_write, charter, version) => discardVersion(write, visit, charter, version, reason),
            () => done(visit, charterPaths.home(at.params.charter), visit.words(reviewWords).discarded),
          ),
        ),
    }),
    return: act({
      permission: may.sign,
      schema: reasonField,
      perform: (write, visit, { reason }, at: At) =>
        moving(
          write,
          at,
          (_write, charter, version) => returnVersion(write, visit, charter, version, reason),
          () => back(visit, at, visit.words(reviewWords).returned),
        ),
    }),
    open: act({
      permission: may.govern,
      schema: signersSchema,
      perform: (write, visit, signers, at: At) =>
        moving(
          write,
          at,
          (_write, charter, version) => openSignatures(write, visit, charter, version, signers),
          () => back(visit, at, visit.words(reviewWords).opened),
        ),
    }),
    sign: act({
      permission: may.sign,
      schema: visit => z.object({ place: wholeNumber(visit.words(signWords).notSigning, 1, 99) }),
      async perform(write, visit, { place }, at: At) {
        const charter = await charterById(write, at.params.charter)
        if (!charter) return missing
        const refused = await signVersion(write, visit, charter, at.params.version, place)
        return refused ?? back(visit, at, visit.words(signWords).signed)
      },
    }),
    publish: act({
      permission: may.govern,
      schema: () => z.object({}),
      perform: (write, visit, _values, at: At) =>
        moving(
          write,
          at,
          (_write, charter, version) => publishVersion(write, visit, charter, version),
          () => done(visit, charterPaths.home(at.params.charter), visit.words(reviewWords).published),
        ),
    }),
  },
})
