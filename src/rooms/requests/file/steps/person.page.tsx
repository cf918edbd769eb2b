import { z } from 'zod'
import { TextField } from '../../../../platform/views/form.tsx'
import { Details } from '../../../../platform/views/parts.tsx'
import { personFields } from '../../receive/fields.ts'
import { fieldWords } from '../../receive/words.ts'
import { StepFrame } from '../step.view.tsx'
import { type StepProps, stepPage } from '../step-page.tsx'

export const personPage = stepPage({
  step: 'person',
  title: words => words.person.title,
  values: ({ person }) => ({ ...person }),
  view: props => <PersonView {...props} />,
  schema(_stage, visit) {
    const words = visit.words(fieldWords)
    const { name, ...ways } = personFields(words)
    return z.object({ name: name.refine(text => text !== '', words.nameMissing), ...ways })
  },
  async save(_write, _visit, _stage, person) {
    return { person }
  },
})

function PersonView(props: StepProps) {
  const { form, visit } = props
  const { person } = props.words
  return (
    <StepFrame {...props} step="person" order={['name', 'email', 'telephone']}>
      <h1 class="govuk-heading-l">{person.title}</h1>
      <TextField form={form} name="name" label={person.name} labelSize="s" autocomplete="name" spellcheck={false} />
      <TextField
        form={form}
        name="email"
        type="email"
        inputmode="email"
        label={person.email}
        hint={person.emailHint}
        labelSize="s"
        autocomplete="email"
        optional
      />
      <TextField
        form={form}
        name="telephone"
        type="tel"
        inputmode="tel"
        label={person.telephone}
        hint={person.telephoneHint}
        labelSize="s"
        width={20}
        autocomplete="tel"
        optional
      />
      <Details summary={person.privacy} open>
        <p>{person.privacyText(visit.tenant.name)}</p>
      </Details>
    </StepFrame>
  )
}
