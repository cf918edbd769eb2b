import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'node-html-parser'
import {
  blankForm,
  CheckboxesField,
  DateField,
  ErrorSummary,
  FileField,
  Form,
  PasswordField,
  RadiosField,
  SelectField,
  TextArea,
  TextField,
} from './form.tsx'
import { Around } from './layout.tsx'
import { renderPart } from './render.ts'
import { wordsFor } from './words.ts'

const hostile = `"><script>alert('1')</script>&amp;`
const words = wordsFor('es-MX')

test('what a person typed comes back as text and never as markup, in every field', () => {
  const form = { values: { a: hostile, d: hostile }, errors: { a: hostile, d: hostile } }
  const html = renderPart(
    <Form action="/x">
      <ErrorSummary form={form} title={hostile} />
      <TextField form={form} name="a" label={hostile} hint={hostile} prefix={hostile} suggestions={[hostile]} />
      <TextArea form={form} name="a" label={hostile} />
      <SelectField form={form} name="a" label={hostile} options={[{ value: hostile, label: hostile }]} />
      <RadiosField form={form} name="a" label={hostile} options={[{ value: hostile, label: hostile, hint: hostile }]} />
      <CheckboxesField form={form} name="a" label={hostile} options={[{ value: hostile, label: hostile }]} />
      <DateField form={form} name="d" label={hostile} />
      <FileField form={form} name="a" label={hostile} />
    </Form>,
  )
  const page = parse(html)
  assert.equal(page.querySelectorAll('script').length, 0)
  assert.equal(page.querySelector('input[type=text]')?.getAttribute('value'), hostile)
  assert.equal(page.querySelector('textarea')?.text, hostile)
  assert.equal(
    page.querySelector('input[name=d]')?.getAttribute('type'),
    'text',
    'a date nobody can read is shown back as typed',
  )
})

test('label, hint, error and field are tied together for assistive technology', () => {
  const form = { values: {}, errors: { 'answers[3]': 'Falta la fecha' }, id: 'one' }
  const page = parse(renderPart(<TextField form={form} name="answers[3]" label="Fecha" hint="Cuándo fue" />))
  const input = page.querySelector('input')!
  assert.equal(input.id, 'one-answers-3-')
  assert.equal(page.querySelector('label')?.getAttribute('for'), input.id)
  assert.equal(input.getAttribute('aria-invalid'), 'true')
  const described = input
    .getAttribute('aria-describedby')!
    .split(' ')
    .map(id => page.getElementById(id)?.text)
  assert.equal(described[0], 'Cuándo fue')
  assert.match(described[1] ?? '', /Falta la fecha/)
})

test('each sentence of the error summary leads to a field that exists', () => {
  const form = { values: {}, errors: { kind: 'Elige una', name: 'Falta el nombre' } }
  const page = parse(
    renderPart(
      <div>
        <ErrorSummary form={form} order={['name', 'kind']} />
        <TextField form={form} name="name" label="Nombre" />
        <RadiosField
          form={form}
          name="kind"
          label="Tipo"
          options={[
            { value: 'a', label: 'A' },
            { value: 'b', label: 'B' },
          ]}
        />
      </div>,
    ),
  )
  const links = page.querySelectorAll('.govuk-error-summary a')
  assert.deepEqual(
    links.map(link => link.text),
    ['Falta el nombre', 'Elige una'],
  )
  for (const link of links) assert.ok(page.getElementById(link.getAttribute('href')!.slice(1)), link.text)
})

test('a form that changes something carries the hidden token, a search does not', () => {
  const shell = { words, token: { name: 'token', value: 'secret' } }
  const draw = (method: 'get' | 'post') =>
    renderPart(
      <Around shell={shell}>
        <Form method={method}>x</Form>
      </Around>,
    )
  assert.match(draw('post'), /<input type="hidden" name="token" value="secret"/)
  assert.doesNotMatch(draw('get'), /secret/)
})

test('a password is never sent back to the page', () => {
  assert.doesNotMatch(
    renderPart(
      <PasswordField
        form={blankForm({ password: 'hunter2' })}
        name="password"
        label="Contraseña"
        autocomplete="current-password"
      />,
    ),
    /hunter2/,
  )
})

test('the English and the Spanish catalogues say the same things, with the same holes', () => {
  const english = wordsFor('en')
  for (const [name, spanish] of Object.entries(words)) {
    const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()
    assert.deepEqual(holes(english[name as keyof typeof english]), holes(spanish), name)
  }
  assert.match(wordsFor('es-CO').charactersLeft, /Le quedan/)
})
