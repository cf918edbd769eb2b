import type { ComponentChildren } from 'preact'
import { Form, HiddenField } from '../../../platform/views/form.tsx'

interface Props {
  /** The act of the case page that it performs. */
  act: string
  /** When a page has several of one act: which. */
  which?: number
  withFiles?: boolean
  draft?: string
  children: ComponentChildren
}

/** One of the forms of a case page; it says which act it is. */
export function CaseForm({ act, which, withFiles, draft, children }: Props) {
  return (
    <Form
      id={which === undefined ? `${act}-form` : `${act}-form-${which}`}
      enctype={withFiles ? 'multipart/form-data' : undefined}
      draft={draft}
    >
      <HiddenField name="_act" value={act} />
      {children}
    </Form>
  )
}
