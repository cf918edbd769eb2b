import type { Write } from '../../../platform/db/handles.ts'
import type { Job } from '../../../platform/http/room.ts'
import { publicAddress } from '../../../platform/http/visit.ts'
import { queueMail, wasMailed } from '../../../platform/mail/outbox.ts'
import { localeOf } from '../../../platform/words/words.ts'
import { today } from '../../organization/index.ts'
import { eachOnce, holdersOn } from '../../people/index.ts'
import { charterPaths } from '../paths.ts'
import { placeOf } from '../report/place.ts'
import { nouns } from '../words/nouns.ts'
import { inTurnOf, signaturesOf } from './signatures.queries.ts'
import { signWords } from './words.ts'

const ABOUT = 'charter-signature'

/** Plans the letter to whoever is next; nobody is written to before the act that makes it their turn is kept. */
export const askNextSigner = (write: Write, versionId: number): Promise<void> =>
  write.job('charters.ask-signer', { version: versionId })

/** Writes to those who hold the position whose turn it is to sign. Run twice, each turn is told once. */
export const askSignerJob: Job = {
  name: 'charters.ask-signer',
  async run(write, payload, tools) {
    const version = await signingVersion(write, Number(payload.version))
    if (!version) return
    const turn = inTurnOf(await signaturesOf(write, version.id))
    if (!turn || (await wasMailed(write, ABOUT, turn.id))) return
    const place = await placeOf(write)
    const link = publicAddress(place, tools.publicUrl, charterPaths.version(version.charterId, version.id))
    const holders = await holdersOn(write, await today(write), { positionIds: [turn.positionId] })
    for (const { email, locale } of eachOnce(holders)) {
      const spoken = localeOf(locale, place.locale)
      const { letter } = signWords(spoken)
      const known: Record<string, string> = nouns(spoken).duties
      const duty = known[turn.duty] ?? turn.duty
      await queueMail(write, {
        to: email,
        subject: letter.subject(version.title),
        body: [letter.lead(version.title, version.number, duty, turn.position), letter.why, link].join('\n\n'),
        about: ABOUT,
        aboutId: turn.id,
      })
    }
  },
}

/** The version, if it is still being signed: it may have been returned before the letter left. */
const signingVersion = (write: Write, versionId: number) =>
  write.db
    .selectFrom('charter_version as v')
    .innerJoin('charter as c', j =>
      j.onRef('c.organization_id', '=', 'v.organization_id').onRef('c.id', '=', 'v.charter_id'),
    )
    .select(['v.id', 'v.number', 'c.id as charterId', 'c.title'])
    .where('v.organization_id', '=', write.organizationId)
    .where('v.id', '=', versionId)
    .where('v.state', '=', 'signing')
    .executeTakeFirst()
