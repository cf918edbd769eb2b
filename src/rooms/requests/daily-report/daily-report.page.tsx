import { z } from 'zod'
import type { NavigationEntry } from '../../../platform/http/room.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { isoDate } from '../../../platform/views/form/dates.ts'
import { Button, blankForm, DateField, Form } from '../../../platform/views/form.tsx'
import { reportRoutes } from '../measure/report-routes.tsx'
import { reportWords } from '../measure/words.ts'
import { may } from '../permissions.ts'
import { dailyReport } from './daily-report.ts'
import { dailyWords } from './words.ts'

const PATH = '/interno/informes/diario'

const query = z.object({ fecha: z.string().max(20).optional().catch(undefined) })
type Asked = z.output<typeof query>

/** The day asked for, else today. */
const dayAsked = (visit: Visit, { fecha }: Asked) => (fecha && isoDate(fecha)) || visit.today

export const dailyRoutes = reportRoutes<Asked>({
  path: PATH,
  query,
  asked: (visit, asked) => `fecha=${dayAsked(visit, asked)}`,
  build: (read, visit, asked) => dailyReport(read, visit, dayAsked(visit, asked)),
  chooser(visit, asked) {
    const form = blankForm({ fecha: dayAsked(visit, asked) })
    return (
      <Form action={visit.url(PATH)} method="get" class="cv-inline-form cv-period">
        <DateField form={form} name="fecha" label={visit.words(dailyWords).choose} />
        <Button kind="secondary" small>
          {visit.words(reportWords).show}
        </Button>
      </Form>
    )
  },
})

export const dailyNavigation: NavigationEntry = {
  label: visit => visit.words(dailyWords).title,
  path: PATH,
  permission: may.report,
  icon: 'chart-bar',
  group: visit => visit.words(reportWords).group,
}
