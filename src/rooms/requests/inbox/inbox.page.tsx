import { z } from 'zod'
import { page } from '../../../platform/http/page.ts'
import type { NavigationEntry } from '../../../platform/http/room.ts'
import { boardWords } from '../board/words.ts'
import { may } from '../permissions.ts'
import { unitsAnsweredBy } from '../walk/responsible.ts'
import { inboxRows, openReferrals } from './inbox.queries.ts'
import { InboxView } from './inbox.view.tsx'
import { inboxWords } from './words.ts'

export const INBOX = '/interno/canalizadas'

const query = z.object({
  ver: z.enum(['terminadas']).optional(),
  desde: z.coerce.number().int().min(0).max(100_000).optional().default(0),
})

interface AtInbox {
  query: z.output<typeof query>
}

/** The liaison's tray: what was referred to the units they answer for. */
export const inboxPage = page({
  path: INBOX,
  permission: may.answer,
  query,
  async show(read, visit, { query }: AtInbox) {
    const words = visit.words(inboxWords)
    const units = await unitsAnsweredBy(read, visit.person)
    const shown = query.ver ? 'ended' : 'open'
    const found = await inboxRows(read, units, shown, query.desde)
    return {
      face: 'staff',
      title: words.title,
      body: (
        <InboxView
          visit={visit}
          {...found}
          shown={shown}
          offset={query.desde}
          waiting={await openReferrals(read, units)}
          hasUnits={units.length > 0}
        />
      ),
    }
  },
})

export const inboxNavigation: NavigationEntry = {
  label: visit => visit.words(inboxWords).navigation,
  path: INBOX,
  permission: may.answer,
  icon: 'inbox',
  group: visit => visit.words(boardWords).group,
  count: async (read, visit) => openReferrals(read, await unitsAnsweredBy(read, visit.person)),
}
