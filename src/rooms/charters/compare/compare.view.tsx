import type { Visit } from '../../../platform/http/visit.ts'
import { Card, Table } from '../../../platform/views/parts.tsx'
import { type Indicator, targetText } from '../../indicators/index.ts'
import { nouns } from '../words/nouns.ts'
import type { Aspect, ComparedCommitment, Difference } from './differences.ts'
import { compareWords } from './words.ts'

interface Props {
  visit: Visit
  found: Difference[]
  indicators: Indicator[]
}

type Of<W extends Difference['what']> = Extract<Difference, { what: W }>

/** Old and new beside each other, as anybody reads them. */
export function DifferencesView({ visit, found, indicators }: Props) {
  const words = visit.words(compareWords)
  const nameOf = (id: number | null) => indicators.find(indicator => indicator.id === id)?.name ?? words.nothing
  if (found.length === 0) return <p class="govuk-body">{words.none}</p>
  const changed = found.filter(difference => difference.what === 'changed')
  const texts = found.filter(difference => difference.what === 'summary' || difference.what === 'section')
  const sentences = found.flatMap(difference => {
    if (difference.what === 'added' || difference.what === 'removed')
      return [words[difference.what](difference.code, difference.statement)]
    if (difference.what === 'followed' || difference.what === 'unfollowed')
      return [words[difference.what](nameOf(difference.indicatorId))]
    return []
  })
  return (
    <>
      {(sentences.length > 0 || changed.length > 0) && (
        <Card title={words.promises}>
          {sentences.length > 0 && (
            <ul class="govuk-list govuk-list--bullet">
              {sentences.map(sentence => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
          {changed.map(difference => (
            <Changed key={difference.code} visit={visit} difference={difference} indicators={indicators} />
          ))}
        </Card>
      )}
      {texts.length > 0 && <Texts visit={visit} texts={texts} />}
    </>
  )
}

function Changed({
  visit,
  difference: { code, aspects, was, now },
  indicators,
}: Omit<Props, 'found'> & { difference: Of<'changed'> }) {
  const words = visit.words(compareWords)
  const say = (of: ComparedCommitment, aspect: Aspect) => {
    const indicator = indicators.find(({ id }) => id === of.indicatorId)
    if (aspect === 'target')
      return of.target && indicator ? targetText(visit.locale, of.target, indicator.unitOfMeasure) : words.nothing
    if (aspect === 'indicatorId') return indicator?.name ?? words.nothing
    const value = of[aspect]
    const isDay = aspect === 'validFrom' || aspect === 'validTo'
    return value ? (isDay ? visit.moments.date(value) : value) : words.nothing
  }
  return (
    <Table
      caption={words.changed(code)}
      rows={aspects}
      columns={[
        { key: 'aspect', label: words.what, cell: aspect => words.aspects[aspect] },
        { key: 'was', label: words.was, wide: true, cell: aspect => say(was, aspect) },
        { key: 'now', label: words.now, wide: true, cell: aspect => say(now, aspect) },
      ]}
    />
  )
}

function Texts({ visit, texts }: { visit: Visit; texts: (Of<'summary'> | Of<'section'>)[] }) {
  const words = visit.words(compareWords)
  const noun = visit.words(nouns)
  return (
    <Table
      caption={words.texts}
      rows={texts}
      columns={[
        {
          key: 'what',
          label: words.what,
          cell: row => (row.what === 'summary' ? words.summary : noun.sections[row.section]),
        },
        { key: 'was', label: words.was, wide: true, cell: row => row.was || words.nothing },
        { key: 'now', label: words.now, wide: true, cell: row => row.now || words.nothing },
      ]}
    />
  )
}
