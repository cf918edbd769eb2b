import { z } from 'zod'
import type { NavigationEntry } from '../../../platform/http/room.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Button, blankForm, Form, TextField } from '../../../platform/views/form.tsx'
import { monthBefore } from '../measure/period.ts'
import { reportRoutes } from '../measure/report-routes.tsx'
import { reportWords } from '../measure/words.ts'
import { may } from '../permissions.ts'
import { monthlyReport } from './monthly-report.ts'
import { monthlyWords } from './words.ts'

const PATH = '/interno/informes/mensual'

const query = z.object({
  mes: z
    .string()
    .regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/)
    .optional()
    .catch(undefined),
})
type Asked = z.output<typeof query>

/** The month asked for, else the last one that is whole. */
const monthAsked = (visit: Visit, { mes }: Asked) => mes ?? monthBefore(visit.today.slice(0, 7))

export const monthlyRoutes = reportRoutes<Asked>({
  path: PATH,
  query,
  asked: (visit, asked) => `mes=${monthAsked(visit, asked)}`,
  build: (read, visit, asked) => monthlyReport(read, visit, monthAsked(visit, asked)),
  chooser(visit, asked) {
    const words = visit.words(monthlyWords)
    const form = blankForm({ mes: monthAsked(visit, asked) })
    return (
      <Form action={visit.url(PATH)} method="get" class="cv-inline-form cv-period">
        <TextField form={form} name="mes" label={words.choose} hint={words.chooseHint} width={10} inputmode="numeric" />
        <Button kind="secondary" small>
          {visit.words(reportWords).show}
        </Button>
      </Form>
    )
  },
})

export const monthlyNavigation: NavigationEntry = {
  label: visit => visit.words(monthlyWords).title,
  path: PATH,
  permission: may.report,
  icon: 'report-analytics',
  group: visit => visit.words(reportWords).group,
}
