import { z } from 'zod'
import { optionalText } from '../../../platform/http/fields.ts'
import { act, go, isRefusal, missing, page, refuse, type UploadedFile } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  ErrorSummary,
  FileField,
  Form,
  type FormState,
  formOf,
  NumberField,
  SelectField,
  TextField,
} from '../../../platform/views/form.tsx'
import { periodName } from '../formula/period-words.ts'
import { periodCode, previousPeriod } from '../formula/periods.ts'
import type { Indicator } from '../indicators.queries.ts'
import { listWords } from '../list/words.ts'
import { declarePath, indicatorPath, paths } from '../paths.ts'
import { currentPeriod } from '../periods.ts'
import { may } from '../permissions.ts'
import { type AtIndicator, indicatorParams } from '../show/show.page.tsx'
import { inPeriod } from '../show/show.view.tsx'
import { seenIndicator } from '../visible.ts'
import { declare } from './declare.ts'
import { declareWords } from './words.ts'

const PERIODS = 6

/** The running period and some before it, latest first. */
function periodsToDeclare(visit: Visit, { frequency }: Indicator) {
  const current = currentPeriod(frequency, visit.now, visit.tenant.timeZone)
  return Array.from({ length: PERIODS }, (_, back) => previousPeriod(frequency, current, back))
}

const isDeclared = ({ versions }: Indicator) => versions.at(-1)?.formula.op === 'declared'

export const declarePage = page<AtIndicator, unknown>({
  path: declarePath(':indicatorId'),
  permission: may.observe,
  params: indicatorParams,
  async show(read, visit, { params }, form) {
    const indicator = await seenIndicator(read, visit, params.indicatorId)
    if (!indicator || !isDeclared(indicator)) return missing
    const words = visit.words(declareWords)
    return {
      face: 'staff',
      title: words.title(indicator.name),
      lead: words.lead,
      breadcrumbs: [
        { label: visit.words(listWords).title, url: visit.url(paths.home) },
        { label: indicator.name, url: visit.url(indicatorPath(indicator.id)) },
      ],
      body: <DeclareForm visit={visit} form={form} indicator={indicator} />,
    }
  },
  acts: {
    submit: act({
      schema: figureSchema,
      async perform(write, visit, sent, { params }: { params: AtIndicator; query: unknown }) {
        const indicator = await seenIndicator(write, visit, params.indicatorId)
        if (!indicator || !isDeclared(indicator)) return missing
        const words = visit.words(declareWords)
        const period = periodsToDeclare(visit, indicator).find(one => periodCode(one) === sent.period)
        if (!period) return refuse({ period: words.missingPeriod })
        const refused = await declare(write, visit, indicator, period, sent)
        if (refused && isRefusal(refused)) return refused
        return go(inPeriod(visit, indicator.id, period), { kind: 'success', text: words.done })
      },
    }),
  },
})

function figureSchema(visit: Visit) {
  const words = visit.words(declareWords)
  return z.object({
    period: z.string({ error: words.missingPeriod }),
    numerator: z.string().optional().default(''),
    denominator: z.string().optional().default(''),
    note: optionalText(2000),
    files: z.custom<UploadedFile[]>(),
  })
}

function DeclareForm({ visit, form: sent, indicator }: { visit: Visit; form: FormState; indicator: Indicator }) {
  const words = visit.words(declareWords)
  const periods = periodsToDeclare(visit, indicator)
  const form = formOf(sent, 'submit', { period: periodCode(periods[1]!) })
  return (
    <div class="cv-narrow-form">
      <ErrorSummary form={form} />
      <Form enctype="multipart/form-data">
        <SelectField
          form={form}
          name="period"
          label={words.period}
          options={periods.map(period => ({ value: periodCode(period), label: periodName(visit.locale, period) }))}
        />
        <NumberField form={form} name="numerator" label={words.numerator} decimals width={10} />
        <NumberField form={form} name="denominator" label={words.denominator} decimals width={10} />
        <TextField form={form} name="note" label={words.note} optional />
        <FileField form={form} name="evidence" label={words.evidence} accept="image/*,.pdf,.xlsx,.csv" />
        <Button>{words.save}</Button>
      </Form>
    </div>
  )
}
