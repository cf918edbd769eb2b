import { z } from 'zod'
import { act, done, page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Button, ErrorSummary, Form, formOf, TextField } from '../../../platform/views/form.tsx'
import { crumbs } from '../administration/crumbs.ts'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import { may } from '../permissions.ts'
import { changeHours, WEEKDAYS, weekOf } from './hours.ts'
import { type Interval, readIntervals } from './intervals.ts'
import { hoursWords } from './words.ts'

const fieldOf = (weekday: number) => `day${weekday}`

export const hoursPage = page({
  path: adminPaths.hours,
  permission: may.administer,
  async show(read, visit, _at, sent) {
    const words = visit.words(hoursWords)
    const week = await weekOf(read)
    const known = Object.fromEntries(WEEKDAYS.map(day => [fieldOf(day), week[day] ?? '']))
    const form = formOf(sent, 'submit', known)
    return {
      face: 'staff',
      title: visit.words(adminWords).hours,
      lead: words.lead,
      breadcrumbs: crumbs(visit),
      body: (
        <Form class="cv-narrow-form">
          <ErrorSummary form={form} />
          <p>{words.hint}</p>
          {WEEKDAYS.map(day => (
            <TextField
              key={day}
              form={form}
              name={fieldOf(day)}
              label={capital(visit.moments.weekday(day))}
              width={30}
              spellcheck={false}
            />
          ))}
          <p class="govuk-hint">{words.recount}</p>
          <Button>{visit.words(adminWords).save}</Button>
        </Form>
      ),
    }
  },
  acts: {
    submit: act({
      schema: weekSchema,
      async perform(write, visit, week) {
        await changeHours(write, week)
        return done(visit, adminPaths.hours, visit.words(hoursWords).saved)
      },
    }),
  },
})

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function weekSchema(visit: Visit) {
  const words = visit.words(hoursWords)
  return z.record(z.string(), z.unknown()).transform((fields, context) => {
    const week = new Map<number, Interval[]>()
    for (const day of WEEKDAYS) {
      const read = readIntervals(String(fields[fieldOf(day)] ?? '').slice(0, 200))
      if (Array.isArray(read)) week.set(day, read)
      else
        context.addIssue({
          code: 'custom',
          path: [fieldOf(day)],
          message: words[read](visit.moments.weekday(day)),
        })
    }
    const isIdle = [...week.values()].every(intervals => intervals.length === 0)
    if (isIdle && week.size === WEEKDAYS.length)
      context.addIssue({ code: 'custom', path: [fieldOf(1)], message: words.none })
    return week
  })
}
