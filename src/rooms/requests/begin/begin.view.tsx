import { Figures, Link } from '../../../platform/views/parts.tsx'
import type { Shown } from '../board/board.view.tsx'
import { boardUrl } from '../board/paths.ts'
import type { Counted, RequestRow } from '../board/rows.ts'
import { RequestTable } from '../board/table.view.tsx'
import { LISTS, type ListName } from './lists.ts'
import { beginWords } from './words.ts'

type Props = Shown & { rows: RequestRow[]; counted: Record<ListName, Counted> }

/** What waits for me, and what is about to expire: each number opens its list. */
export function BeginView({ counted, ...shown }: Props) {
  const { visit, rows } = shown
  const words = visit.words(beginWords)
  const told = (list: ListName, label: string, base: string) => {
    const { count, more } = counted[list]
    const value = more ? words.many(count) : visit.number(count)
    return { label, value, base, recordsUrl: boardUrl(visit, LISTS[list]) }
  }
  return (
    <>
      <Figures
        items={[
          told('waiting', words.waiting, words.waitingBase),
          told('soon', words.soon, words.seenBase),
          told('overdue', words.overdue, words.seenBase),
        ]}
      />
      <h2 class="govuk-heading-m">{words.now}</h2>
      {rows.length === 0 ? (
        <p>
          <strong>{words.nothing}.</strong> {words.nothingHint}
        </p>
      ) : (
        <>
          <RequestTable {...shown} rows={rows} />
          <p>
            <Link to={boardUrl(visit, LISTS.waiting)}>{words.seeAll}</Link>
          </p>
        </>
      )}
    </>
  )
}
