import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'
import type { IconName } from '../icons.ts'
import { type ShellWords, useWords } from '../words.ts'

/** How a promise or a term stands. */
export type State = 'within' | 'soon' | 'overdue' | 'met' | 'missed' | 'paused' | 'none'

type Tone = 'good' | 'caution' | 'bad' | 'neutral' | 'brand'

const looks: Record<State, { tone: Tone; icon: IconName; word: keyof ShellWords }> = {
  within: { tone: 'good', icon: 'clock', word: 'stateWithin' },
  soon: { tone: 'caution', icon: 'hourglass', word: 'stateSoon' },
  overdue: { tone: 'bad', icon: 'clock-exclamation', word: 'stateOverdue' },
  met: { tone: 'good', icon: 'circle-check', word: 'stateMet' },
  missed: { tone: 'bad', icon: 'circle-x', word: 'stateMissed' },
  paused: { tone: 'neutral', icon: 'player-pause', word: 'statePaused' },
  none: { tone: 'neutral', icon: 'circle-dashed', word: 'stateNone' },
}

/** A word in a box, with an icon when it means a state: never colour alone. */
export function Tag({
  children,
  tone = 'neutral',
  icon,
}: {
  children: ComponentChildren
  tone?: Tone
  icon?: IconName
}) {
  return (
    <span class={`cv-tag cv-tag--${tone}`}>
      {icon && <Icon name={icon} size={16} />}
      {children}
    </span>
  )
}

/** State of a term or a promise: word, icon and colour together. `children` replaces the usual word ("Vence mañana"). */
export function StateTag({ state, children }: { state: State; children?: ComponentChildren }) {
  const words = useWords()
  const { tone, icon, word } = looks[state]
  return (
    <Tag tone={tone} icon={icon}>
      {children ?? words[word]}
    </Tag>
  )
}
