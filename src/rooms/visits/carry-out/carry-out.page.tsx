import { randomUUID } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { Read, Write } from '../../../platform/db/handles.ts'
import { identity } from '../../../platform/http/fields.ts'
import { act, go, missing, page, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { keepAttached } from '../../requests/index.ts'
import { itemsOf } from '../checklists.queries.ts'
import { visitPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { type PlannedVisit, visitById } from '../visits.queries.ts'
import { visitWords } from '../words.ts'
import { CarryOutView } from './carry-out.view.tsx'
import { readFindings } from './findings.ts'
import { sendVisit } from './send-visit.ts'
import { visitSchema } from './visit-schema.ts'

const params = z.object({ visit: identity() })
type At = { params: z.output<typeof params>; query: unknown }

/** The visit, for who was given it; nobody else learns that it exists. */
async function own(read: Read, visit: Visit, id: number): Promise<PlannedVisit | undefined> {
  const found = await visitById(read, id)
  return found?.visitorId === visit.person?.accountId ? found : undefined
}

export const carryOutPage = page<At['params']>({
  path: visitPaths.visit(':visit'),
  permission: may.visit,
  params,
  async show(read, visit, at, form) {
    const found = await own(read, visit, at.params.visit)
    if (!found) return missing
    const words = visit.words(visitWords)
    if (found.state !== 'planned') return go(visit.url(visitPaths.mine), { kind: 'notice', text: words.notPlanned })
    const items = (await itemsOf(read, [found.checklistId])).get(found.checklistId) ?? []
    return {
      face: 'staff',
      title: `${words.kind[found.kind]}: ${found.service}`,
      lead: found.unit,
      breadcrumbs: [{ label: words.mine, url: visit.url(visitPaths.mine) }],
      islands: ['visit-form.js'],
      body: <CarryOutView visit={visit} form={form} planned={found} items={items} deviceKey={randomUUID()} />,
    }
  },
  acts: {
    submit: act({
      permission: may.visit,
      schema: visitSchema,
      perform: (write, visit, sent, at: At) => receive(write, visit, at.params.visit, sent),
    }),
  },
})

async function receive(write: Write, visit: Visit, id: number, sent: z.output<ReturnType<typeof visitSchema>>) {
  const words = visit.words(visitWords)
  const found = await own(write, visit, id)
  if (!found) return missing
  const back = visit.url(visitPaths.mine)
  if (found.state === 'done') return go(back, { kind: 'notice', text: words.alreadySent })
  const items = (await itemsOf(write, [found.checklistId])).get(found.checklistId) ?? []
  const read = readFindings(items, sent, words)
  if ('refused' in read) return refuse(read.refused)
  const startedAt = Temporal.PlainDateTime.from(`${sent.startedOn}T${sent.startedAt}`)
    .toZonedDateTime(visit.tenant.timeZone)
    .toInstant()
  if (Temporal.Instant.compare(startedAt, visit.now) > 0) return refuse({ startedAt: words.futureTime })
  const photographs = await keepAttached(write, visit, sent.files, 'photographs')
  if ('refused' in photographs) return photographs
  const kept = await sendVisit(write, found, items, {
    startedAt,
    note: sent.note,
    deviceKey: sent.device_key,
    findings: read.findings,
    fileIds: photographs.kept.map(file => file.id),
  })
  return go(back, kept ? { kind: 'success', text: words.sent } : { kind: 'notice', text: words.alreadySent })
}
