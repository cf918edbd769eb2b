import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { ROLES } from '../../../platform/permissions/permissions.ts'
import { roleNames } from '../../../platform/permissions/role-names.ts'
import { Button, CheckboxesField, type Choice, Form, HiddenField } from '../../../platform/views/form.tsx'
import { Card } from '../../../platform/views/parts.tsx'
import { roleWords } from './role-words.ts'
import { administerWords } from './words.ts'

/** Every role with what it lets one do, said in words. */
export function roleChoices(visit: Visit): Choice[] {
  const names = visit.words(roleNames)
  const words = visit.words(roleWords)
  return ROLES.map(value => ({ value, label: names[value], hint: words[value] }))
}

export function RolesCard({ visit, form }: { visit: Visit; form: FormState }) {
  const words = visit.words(administerWords)
  return (
    <Card title={words.roles}>
      <Form>
        <HiddenField name="_act" value="roles" />
        <CheckboxesField
          form={form}
          name="roles"
          label={words.rolesLegend}
          labelHidden
          options={roleChoices(visit)}
          small
        />
        <Button kind="secondary">{words.saveRoles}</Button>
      </Form>
    </Card>
  )
}
