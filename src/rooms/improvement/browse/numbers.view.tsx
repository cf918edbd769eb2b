import { Figures } from '../../../platform/views/parts.tsx'
import type { BrowseProps } from './browse.view.tsx'
import { listUrl } from './list-url.ts'
import { browseWords } from './words.ts'

export function Numbers({ visit, tally }: BrowseProps) {
  const words = visit.words(browseWords)
  return (
    <section aria-label={words.tally}>
      <Figures
        items={[
          { label: words.tallyOpen, value: visit.number(tally.open), recordsUrl: listUrl(visit, '') },
          {
            label: words.tallyOverdue,
            value: visit.number(tally.overdue),
            recordsUrl: listUrl(visit, 'vencidas=1'),
            state: tally.overdue > 0 ? 'overdue' : undefined,
            note: words.tallyOverdueNote,
          },
          {
            label: words.tallyVerify,
            value: visit.number(tally.toVerify),
            recordsUrl: listUrl(visit, 'estado=implemented'),
          },
          {
            label: words.tallySystemic,
            value: visit.number(tally.systemic),
            recordsUrl: listUrl(visit, 'situacion=open&reincidentes=1'),
            note: words.tallySystemicNote,
          },
        ]}
      />
    </section>
  )
}
