import {
  Actions,
  Button,
  ButtonLink,
  blankForm,
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
} from '../form.tsx'
import { PublicLayout } from '../layout.tsx'
import {
  BigActions,
  Details,
  Figures,
  Hero,
  Inset,
  Link,
  LinkList,
  LocationPin,
  Notice,
  Panel,
  Progress,
  StateTag,
  SummaryList,
  Table,
  Timeline,
} from '../parts.tsx'
import { citizen } from './shells.ts'

export function HomePage() {
  return (
    <PublicLayout shell={citizen} title="Inicio" wide index>
      <Hero title="¿Qué necesitas del ayuntamiento?">
        <BigActions
          label="Acciones principales"
          items={[
            {
              label: 'Pedir o reportar',
              hint: 'Un bache, una luminaria, una queja, una idea. Sin cuenta.',
              url: '/form',
              icon: 'message-report',
            },
            { label: 'Consultar mi folio', hint: 'Dónde va tu solicitud y qué sigue.', url: '/track', icon: 'search' },
            {
              label: 'Ver compromisos',
              hint: 'Lo que prometemos y cuánto cumplimos.',
              url: '/charters',
              icon: 'certificate',
            },
          ]}
        />
      </Hero>
      <h2>Así nos fue en noviembre</h2>
      <Figures
        items={[
          {
            label: 'Solicitudes recibidas',
            value: '412',
            period: 'noviembre de 2026',
            definitionUrl: '/d/1',
            trend: [320, 350, 331, 390, 412],
          },
          {
            label: 'Respondidas a tiempo',
            value: '94 %',
            base: 'de 388 respondidas',
            period: 'noviembre',
            definitionUrl: '/d/2',
            state: 'met',
            trend: [88, 90, 89, 93, 94],
          },
          { label: 'Tiempo para responder', value: '6.2 días', base: 'hábiles, mediana', definitionUrl: '/d/3' },
          {
            label: 'Fuera de plazo',
            value: '24',
            base: 'de 412',
            definitionUrl: '/d/4',
            state: 'missed',
            stateLabel: 'Por mejorar',
          },
        ]}
      />
      <h2>Lo que más se pide</h2>
      <LinkList
        columns
        items={[
          { label: 'Calles y baches', url: '/s/1', note: 'Bacheo, pavimento, banquetas', icon: 'road' },
          { label: 'Agua y drenaje', url: '/s/2', note: 'Fugas, falta de agua, tapaduras', icon: 'droplet' },
          { label: 'Alumbrado', url: '/s/3', note: 'Luminarias apagadas o dañadas', icon: 'bulb' },
          { label: 'Parques y árboles', url: '/s/4', note: 'Poda, limpieza, juegos', icon: 'tree' },
          { label: 'Limpia', url: '/s/5', note: 'Recolección, basureros, animales', icon: 'trash' },
          { label: 'Apoyo social', url: '/s/6', note: 'Despensas, becas, gestoría', icon: 'heart-handshake' },
        ]}
      />
    </PublicLayout>
  )
}

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
        <CheckboxField form={form} name="privacy" label="Leí el aviso de privacidad" />
        <Actions>
          <Button icon="arrow-right">Continuar</Button>
          <Link to="/home">Cancelar</Link>
        </Actions>
      </Form>
    </PublicLayout>
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

export function DonePage() {
  return (
    <PublicLayout shell={citizen} title="Recibimos tu reporte" clearDraft="sample-form">
      <Panel title="Recibimos tu reporte" folioLabel="Tu folio" folio="HUA-2026-004127-K">
        Clave de consulta: <strong class="cv-folio">7QF4-M2XD</strong>
      </Panel>
      <h2>Qué sigue</h2>
      <p>
        Obras Públicas revisará tu reporte <strong>antes del martes 8 de diciembre</strong>.
      </p>
      <Inset>Guarda tu folio y tu clave: con los dos puedes ver cómo va y agregar información.</Inset>
      <Actions>
        <ButtonLink to="/receipt" icon="file-download" download>
          Descargar mi comprobante
        </ButtonLink>
        <Link to="/track">Ver cómo va</Link>
      </Actions>
      <Details summary="¿Y si no responden a tiempo?">
        <p>El sistema avisa a la coordinación y el retraso cuenta en el resultado público del compromiso.</p>
      </Details>
    </PublicLayout>
  )
}

export function TrackPage() {
  return (
    <PublicLayout shell={citizen} title="Tu solicitud" back={{ url: '/home' }}>
      <p class="govuk-caption-l cv-folio">HUA-2026-004127-K</p>
      <h1 class="govuk-heading-l">Bache frente a la primaria</h1>
      <p>
        <StateTag state="within">En término: responde antes del mar 8 dic</StateTag>
      </p>
      <Timeline
        label="Pasos de tu solicitud"
        events={[
          {
            title: 'La recibimos',
            when: 'mar 24 nov 2026, 9:12',
            datetime: '2026-11-24T09:12',
            by: 'Atención ciudadana',
          },
          { title: 'Procede: la canalizamos a Obras Públicas', when: 'mié 25 nov 2026', datetime: '2026-11-25' },
          {
            title: 'Obras Públicas revisará tu reporte antes del martes 8 de diciembre',
            state: 'next',
            children: <p>Si hace falta algo, te escribimos.</p>,
          },
          { title: 'Te damos la respuesta', state: 'later' },
        ]}
      />
      <Form action="/track">
        <TextArea form={blankForm()} name="more" label="Agregar información" rows={3} optional />
        <Button kind="secondary">Agregar</Button>
      </Form>
      <h2>Lo que prometimos</h2>
      <Table
        caption="Compromisos de bacheo"
        columns={[
          { key: 'what', label: 'Compromiso', cell: row => row.what },
          { key: 'kept', label: 'Cumplimos', cell: row => row.kept, numeric: true },
          { key: 'state', label: 'Estado', cell: row => <StateTag state={row.state} /> },
        ]}
        rows={[
          { what: 'Responder en 10 días hábiles', kept: '94 de cada 100', state: 'met' as const },
          { what: 'Reparar en 30 días', kept: '71 de cada 100', state: 'missed' as const },
        ]}
      />
    </PublicLayout>
  )
}
