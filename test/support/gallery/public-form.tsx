import {
  Actions,
  Button,
  ButtonLink,
  CheckboxesField,
  CheckboxField,
  DateField,
  ErrorSummary,
  FileField,
  Form,
  type FormState,
  HiddenField,
  RadiosField,
  SelectField,
  TextArea,
  TextField,
} from '../../../src/platform/views/form.tsx'
import { PublicLayout } from '../../../src/platform/views/layout.tsx'
import { Link, LocationPin, Notice, Progress, SummaryList } from '../../../src/platform/views/parts.tsx'
import { citizen } from './shells.ts'

export const wrongForm: FormState = {
  values: {
    neighborhood: '',
    address: 'Av. <No reelección> 12',
    when: '31/02/2026',
    details: 'Hay un bache muy hondo frente a la primaria.',
    contact: 'phone',
    phone: '647',
  },
  errors: {
    neighborhood: 'Elige tu colonia',
    when: 'Ese día no existe en el calendario',
    phone: 'Escribe los diez dígitos de tu teléfono',
  },
}

export function FormPage({ form = wrongForm }: { form?: FormState }) {
  return (
    <PublicLayout
      shell={citizen}
      title="¿Dónde es?"
      back={{ url: '/home' }}
      failed={Object.keys(form.errors).length > 0}
      islands={['location-pin.js']}
    >
      <ErrorSummary form={form} order={['neighborhood', 'when', 'phone']} />
      <Progress step={2} total={4} label="El lugar" />
      <h1 class="govuk-heading-l">¿Dónde es y qué pasa?</h1>
      <Form action="/form" enctype="multipart/form-data" draft="sample-form">
        <HiddenField name="service" value="bacheo" />
        <Place form={form} />
        <DateField form={form} name="when" label="¿Desde cuándo?" optional />
        <TextArea form={form} name="details" label="Cuéntanos qué pasa" maxCharacters={2000} />
        <FileField
          form={form}
          name="photos"
          label="Fotografías"
          hint="Hasta 5. Se hacen pequeñas antes de enviarse."
          accept="image/*,.pdf"
          multiple
          optional
        />
        <CheckboxesField
          form={form}
          name="harm"
          label="¿Hay peligro?"
          optional
          options={[
            { value: 'people', label: 'Para las personas' },
            { value: 'cars', label: 'Para los vehículos', hint: 'Por ejemplo, llantas dañadas' },
          ]}
        />
        <Contact form={form} />
        <CheckboxField form={form} name="privacy" label="Leí el aviso de privacidad" />
        <Actions>
          <Button icon="arrow-right">Continuar</Button>
          <Link to="/home">Cancelar</Link>
        </Actions>
      </Form>
    </PublicLayout>
  )
}

function Contact({ form }: { form: FormState }) {
  return (
    <RadiosField
      form={form}
      name="contact"
      label="¿Cómo te avisamos?"
      options={[
        {
          value: 'mail',
          label: 'Por correo',
          reveal: <TextField form={form} name="email" label="Correo" type="email" autocomplete="email" />,
        },
        {
          value: 'phone',
          label: 'Por teléfono',
          reveal: (
            <TextField
              form={form}
              name="phone"
              label="Teléfono"
              type="tel"
              autocomplete="tel-national"
              inputmode="tel"
              width={20}
            />
          ),
        },
        {
          value: 'none',
          label: 'Prefiero no dar mis datos',
          hint: 'Guarda tu folio y tu clave para consultar',
          divider: 'o',
        },
      ]}
    />
  )
}

function Place({ form }: { form: FormState }) {
  return (
    <>
      <SelectField
        form={form}
        name="neighborhood"
        label="Colonia"
        blank="Elige una colonia"
        options={[
          { value: 'centro', label: 'Centro' },
          { label: 'Yavaros', options: [{ value: 'moroncarit', label: 'Moroncarit' }] },
        ]}
      />
      <TextField
        form={form}
        name="address"
        label="Calle y número, o una seña"
        hint="Por ejemplo: frente a la primaria"
        autocomplete="street-address"
        optional
      />
      <LocationPin form={form} latitudeName="lat" longitudeName="lng" areasUrl="/areas.json" />
    </>
  )
}

export function CheckPage() {
  return (
    <PublicLayout
      shell={{ ...citizen, flash: { kind: 'success', text: 'Guardamos el cambio.' } }}
      title="Revisa tus respuestas"
      back={{ url: '/form' }}
    >
      <Progress step={4} total={4} label="Revisar y enviar" />
      <h1 class="govuk-heading-l">Revisa antes de enviar</h1>
      <SummaryList
        title="Tu reporte"
        rows={[
          { label: 'Servicio', value: 'Bacheo', change: { url: '/form', hidden: 'el servicio' } },
          { label: 'Lugar', value: 'Centro, Av. No reelección 12', change: { url: '/form', hidden: 'el lugar' } },
          {
            label: 'Qué pasa',
            value: 'Hay un bache muy hondo frente a la primaria.',
            change: { url: '/form', hidden: 'lo que pasa' },
          },
          { label: 'Se atiende en', value: '10 días hábiles' },
        ]}
      />
      <Form action="/done">
        <Notice kind="warning" title="Una vez enviado ya no se cambia">
          <p>Podrás agregar información con tu folio.</p>
        </Notice>
        <Actions>
          <Button>Enviar</Button>
          <ButtonLink to="/home" kind="secondary">
            Salir sin enviar
          </ButtonLink>
        </Actions>
      </Form>
    </PublicLayout>
  )
}
