/** One question of the public form as a page: shown when those before it are answered, saved in the draft, then onward. */
import type { ComponentChildren } from 'preact'
import { z } from 'zod'
import type { Read, Write } from '../../../platform/db/handles.ts'
import {
  type Act,
  act,
  BLANK,
  type FormState,
  isGoing,
  isRefusal,
  type Page,
  page,
  type Refusal,
  refuse,
} from '../../../platform/http/page.ts'
import { understand } from '../../../platform/http/understand.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { blankForm } from '../../../platform/views/form.tsx'
import { may } from '../permissions.ts'
import { sentences } from '../receive/fields.ts'
import type { DraftFields } from './draft.ts'
import { saveDraft } from './draft.ts'
import { choosePath, draftParams, filePath, stepPath } from './paths.ts'
import { onward, type Stage, stageOf, takeStage } from './stage.ts'
import { mayShow, STEP_PATHS, type Step, stepsOf } from './steps.ts'
import type { FileWords } from './words.es.ts'
import { fileWords } from './words.ts'

export interface StepProps {
  visit: Visit
  stage: Stage
  form: FormState
  words: FileWords
}

export interface StepDraft<S extends z.ZodType> {
  step: Step
  title(words: FileWords, stage: Stage): string
  /** What the fields show before anything is typed. */
  values(fields: DraftFields): FormState['values']
  view(props: StepProps, read: Read): ComponentChildren | Promise<ComponentChildren>
  schema(stage: Stage, visit: Visit): S
  /** The answers to add to the draft; a refusal with `keep` saves what the act wrote. */
  save(write: Write, visit: Visit, stage: Stage, values: z.output<S>): Promise<Partial<DraftFields> | Refusal>
  acts?: Record<string, Act<{ draft: string }, unknown>>
  islands?: string[]
}

export function stepPage<S extends z.ZodType>(draft: StepDraft<S>): Page {
  return page<{ draft: string }>({
    path: `${filePath}/:draft/${STEP_PATHS[draft.step]}`,
    permission: may.file,
    params: draftParams,
    async show(read, visit, at, form) {
      const stage = await stageOf(read, visit, at.params.draft)
      if (isGoing(stage)) return stage
      if (!mayShow(draft.step, stage.offer, stage.fields)) return onward(visit, stage)
      const words = visit.words(fileWords)
      const shown = form === BLANK ? blankForm(draft.values(stage.fields)) : form
      return {
        face: 'public',
        title: draft.title(words, stage),
        back: visit.url(backPath(draft.step, stage)),
        islands: draft.islands,
        body: await draft.view({ visit, stage, form: shown, words }, read),
      }
    },
    acts: {
      submit: act({
        // What is asked depends on the draft, so the fields are read once it is known.
        schema: () => z.looseObject({}),
        async perform(write, visit, given, at: { params: { draft: string } }) {
          const stage = await takeStage(write, visit, at.params.draft)
          if (isGoing(stage)) return stage
          const read = understand(draft.schema(stage, visit), given, visit.locale)
          if (!read.success) return refuse(sentences(read.error))
          const answers = await draft.save(write, visit, stage, read.data)
          if (isRefusal(answers)) return answers
          const fields = { ...stage.fields, ...answers }
          await saveDraft(write, stage.draft, fields)
          return onward(visit, { ...stage, fields })
        },
      }),
      ...draft.acts,
    },
  })
}

function backPath(step: Step, { draft, offer, fields }: Stage): string {
  const steps = stepsOf(offer, fields)
  const before = steps[steps.indexOf(step) - 1]
  return before ? stepPath(draft, before) : choosePath(offer.service?.code ?? null, draft)
}
