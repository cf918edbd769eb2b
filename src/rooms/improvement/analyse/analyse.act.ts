import { z } from 'zod'
import { optionalText, text, ticked } from '../../../platform/http/fields.ts'
import { act } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { may } from '../permissions.ts'
import { BRANCHES, type Branch, CAUSES, type Ishikawa } from '../vocabulary.ts'
import { type AtCase, onOwnCase } from '../walk/on-case.ts'
import { analyse } from './analyse.ts'
import { analyseWords } from './words.ts'

export const WHYS = [1, 2, 3, 4, 5] as const
const MOST_CAUSES = 12

export const whyField = (n: (typeof WHYS)[number]) => `why${n}` as const
export const branchField = (branch: Branch) => `branch_${branch}` as const

function schema(visit: Visit) {
  const words = visit.words(analyseWords)
  const why = () => optionalText(300)
  const branch = () =>
    z
      .string()
      .optional()
      .default('')
      .transform(linesOf)
      .pipe(z.array(z.string().max(160)).max(MOST_CAUSES, words.tooManyCauses(MOST_CAUSES)))
  return z
    .object({
      why1: why(),
      why2: why(),
      why3: why(),
      why4: why(),
      why5: why(),
      branch_people: branch(),
      branch_method: branch(),
      branch_equipment: branch(),
      branch_materials: branch(),
      branch_measurement: branch(),
      branch_environment: branch(),
      rootCause: text(words.missingRootCause, 2000),
      cause: z.enum(CAUSES, { error: words.missingCause }),
      considered: ticked(),
      systemicStatement: optionalText(2000),
    })
    .transform(({ rootCause, cause, considered, systemicStatement, ...fields }) => ({
      rootCause,
      cause,
      considered,
      systemicStatement,
      whys: WHYS.map(n => fields[whyField(n)]),
      ishikawa: Object.fromEntries(
        BRANCHES.flatMap(name => (fields[branchField(name)].length > 0 ? [[name, fields[branchField(name)]]] : [])),
      ) as Ishikawa,
    }))
    .superRefine(({ whys, ishikawa }, context) => {
      const answered = whys.filter(Boolean).length
      const say = (message: string) => context.addIssue({ code: 'custom', path: ['why1'], message })
      if (whys.findIndex(why => !why) < answered && answered < whys.length) say(words.gap)
      else if (answered < 2 && Object.keys(ishikawa).length === 0) say(words.missingReasons)
    })
}

const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map(line => line.trim().replace(/^[-•*]\s*/, ''))
    .filter(Boolean)

export const analyseAct = act({
  permission: may.work,
  schema,
  perform: (write, visit, values, at: AtCase) =>
    onOwnCase(write, visit, at, hand => analyse(write, visit, hand, values)),
})
