import { useWords } from '../words.ts'
import { type FieldProps, FormGroup, wiring } from './field.tsx'
import { valuesOf } from './state.ts'

export type FileFieldProps = FieldProps & {
  /** As in HTML: `image/*,.pdf`. */
  accept?: string
  multiple?: boolean
  /** Photographs are scaled in the browser to this longest side, in pixels, before they travel; 0 leaves them alone. */
  shrinkTo?: number
  /** Ask the phone for its camera. */
  capture?: 'environment' | 'user'
}

/** The form that comes back says by name which files were chosen: the browser has let go of them. */
export function FileField({ shrinkTo = 2000, ...given }: FileFieldProps) {
  const words = useWords()
  const before = valuesOf(given.form, given.name)
  const again = before.length > 0 && (
    <>
      {given.hint}{' '}
      <strong>
        {words.chooseAgain} {before.join(', ')}
      </strong>
    </>
  )
  const props = again ? { ...given, hint: again } : given
  const { id, error, attributes } = wiring(props)
  return (
    <FormGroup {...props} id={id} error={error}>
      <input
        class={`govuk-file-upload${error ? ' govuk-file-upload--error' : ''}`}
        type="file"
        accept={props.accept}
        multiple={props.multiple}
        capture={props.capture}
        data-files={words.filesChosen}
        data-remove={words.fileRemove}
        data-shrunk={words.fileShrunk}
        data-shrink-to={shrinkTo}
        {...attributes}
      />
    </FormGroup>
  )
}
