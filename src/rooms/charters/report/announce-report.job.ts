import { sql } from 'kysely'
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import type { Job } from '../../../platform/http/room.ts'
import { publicAddress } from '../../../platform/http/visit.ts'
import { queueMail } from '../../../platform/mail/outbox.ts'
import { periodMonths } from '../../indicators/index.ts'
import { quarterCode, reportPaths } from './paths.ts'
import { languageOf, placeOf } from './place.ts'
import { reportWords } from './words.ts'

/** After signing: the people of the unit and of the charter's team are told. */
export const announceReportJob: Job = {
  name: 'charters.announce-report',
  async run(write, payload, tools) {
    const place = await placeOf(write)
    const report = await write.db
      .selectFrom('charter_report as r')
      .innerJoin('charter as c', j =>
        j.onRef('c.organization_id', '=', 'r.organization_id').onRef('c.id', '=', 'r.charter_id'),
      )
      .select(['r.id', 'r.starts_on as startsOn', 'r.ends_on as endsOn', 'c.id as charterId', 'c.code', 'c.title'])
      .select('c.unit_id as unitId')
      .where('r.organization_id', '=', write.organizationId)
      .where('r.id', '=', Number(payload.report))
      .executeTakeFirst()
    if (!report || (await wasTold(write, report.id))) return
    const url = publicAddress(place, tools.publicUrl, reportPaths.public(report.code, quarterCode(report)))
    for (const person of await peopleOf(write, report.charterId, report.unitId)) {
      const locale = languageOf(person.locale, place)
      const words = reportWords(locale)
      const months = periodMonths(locale, report)
      await queueMail(write, {
        to: person.email,
        subject: words.announceSubject(report.title, months),
        body: words.announceBody(report.title, months, url),
        about: 'charter-report-signed',
        aboutId: report.id,
      })
    }
  },
}

/** The job may run twice; the letters leave once. */
async function wasTold(write: Write, id: number): Promise<boolean> {
  const row = await write.db
    .selectFrom('mail_message')
    .select('id')
    .where('organization_id', '=', write.organizationId)
    .where('about', '=', 'charter-report-signed')
    .where('about_id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

/** Who holds a position of the unit or of the team today. */
export async function peopleOf(write: Write, charterId: number, unitId: number) {
  const { rows } = await sql<{ email: string; locale: string | null }>`
    select distinct a.email, a.locale
    from position_holder h
    join position p on p.organization_id = h.organization_id and p.id = h.position_id
    join account a on a.organization_id = h.organization_id and a.id = h.account_id
    join organization o on o.id = h.organization_id
    where h.organization_id = ${write.organizationId} and (h.ends_on is null or h.ends_on >= (${toDate(write.now)} at time zone o.time_zone)::date)
      and (p.unit_id = ${unitId} or exists (select from charter_member m where m.organization_id = p.organization_id
        and m.position_id = p.id and m.charter_id = ${charterId} and m.left_at is null))
    order by a.email`.execute(write.db)
  return rows
}
