import { StateTag, Table } from '../../../platform/views/parts.tsx'
import { nouns } from '../words/nouns.ts'
import type { Props } from './ready.view.tsx'
import { type Group, REQUIREMENTS, type RequirementCode, type StatedCode } from './requirements.ts'
import type { Seen } from './seen.ts'
import { Stated } from './stated.view.tsx'
import { readyWords } from './words.ts'

export const isMet = ({ seen, stated }: Pick<Props, 'seen' | 'stated'>, code: RequirementCode): boolean =>
  Object.hasOwn(seen, code) ? seen[code as keyof Seen] : (stated.get(code as StatedCode)?.fulfilled ?? false)

export function GroupTable(props: Props & { group: Group }) {
  const { visit, group, stated, charterId } = props
  const words = visit.words(readyWords)
  return (
    <Table
      caption={words.groups[group]}
      rows={REQUIREMENTS.filter(requirement => requirement.group === group)}
      columns={[
        { key: 'name', label: words.requirement, wide: true, cell: row => words.requirements[row.code].name },
        {
          key: 'state',
          label: visit.words(nouns).state,
          cell: row =>
            isMet(props, row.code) ? (
              <StateTag state="met">{words.met}</StateTag>
            ) : (
              <StateTag state="none">{words.notMet}</StateTag>
            ),
        },
        {
          key: 'how',
          label: words.how,
          wide: true,
          cell: row =>
            row.knownBy === 'person' ? (
              <Stated visit={visit} charterId={charterId} statement={stated.get(row.code)} code={row.code} />
            ) : isMet(props, row.code) ? (
              words.bySystem
            ) : (
              words.requirements[row.code].missing
            ),
        },
      ]}
    />
  )
}
