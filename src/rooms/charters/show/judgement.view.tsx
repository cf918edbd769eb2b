import type { Visit } from '../../../platform/http/visit.ts'
import { type IconName, IconSheet, RepeatedIcon, Tag } from '../../../platform/views/parts.tsx'
import type { Judgement } from '../../indicators/index.ts'
import { showWords } from './words.ts'

const LOOKS: Record<Judgement, { tone: 'good' | 'bad' | 'neutral'; icon: IconName }> = {
  kept: { tone: 'good', icon: 'circle-check' },
  broken: { tone: 'bad', icon: 'circle-x' },
  no_data: { tone: 'neutral', icon: 'circle-dashed' },
  not_applicable: { tone: 'neutral', icon: 'minus' },
}

interface Props {
  visit: Visit
  judgement: Judgement
  /** Its word, where it is not the one that everybody reads. */
  says?: string
}

/** Whether a promise was kept: word, icon and colour together. */
export function JudgementTag({ visit, judgement, says }: Props) {
  const { tone, icon } = LOOKS[judgement]
  return (
    <Tag tone={tone} icon={icon}>
      {says ?? visit.words(showWords).judgement[judgement]}
    </Tag>
  )
}

/** The drawings of every `JudgementMark` of a page. */
export const JudgementSheet = () => <IconSheet names={Object.values(LOOKS).map(({ icon }) => icon)} />

/** The same as the tag, light enough for every row of a table; the page must have the sheet. */
export function JudgementMark({ visit, judgement }: { visit: Visit; judgement: Judgement }) {
  const { tone, icon } = LOOKS[judgement]
  return (
    <span class={`cv-mark cv-mark--${tone}`}>
      <RepeatedIcon name={icon} /> {visit.words(showWords).judgement[judgement]}
    </span>
  )
}
