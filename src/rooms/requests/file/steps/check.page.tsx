import { z } from 'zod'
import { act, go, isGoing, page } from '../../../../platform/http/page.ts'
import { may } from '../../permissions.ts'
import { donePath, draftParams, filePath, stepPath } from '../paths.ts'
import { send } from '../send.ts'
import { onward, stageOf, takeStage } from '../stage.ts'
import { firstUnanswered, STEP_PATHS, stepsOf } from '../steps.ts'
import { fileWords } from '../words.ts'
import { CheckView } from './check.view.tsx'

export const checkPage = page<{ draft: string }>({
  path: `${filePath}/:draft/${STEP_PATHS.check}`,
  permission: may.file,
  params: draftParams,
  async show(read, visit, at, form) {
    const stage = await stageOf(read, visit, at.params.draft)
    if (isGoing(stage)) return stage
    if (firstUnanswered(stage.offer, stage.fields) !== 'check') return onward(visit, stage)
    const words = visit.words(fileWords)
    const before = stepsOf(stage.offer, stage.fields).at(-2) ?? 'details'
    return {
      face: 'public',
      title: words.check.title,
      back: visit.url(stepPath(stage.draft, before)),
      body: <CheckView {...{ visit, stage, form, words }} />,
    }
  },
  acts: {
    submit: act({
      schema: () => z.looseObject({}),
      async perform(write, visit, _values, at: { params: { draft: string } }) {
        const stage = await takeStage(write, visit, at.params.draft)
        if (isGoing(stage)) return stage
        if (firstUnanswered(stage.offer, stage.fields) !== 'check') return onward(visit, stage)
        await send(write, visit, stage)
        return go(visit.url(donePath(stage.draft)))
      },
    }),
  },
})
