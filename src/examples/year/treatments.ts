/** How what was missed in the year was mended: long ago to the end; of the quarter that ended last, each as far as it has got. */
import { sql } from 'kysely'
import type { Write } from '../../platform/db/handles.ts'
import { toDate, toInstant } from '../../platform/db/time.ts'
import { addPastTreatments, type PastTreatment } from '../../rooms/improvement/establish.ts'
import type { Period } from '../../rooms/indicators/index.ts'
import type { LivedYear, Office } from './follow-year.ts'

interface Opened {
  id: number
  /** The base of the indicator that was missed, `own` or `claim`. */
  about: keyof LivedYear['followUp']['treatments']
  unitId: number
  detectedAt: Date
  recurrenceOf: number | null
}

/** Days after it was detected; the verification, one cycle after the action. */
const DAYS = { contained: 2, analysed: 8, planned: 12, done: 32, due: 28, verified: 92 }
const STATES = ['contained', 'analysed', 'planned', 'implemented', 'effective'] as const

export async function treat(write: Write, year: LivedYear, office: Office, last: Period): Promise<void> {
  const opened = await openedSoFar(write)
  const treatments = opened.flatMap((each, index) => {
    const recent = dayOf(each.detectedAt, office) > last.endsOn
    // Of the recent ones each stands at another step, and one of six has not been touched.
    const upTo = recent ? (index % 6) - 1 : STATES.length - 1
    return treatmentOf(write, year, office, each, upTo) ?? []
  })
  await addPastTreatments(write, treatments)
}

async function openedSoFar({ db, organizationId }: Write): Promise<Opened[]> {
  const { rows } = await sql<Opened>`
    select n.id, case when n.origin = 'claim' then 'claim' else coalesce(i.base, 'own') end as about, n.unit_id as "unitId",
      n.detected_at as "detectedAt", n.recurrence_of as "recurrenceOf"
    from nonconformity n
    join commitment k on k.organization_id = n.organization_id and n.subject = 'commitment' and k.id = n.subject_id
    join indicator i on i.organization_id = k.organization_id and i.id = k.indicator_id
    where n.organization_id = ${organizationId} order by n.id`.execute(db)
  return rows
}

const dayOf = (at: Date, { timeZone }: Office) => toInstant(at).toZonedDateTimeISO(timeZone).toPlainDate().toString()

/** What still waits was touched in these last days, so that its next step is ahead. */
const TOUCHED = 5

/** @param upTo index of the state it gets to, if its day has come by now; none below zero */
function treatmentOf(
  { now }: Write,
  { followUp: { treatments, systemic } }: LivedYear,
  office: Office,
  { id, about, unitId, detectedAt, recurrenceOf }: Opened,
  upTo: number,
): PastTreatment | undefined {
  const start = toInstant(detectedAt).toZonedDateTimeISO(office.timeZone)
  const on = (days: number) => toDate(start.add({ days }).with({ hour: 13 }).toInstant())
  const day = (days: number) => start.toPlainDate().add({ days }).toString()
  const reached = [DAYS.contained, DAYS.analysed, DAYS.planned, DAYS.done, DAYS.done + DAYS.verified]
  const possible = reached.filter(days => on(days).getTime() <= now.epochMilliseconds).length - 1
  const state = STATES[Math.min(upTo, possible)]
  if (!state) return undefined
  const elapsed = Math.floor((now.epochMilliseconds - detectedAt.getTime()) / 86_400_000)
  const lately = (days: number, at: PastTreatment['state']) => (state === at ? Math.max(days, elapsed - TOUCHED) : days)
  const contained = lately(DAYS.contained, 'contained')
  const analysed = lately(DAYS.analysed, 'analysed')
  const planned = lately(DAYS.planned, 'planned')
  const [due, verify] = [planned + DAYS.due, DAYS.done + DAYS.verified]
  const said = treatments[about]
  const waits = {
    contained: contained + 10,
    analysed: analysed + 10,
    planned: due,
    implemented: verify + 10,
    effective: verify,
  }
  return {
    ...{ nonconformityId: id, state, by: office.liaisons.get(unitId)!, verifier: office.quality },
    contained: { at: on(contained), text: said.contained },
    analysed: {
      ...{
        at: on(analysed),
        whys: said.whys,
        rootCause: said.rootCause,
        cause: said.cause as PastTreatment['analysed']['cause'],
      },
      ...{ earlierId: recurrenceOf, systemicStatement: systemic },
    },
    planned: { at: on(planned), action: said.action, dueOn: day(due) },
    done: { at: on(DAYS.done), result: said.result, verifyOn: day(verify - 1) },
    verified: { at: on(verify), statement: said.verified },
    stepDueOn: day(waits[state]),
  }
}
