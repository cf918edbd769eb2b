import type { Read } from '../../../platform/db/handles.ts'
import type { Job } from '../../../platform/http/room.ts'
import { publicAddress } from '../../../platform/http/visit.ts'
import { queueMail, wasMailed } from '../../../platform/mail/outbox.ts'
import { localeOf } from '../../../platform/words/words.ts'
import { periodMonths } from '../../indicators/index.ts'
import { today } from '../../organization/index.ts'
import { eachOnce, holdersOn } from '../../people/index.ts'
import { quarterCode, reportPaths } from './paths.ts'
import { placeOf } from './place.ts'
import { reportWords } from './words.ts'

const ABOUT = 'charter-report-signed'

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
    if (!report || (await wasMailed(write, ABOUT, report.id))) return
    const url = publicAddress(place, tools.publicUrl, reportPaths.public(report.code, quarterCode(report)))
    for (const person of await peopleOf(write, report.charterId, report.unitId)) {
      const locale = localeOf(person.locale, place.locale)
      const words = reportWords(locale)
      const months = periodMonths(locale, report)
      await queueMail(write, {
        to: person.email,
        subject: words.announceSubject(report.title, months),
        body: words.announceBody(report.title, months, url),
        about: ABOUT,
        aboutId: report.id,
      })
    }
  },
}

/** Who holds a position of the unit or of the team today. */
export async function peopleOf(read: Read, charterId: number, unitId: number) {
  const day = await today(read)
  const team = await read.db
    .selectFrom('charter_member')
    .select('position_id')
    .where('organization_id', '=', read.organizationId)
    .where('charter_id', '=', charterId)
    .where('left_at', 'is', null)
    .execute()
  return eachOnce([
    ...(await holdersOn(read, day, { unitId })),
    ...(await holdersOn(read, day, { positionIds: team.map(member => member.position_id) })),
  ])
}
