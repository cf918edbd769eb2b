import { Actions, Button, ButtonLink, blankForm, Form, TextArea } from '../../../src/platform/views/form.tsx'
import { PublicLayout } from '../../../src/platform/views/layout.tsx'
import {
  BigActions,
  Details,
  Figures,
  Hero,
  Inset,
  Link,
  LinkList,
  Panel,
  StateTag,
  Table,
  Timeline,
} from '../../../src/platform/views/parts.tsx'
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
      <MonthFigures />
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

function MonthFigures() {
  return (
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
            title: 'Lo recibimos',
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
