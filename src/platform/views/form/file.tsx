import { useWords } from '../words.ts'
import { type FieldProps, FormGroup, wiring } from './field.tsx'

export type FileFieldProps = FieldProps & {
  /** As in HTML: `image/*,.pdf`. */
  accept?: string
  multiple?: boolean
  /** Photographs are scaled in the browser to this longest side, in pixels, before they travel; 0 leaves them alone. */
  shrinkTo?: number
  /** Ask the phone for its camera. */
  capture?: 'environment' | 'user'
}

export function FileField({ shrinkTo = 2000, ...props }: FileFieldProps) {
  const words = useWords()
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
