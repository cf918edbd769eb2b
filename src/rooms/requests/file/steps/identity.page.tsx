import { z } from 'zod'
import { RadiosField } from '../../../../platform/views/form.tsx'
import { fieldWords } from '../../receive/words.ts'
import { IDENTITIES, type Identity } from '../../vocabulary.ts'
import { StepFrame } from '../step.view.tsx'
import { type StepProps, stepPage } from '../step-page.tsx'

const ORDER = ['named', 'protected', 'anonymous'] as const satisfies Identity[]

export const identityPage = stepPage({
  step: 'identity',
  title: words => words.identity.title,
  values: ({ identity }) => ({ identity: identity ?? '' }),
  view: props => <IdentityView {...props} />,
  schema: ({ offer }, visit) => {
    const words = visit.words(fieldWords)
    return z.object({
      identity: z
        .enum(IDENTITIES, words.identityMissing)
        .refine(identity => offer.allowsAnonymous || identity !== 'anonymous', words.anonymousRefused),
    })
  },
  async save(_write, _visit, _stage, { identity }) {
    // Who turns anonymous leaves nothing behind.
    return identity === 'anonymous' ? { identity, person: undefined } : { identity }
  },
})

function IdentityView(props: StepProps) {
  const { identity } = props.words
  const allowed = ORDER.filter(one => one !== 'anonymous' || props.stage.offer.allowsAnonymous)
  const hints = { named: identity.namedHint, protected: identity.protectedHint, anonymous: identity.anonymousHint }
  return (
    <StepFrame {...props} step="identity">
      <RadiosField
        form={props.form}
        name="identity"
        label={identity.title}
        heading
        options={allowed.map(value => ({ value, label: identity[value], hint: hints[value] }))}
      />
    </StepFrame>
  )
}
