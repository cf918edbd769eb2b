import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { parseColor, readableOn } from '../../../platform/views/brand.ts'
import {
  Actions,
  Button,
  ErrorSummary,
  FileField,
  Form,
  formOf,
  HiddenField,
  TextField,
  textOf,
} from '../../../platform/views/form.tsx'
import { Card, DefinitionList, Notice } from '../../../platform/views/parts.tsx'
import { brandWords } from './words.ts'

const DEFAULT = '#5b3a8e'

interface Props {
  visit: Visit
  form: FormState
  brand: Visit['tenant']['brand']
}

export function BrandView({ visit, form, brand }: Props) {
  const words = visit.words(brandWords)
  const coat = formOf(form, 'coat')
  return (
    <>
      <ErrorSummary form={formOf(form, String(form.values._act ?? 'submit'))} />
      <ColorCard visit={visit} form={form} brand={brand} />
      <Card title={words.coat}>
        {brand.coatOfArmsSha256 && (
          <img class="cv-coat" src={visit.url(`/escudo?v=${brand.coatOfArmsSha256.slice(0, 8)}`)} alt={words.coatNow} />
        )}
        <Form enctype="multipart/form-data">
          <HiddenField name="_act" value="coat" />
          <FileField
            form={coat}
            name="coat"
            label={words.newCoat}
            hint={words.coatHint}
            accept="image/png,image/jpeg,image/webp"
            shrinkTo={0}
          />
          <Button kind="secondary" icon="upload">
            {words.saveCoat}
          </Button>
        </Form>
      </Card>
    </>
  )
}

function ColorCard({ visit, form, brand }: Props) {
  const words = visit.words(brandWords)
  const act = form.values._act === 'see' ? 'see' : 'color'
  const color = { ...formOf(form, act, { color: brand.primary ?? DEFAULT }), id: act }
  return (
    <Card title={words.color}>
      <Form>
        <TextField
          form={color}
          name="color"
          label={words.color}
          labelHidden
          hint={words.colorHint}
          width={10}
          spellcheck={false}
        />
        <Verdict visit={visit} typed={textOf(color, 'color')} />
        <Actions>
          <Button name="_act" value="color">
            {words.saveColor}
          </Button>
          <Button name="_act" value="see" kind="secondary" icon="eye">
            {words.see}
          </Button>
        </Actions>
      </Form>
    </Card>
  )
}

/** Whether white letters can be read on the colour, and which one is used when they cannot. */
function Verdict({ visit, typed }: { visit: Visit; typed: string }) {
  const words = visit.words(brandWords)
  if (!parseColor(typed)) return null
  const { color, contrast, darkened } = readableOn(typed)
  const ratio = visit.number(contrast, 1)
  return (
    <Notice kind={darkened ? 'warning' : 'success'}>
      <p>{darkened ? words.darkened(color, ratio) : words.asIs(ratio)}</p>
      <DefinitionList
        columns
        items={[
          ...(darkened ? [{ label: words.chosen, value: <Swatch color={typed.trim()} /> }] : []),
          { label: words.used, value: <Swatch color={color} /> },
        ]}
      />
    </Notice>
  )
}

const Swatch = ({ color }: { color: string }) => (
  <>
    <svg class="cv-swatch" width="64" height="24" aria-hidden="true" focusable="false">
      <rect width="64" height="24" fill={color} />
    </svg>{' '}
    {color}
  </>
)
