import { z } from 'zod'
import { identity, optionalIdentity, optionalText, text, wholeNumber } from '../../../platform/http/fields.ts'
import { act, done, missing, page, type UploadedFile } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { drafting } from '../drafting.ts'
import { decimal, pastDay } from '../fields.ts'
import { charterScreen } from '../frame.tsx'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { charterById } from '../read/charter.queries.ts'
import { positionsInUse } from '../read/places.queries.ts'
import { mayDraft } from '../rights.ts'
import { teamOf, trainingsOf } from './prepare.queries.ts'
import { joinTeam, leaveTeam, recordTraining } from './prepare.ts'
import { PrepareView } from './prepare.view.tsx'
import { prepareWords } from './words.ts'

const params = z.object({ charter: identity() })
type At = { params: z.output<typeof params>; query: unknown }

export const preparePage = page({
  path: charterPaths.team(':charter'),
  permission: may.see,
  params,
  async show(read, visit, { params: { charter: id } }: At, form) {
    const charter = await charterById(read, id)
    if (!charter) return missing
    const body = (
      <PrepareView
        visit={visit}
        form={form}
        charterId={id}
        team={await teamOf(read, id)}
        trainings={await trainingsOf(read, id)}
        positions={await positionsInUse(read)}
        drafts={await mayDraft(read, visit, charter)}
      />
    )
    return charterScreen(visit, charter, { face: 'team', body })
  },
  acts: {
    join: act({
      permission: may.draft,
      schema: memberSchema,
      perform: (write, visit, draft, { params: { charter } }: At) =>
        drafting(write, visit, charter, async found => {
          const refused = await joinTeam(write, visit, found, draft)
          return refused ?? done(visit, charterPaths.team(charter), visit.words(prepareWords).joined)
        }),
    }),
    leave: act({
      permission: may.draft,
      schema: () => z.object({ member: identity() }),
      perform: (write, visit, { member }, { params: { charter } }: At) =>
        drafting(write, visit, charter, async found => {
          const gone = await leaveTeam(write, found, member)
          return gone ?? done(visit, charterPaths.team(charter), visit.words(prepareWords).left)
        }),
    }),
    train: act({
      permission: may.draft,
      schema: trainingSchema,
      perform: (write, visit, draft, { params: { charter } }: At) =>
        drafting(write, visit, charter, async found => {
          const refused = await recordTraining(write, visit, found, draft)
          return refused ?? done(visit, charterPaths.team(charter), visit.words(prepareWords).recorded)
        }),
    }),
  },
})

function memberSchema(visit: Visit) {
  const words = visit.words(prepareWords)
  return z.object({
    positionId: optionalIdentity()
      .refine(id => id !== null, words.missingPosition)
      .transform(Number),
    duty: optionalText(200),
  })
}

function trainingSchema(visit: Visit) {
  const words = visit.words(prepareWords)
  return z.object({
    heldOn: pastDay(visit),
    topic: text(words.missingTopic, 300),
    hours: decimal(words.badHours, 0.1, 1000),
    attendees: wholeNumber(words.badAttendees, 1, 100_000),
    files: z.custom<UploadedFile[]>(),
  })
}
