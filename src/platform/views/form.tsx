/** Everything a form is made of. Each field takes the form's state and its own name, and wires label, hint, error and ARIA. */
export * from './form/choices.tsx'
export * from './form/dates.ts'
export { type FieldProps, type LabelSize, Optional } from './form/field.tsx'
export * from './form/file.tsx'
export * from './form/frame.tsx'
export * from './form/state.ts'
export {
  NumberField,
  type NumberFieldProps,
  PasswordField,
  TextArea,
  TextField,
  type TextFieldProps,
} from './form/text.tsx'
export * from './form/when.tsx'
