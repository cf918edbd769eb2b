import { z } from 'zod'
import { identity, wholeNumber } from '../../../platform/http/fields.ts'
import { act, go, page, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Actions,
  Button,
  ButtonLink,
  ErrorSummary,
  Form,
  type FormState,
  NumberField,
  RadiosField,
  SelectField,
} from '../../../platform/views/form.tsx'
import { type Column, EmptyState, Table } from '../../../platform/views/parts.tsx'
import { moments } from '../../../platform/words/moments.ts'
import { currentPeriod, nextPeriod, type Period, periodCode, periodName, periodOfCode } from '../../indicators/index.ts'
import { visitPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { checklists, type Draw, latestDraws } from '../visits.queries.ts'
import { VISIT_KINDS } from '../vocabulary.ts'
import { visitWords } from '../words.ts'
import { drawVisits } from './draw.act.ts'

export const drawsPage = page({
  path: visitPaths.draws,
  permission: may.see,
  async show(read, visit) {
    const words = visit.words(visitWords)
    const draws = await latestDraws(read)
    return {
      face: 'staff',
      title: words.title,
      lead: words.lead,
      actions: (
        <>
          <ButtonLink to={visit.url(visitPaths.results)} kind="secondary" icon="chart-bar" small>
            {words.results}
          </ButtonLink>
          <ButtonLink to={visit.url(visitPaths.checklists)} kind="secondary" icon="clipboard-list" small>
            {words.checklists}
          </ButtonLink>
          {visit.can(may.plan) && (
            <ButtonLink to={visit.url(visitPaths.newDraw)} icon="plus" small>
              {words.newDraw}
            </ButtonLink>
          )}
        </>
      ),
      body: <Draws visit={visit} draws={draws} />,
    }
  },
})

function Draws({ visit, draws }: { visit: Visit; draws: Draw[] }) {
  const words = visit.words(visitWords)
  const { moment } = moments(visit.locale, visit.tenant.timeZone)
  const columns: Column<Draw>[] = [
    {
      key: 'draw',
      label: words.drawn,
      wide: true,
      cell: draw => `${words.kind[draw.kind]}, ${periodName(visit.locale, draw)}`,
    },
    { key: 'checklist', label: words.checklist, cell: draw => draw.checklist },
    {
      key: 'done',
      label: words.done,
      numeric: true,
      cell: draw => words.ofAnswers(String(draw.done), String(draw.wanted)),
    },
    { key: 'at', label: words.drawnOn, nowrap: true, cell: draw => moment(draw.drawnAt) },
  ]
  return (
    <Table
      caption={words.draws}
      columns={columns}
      rows={draws}
      rowUrl={draw => visit.url(visitPaths.draw(draw.id))}
      empty={<EmptyState title={words.draws}>{words.noDraws}</EmptyState>}
    />
  )
}

/** The quarter that runs and the next one: later there is nothing to promise yet. */
const quartersOf = (visit: Visit): Period[] => {
  const running = currentPeriod('quarterly', visit.now, visit.tenant.timeZone)
  return [running, nextPeriod('quarterly', running)]
}

export const newDrawPage = page({
  path: visitPaths.newDraw,
  permission: may.plan,
  async show(read, visit, _at, form) {
    const words = visit.words(visitWords)
    const lists = (await checklists(read)).filter(list => list.items.length > 0)
    const breadcrumbs = [{ label: words.title, url: visit.url(visitPaths.draws) }]
    return {
      face: 'staff',
      title: words.newDraw,
      lead: words.checkLead,
      breadcrumbs,
      body:
        lists.length === 0 ? (
          <EmptyState
            title={words.checklists}
            actions={<ButtonLink to={visit.url(visitPaths.newChecklist)}>{words.newChecklist}</ButtonLink>}
          >
            {words.noChecklists}
          </EmptyState>
        ) : (
          <DrawForm visit={visit} form={form} lists={lists} />
        ),
    }
  },
  acts: {
    submit: act({
      permission: may.plan,
      schema: drawSchema,
      perform: async (write, visit, { checklistId, quarter, wanted }) => {
        const words = visit.words(visitWords)
        const list = (await checklists(write)).find(one => one.id === checklistId && one.items.length > 0)
        if (!list) return refuse({ checklistId: words.chooseChecklist })
        const id = await drawVisits(write, { kind: list.kind, checklistId, period: quarter, wanted })
        if (id === null) return refuse({ '': words.nothingToDraw })
        return go(visit.url(visitPaths.draw(id)), { kind: 'success', text: words.drawDone(String(wanted)) })
      },
    }),
  },
})

function drawSchema(visit: Visit) {
  const words = visit.words(visitWords)
  const offered = new Map(quartersOf(visit).map(period => [periodCode(period), period]))
  return z.object({
    checklistId: identity()
      .or(z.literal('').transform((): number => 0))
      .catch(0),
    quarter: z
      .string({ error: words.chooseQuarter })
      .refine(code => periodOfCode(code) !== null && offered.has(code), words.chooseQuarter)
      .transform(code => offered.get(code)!),
    wanted: wholeNumber(words.badWanted, 1, 500),
  })
}

interface DrawFormProps {
  visit: Visit
  form: FormState
  lists: Awaited<ReturnType<typeof checklists>>
}

function DrawForm({ visit, form, lists }: DrawFormProps) {
  const words = visit.words(visitWords)
  const options = VISIT_KINDS.flatMap(kind => lists.filter(list => list.kind === kind)).map(list => ({
    value: String(list.id),
    label: `${list.title} (${words.kind[list.kind]})`,
  }))
  return (
    <>
      <ErrorSummary form={form} />
      <Form>
        <SelectField
          form={form}
          name="checklistId"
          label={words.checklist}
          options={[{ value: '', label: '' }, ...options]}
        />
        <RadiosField
          form={form}
          name="quarter"
          label={words.quarter}
          options={quartersOf(visit).map(period => ({
            value: periodCode(period),
            label: periodName(visit.locale, period),
          }))}
        />
        <NumberField form={form} name="wanted" label={words.wanted} hint={words.wantedHint} width={3} />
        <Actions>
          <Button>{words.newDraw}</Button>
        </Actions>
      </Form>
    </>
  )
}
