import { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import { text, ticked, wholeNumber } from '../../../platform/http/fields.ts'
import { act, done, type FormState, page, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { textOf } from '../../../platform/views/form.tsx'
import { crumbs } from '../administration/crumbs.ts'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import { may } from '../permissions.ts'
import { changeRules, exampleFolio, patternProblem, rulesOf } from './rules.ts'
import { RulesView } from './rules.view.tsx'
import { rulesWords } from './words.ts'

export const rulesPage = page({
  path: adminPaths.rules,
  permission: may.administer,
  async show(read, visit, _at, form) {
    return {
      face: 'staff',
      title: visit.words(adminWords).rules,
      breadcrumbs: crumbs(visit),
      body: await body(read, visit, form),
    }
  },
  acts: {
    submit: act({
      schema: rulesSchema,
      async perform(write, visit, rules) {
        const refused = await changeRules(write, visit, rules)
        return refused ?? done(visit, adminPaths.rules, visit.words(adminWords).saved)
      },
    }),
    /** Shows the page again with the example of what was typed, and changes nothing. */
    see: act({ schema: rulesSchema, perform: async () => refuse({}) }),
  },
})

function rulesSchema(visit: Visit) {
  const words = visit.words(rulesWords)
  return z.object({
    folioPattern: text(words.missingPattern, 60).superRefine((pattern, context) => {
      const problem = patternProblem(pattern)
      if (problem) context.addIssue({ code: 'custom', message: words.problems[problem] })
    }),
    afterHours: z.enum(['next-business-day', 'same-day']),
    reopenDays: wholeNumber(words.badDays, 0, 365),
    secondFactor: ticked(),
  })
}

async function body(read: Read, visit: Visit, form: FormState) {
  const rules = await rulesOf(read)
  const known = {
    folioPattern: rules.folioPattern,
    afterHours: rules.afterHours,
    reopenDays: String(rules.reopenDays),
    secondFactor: rules.secondFactor ? 'yes' : '',
  }
  const typed = Object.keys(form.values).length > 0 ? form : { values: known, errors: {} }
  const example = await exampleFolio(read, visit, textOf(typed, 'folioPattern').trim())
  return <RulesView visit={visit} form={typed} example={example} />
}
